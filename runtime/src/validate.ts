export { check } from "./validate/check.js";
export type { Compiled, CompiledError } from "./validate/check.js";
export { withFiles } from "./validate/with-files.js";
