/** Characters without width and marks of direction: part of no name, value or word. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The text as a reader sees it: without invisible characters, each kind of space a space. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, "").replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}
