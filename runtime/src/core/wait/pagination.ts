/**
 * How to walk an operation page by page: the data of `x-pagination`.
 *
 * @public
 */
export type Pagination = PagingBasics & (PagingByOffset | PagingByMarker | PagingByPage) & OneOrSeveralLists;

/** What every way to walk says. @public */
export interface PagingBasics {
  /** Input member that says how many records a page has. */
  readonly limit: string;
  /** Records of a page when the input does not say; text where the member is. */
  readonly pageSize: number | string;
  /** `String` where offsets, or numbers of pages, are text in the input. */
  readonly write?: (position: number) => string;
}

/** Pages that begin after so many records. @public */
export interface PagingByOffset {
  /** Input member that counts records to skip. */
  readonly offset: string;
  /** JSON pointer to the number of all records in an answer. */
  readonly total?: string;
  readonly walk?: never;
}

/** Pages of which each says where the next one begins. @public */
export interface PagingByMarker {
  /** Input member that says where a page begins. */
  readonly marker: string;
  /** JSON pointer to the next marker in an answer; none, or an empty one, ends the list. */
  readonly next: string;
  /** `walkByMarker`: paginators of other kinds do not pay for it. */
  readonly walk: WalkPages;
}

/** Pages that are numbered. @public */
export interface PagingByPage {
  /** Input member that is the number of a page. */
  readonly page: string;
  /** Number of the first page, where it is not 1. */
  readonly firstPage?: number;
  /** JSON pointer to the number of all records in an answer. */
  readonly total?: string;
  /** `walkByPage`: paginators of other kinds do not pay for it. */
  readonly walk: WalkPages;
}

/** Where the items of an answer are. @public */
export type OneOrSeveralLists =
  | {
      /** JSON pointer to the list of items in an answer. */
      readonly items: string;
      readonly collect?: never;
    }
  | {
      /** JSON pointers to the lists of items in an answer; a page counts their sum. */
      readonly items: readonly string[];
      /** `collectLists`: paginators of one list do not pay for it. */
      readonly collect: CollectItems;
    };

/** Returns the items of an answer from lists at several places, each with where it came from. @public */
export type CollectItems = (answer: unknown, pointers: readonly string[]) => { readonly from: string; readonly item: unknown }[];

/** What a way to walk reads of a pagination. @public */
export interface PagingNames {
  readonly offset?: string;
  readonly marker?: string;
  readonly next?: string;
  readonly page?: string;
  readonly firstPage?: number;
  readonly total?: string;
  readonly write?: (position: number) => string;
}

/** Gives whole answers, one after the other, from where an input says. @public */
export type WalkPages = <Output>(
  names: PagingNames,
  input: Readonly<Record<string, unknown>>,
  ask: AskPage<Output>,
) => AsyncGenerator<Output, void, undefined>;

/**
 * Resolves with a page: `members` of the input ask for it, and `place` says where it is, for people: `offset 200`. Rejects with
 * {@link InvalidResponseError} for a page that came before.
 *
 * @public
 */
export type AskPage<Output> = (members: Readonly<Record<string, unknown>>, place: string) => Promise<Page<Output>>;

/** A page of a list. @public */
export interface Page<Output> {
  readonly answer: Output;
  /** Records that it has. */
  readonly count: number;
  /** Throws {@link InvalidResponseError} of this page; `why` says what is wrong with it. */
  readonly refuse: (why: string) => never;
}
