// Made by generator/emit/validate/validators.ts from spec/hss/openapi.yaml; change those.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const listTasksInput: Compiled;
export declare const listTasksResponse200: Compiled;
