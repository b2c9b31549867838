// Made by generator/emit/validate/validators.ts from spec/sms/openapi.yaml; change those.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const exportConsistencyResultsInput: Compiled;
export declare const exportConsistencyResultsResponse400: Compiled;
export declare const exportConsistencyResultsResponse403: Compiled;
export declare const exportConsistencyResultsResponse404: Compiled;
