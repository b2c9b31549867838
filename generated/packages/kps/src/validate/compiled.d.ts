// Made from spec/kps/openapi.yaml by the generator; changes belong there.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const listKeypairTaskInput: Compiled;
export declare const listKeypairTaskResponse200: Compiled;
export declare const listKeypairTaskResponse400: Compiled;
