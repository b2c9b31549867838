/** A request to sign. @public */
export interface SignableRequest {
  readonly method: string;
  /** Whole URL, with its query. */
  readonly url: string;
  /** Headers to sign: all of them. `host` comes from the URL when it is not given. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
}

/** A key pair, with the token that belongs to it when it is temporary. @public */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly securityToken?: string | undefined;
}

/**
 * Gives the headers to add to a request, `authorization` and `x-sdk-date` among them: SDK-HMAC-SHA256 by WebCrypto.
 *
 * @public
 */
export function signRequest(request: SignableRequest, key: AccessKey, options?: { readonly date?: Date | undefined }): Promise<Record<string, string>> {
  return Promise.reject(new Error(`not yet: ${request.method} ${typeof key} ${options?.date}`));
}
