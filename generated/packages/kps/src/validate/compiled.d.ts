// Made by generator/emit/validate/validators.ts from spec/kps/openapi.yaml; change those.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const listKeypairTaskInput: Compiled;
export declare const listKeypairTaskResponse200: Compiled;
export declare const listKeypairTaskResponse400: Compiled;
