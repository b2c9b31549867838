// Made from spec/hss/openapi.yaml by the generator; changes belong there.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const listTasksInput: Compiled;
export declare const listTasksResponse200: Compiled;
