/** A page, or something given as one, that cannot be read: one line for people, without a stack trace. */
export class PageError extends Error {
  readonly file: string;
  readonly line: number;
  readonly fix: string;

  constructor(file: string, line: number, message: string, fix: string) {
    super(message);
    this.name = "PageError";
    this.file = file;
    this.line = line;
    this.fix = fix;
  }
}
