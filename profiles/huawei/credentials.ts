/** Headers by which a call is authorised: they are security schemes, never parameters. The first is the token. @internal */
export const credentials: readonly [string, ...string[]] = ["X-Auth-Token", "Authorization", "X-Sdk-Date", "X-Security-Token"];
