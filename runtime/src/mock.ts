export { mockHandler } from "./mock/handler.js";
export type { MockAddress } from "./mock/address.js";
export type { HandlersOptions, MockOperation, MockOptions } from "./mock/handler.js";
