/** Text of each file by its path, relative to the package's folder. */
export type FileMap = Map<string, string>;
