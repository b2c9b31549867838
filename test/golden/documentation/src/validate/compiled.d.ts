// Made from test/golden/documentation.yaml by the generator; changes belong there.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const addThingInput: Compiled;
export declare const addThingResponse201: Compiled;
