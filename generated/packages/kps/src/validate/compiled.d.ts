// Made by generator/emit/validate/validators.ts from spec/kps/openapi.yaml; change those.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const associateKeypairInput: Compiled;
export declare const associateKeypairResponse202: Compiled;
export declare const associateKeypairResponse400: Compiled;
export declare const batchAssociateKeypairInput: Compiled;
export declare const batchAssociateKeypairResponse202: Compiled;
export declare const batchAssociateKeypairResponse400: Compiled;
export declare const disassociateKeypairInput: Compiled;
export declare const disassociateKeypairResponse202: Compiled;
export declare const disassociateKeypairResponse400: Compiled;
export declare const listKeypairTaskInput: Compiled;
export declare const listKeypairTaskResponse200: Compiled;
export declare const listKeypairTaskResponse400: Compiled;
export declare const listRunningTaskInput: Compiled;
export declare const listRunningTaskResponse200: Compiled;
export declare const listRunningTaskResponse400: Compiled;
export declare const listFailedTaskInput: Compiled;
export declare const listFailedTaskResponse200: Compiled;
export declare const listFailedTaskResponse400: Compiled;
export declare const deleteAllFailedTaskInput: Compiled;
export declare const deleteAllFailedTaskResponse400: Compiled;
export declare const deleteFailedTaskInput: Compiled;
export declare const deleteFailedTaskResponse400: Compiled;
