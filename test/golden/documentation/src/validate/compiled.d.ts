// Made by generator/emit/validate/validators.ts from test/golden/documentation.yaml; change those.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const addThingInput: Compiled;
export declare const addThingResponse201: Compiled;
