// Made by generator/emit/validate/validators.ts from spec/dbss/openapi.yaml; change those.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const showAuditTaskStatusInput: Compiled;
export declare const showAuditTaskStatusResponse200: Compiled;
export declare const showAuditTaskStatusResponse400: Compiled;
export declare const showAuditTaskStatusResponse401: Compiled;
export declare const showAuditTaskStatusResponse403: Compiled;
export declare const showAuditTaskStatusResponse500: Compiled;
export declare const updateAuditTaskStatusInput: Compiled;
export declare const updateAuditTaskStatusResponse400: Compiled;
export declare const updateAuditTaskStatusResponse401: Compiled;
export declare const updateAuditTaskStatusResponse403: Compiled;
export declare const updateAuditTaskStatusResponse500: Compiled;
