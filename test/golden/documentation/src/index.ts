// Made by templates/client/index.mustache from test/golden/documentation.yaml; change those.
export {
  addThing,
  addThingOperation,
  createDocumentationClient,
  createDocumentationContext,
} from "./client.js";
export type {
  DocumentationClient,
  DocumentationContext,
  DocumentationOptions,
  DocumentationRegion,
} from "./client.js";
export {
  THING_SIZES,
  THING_STATES,
} from "./types.js";
export type {
  AddThingErrors,
  AddThingInput,
  AddThingOutput,
  Thing,
  ThingState,
} from "./types.js";
export {
  ApiError,
  fromToken,
} from "@hwcloud-openapi/runtime";
export type {
  Credentials,
  Problem,
} from "@hwcloud-openapi/runtime";
