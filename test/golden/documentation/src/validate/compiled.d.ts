// Made from test/golden/documentation.yaml by the generator; changes belong there.
import type { Compiled } from "./check.js";

export declare const addThingInput: Compiled;
export declare const addThingResponse201: Compiled;
