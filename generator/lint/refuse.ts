/** Notes that what stands at a pointer is refused. */
export type Refuse = (pointer: string, message: string, fix: string) => void;
