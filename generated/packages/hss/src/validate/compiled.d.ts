// Made by generator/emit/validate/validators.ts from spec/hss/openapi.yaml; change those.
import type { Compiled } from "@hwcloud-openapi/runtime/validate";

export declare const createTaskInput: Compiled;
export declare const createTaskResponse200: Compiled;
export declare const createTaskResponse4XX: Compiled;
export declare const createTaskResponse5XX: Compiled;
export declare const listTasksInput: Compiled;
export declare const listTasksResponse200: Compiled;
export declare const listTasksResponse4XX: Compiled;
export declare const listTasksResponse5XX: Compiled;
export declare const listKubernetesClusterDetailsInput: Compiled;
export declare const listKubernetesClusterDetailsResponse200: Compiled;
export declare const listKubernetesClusterDetailsResponse4XX: Compiled;
export declare const listKubernetesClusterDetailsResponse5XX: Compiled;
export declare const listClusterRisksInput: Compiled;
export declare const listClusterRisksResponse200: Compiled;
export declare const listClusterRisksResponse4XX: Compiled;
export declare const listClusterRisksResponse5XX: Compiled;
export declare const listClusterRiskAffectResourcesInput: Compiled;
export declare const listClusterRiskAffectResourcesResponse200: Compiled;
export declare const listClusterRiskAffectResourcesResponse4XX: Compiled;
export declare const listClusterRiskAffectResourcesResponse5XX: Compiled;
