// Made by templates/client/client.mustache from test/golden/documentation.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  AddThingErrors,
  AddThingInput,
  AddThingOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service documentation as a method.
 * @public
 */
export interface DocumentationClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: DocumentationContext;
  /**
   * Add a thing.
   *
   * Adds a thing. It takes up to 3 minutes.
   *
   * @deprecated The service may drop it.
   */
  addThing(
    input: AddThingInput,
    options?: CallOptions,
  ): Promise<AddThingOutput>;
}

/**
 * Creates a client with every operation of Service documentation as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createDocumentationClient(options: DocumentationOptions): DocumentationClient {
  const context = createDocumentationContext(options);
  return {
    context,
    addThing: (input, options) => addThing(context, input, options),
  };
}

/**
 * `addThing` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/AddThing.html}
 * @public
 */
export const addThingOperation: Operation<
  AddThingInput,
  AddThingOutput,
  AddThingErrors
> = {
  id: "documentation.addThing",
  method: "POST",
  path: "/v1/{project_id}/things",
  project: "project_id",
  body: "application/json",
  write: writeInput,
};

/**
 * Add a thing.
 *
 * Adds a thing. It takes up to 3 minutes.
 *
 * Differs from the vendor's page. The page says: The page says *\/ nothing. Here it is: A thing is added. Reason: It
 * was seen.
 *
 * @deprecated The service may drop it.
 * @see {@link https://docs.example.com/AddThing.html}
 * @example
 * ```ts
 * const answer = await documentation.addThing({ body: { name: "hat" } });
 * ```
 * @public
 */
export function addThing(
  context: DocumentationContext,
  input: AddThingInput,
  options?: CallOptions,
): Promise<AddThingOutput> {
  return send(context, addThingOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createDocumentationContext(options: DocumentationOptions): DocumentationContext {
  return createContext(
    {
      name: "documentation",
      userAgent: "@example/documentation/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createDocumentationClient` and `createDocumentationContext`.
 * @public
 */
export type DocumentationOptions = ClientOptions<DocumentationRegion>;

/**
 * The first argument of each operation of Service documentation, created by `createDocumentationContext`.
 * @public
 */
export type DocumentationContext = Context<"documentation">;

/**
 * A region that Service documentation is served in; for any other address give `endpoint`.
 * @public
 */
export type DocumentationRegion = never;
