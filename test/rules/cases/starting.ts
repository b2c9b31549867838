import { type Case, type Cases, LIST } from "../lint-document.js";
import { bad } from "./extensions.js";

const begins = `${LIST}/x-starts`;
const nothing = (pointer: string): string => `${pointer} leads to nothing declared; point to a declared member or parameter.`;

/** Cases of the rule about work that is started and waited for. */
export const startingCases: Cases = {
  "x-starts": [
    start({}, []),
    start({ requested: { items: "/body/ids", where: { "/task_id": "/id" } } }, [
      ["requested/items", nothing("/body/ids")],
      ["requested/where/~1task_id", nothing("/id")],
    ]),
    bad(begins, true, "x-starts is no object; write waiter and what its input is taken from."),
    start({ waiter: undefined }, [["", "x-starts has no waiter; add it."]]),
    start({ answer: undefined }, [
      ["", "The waiter Task needs /task_id, which neither answer nor input gives; add it to one of the two."],
    ]),
    start({ items: undefined, answer: undefined, input: { "/task_id": "/body/task_id" } }, []),
    start({ answer: {} }, [
      ["answer", "answer of x-starts is no object of pointers into the waiter's input and into the answer; correct it."],
    ]),
    start({ until: 1 }, [
      ["until", "x-starts knows no until; remove it, or write one of waiter, answer, input, items, requested, failed, restarts."],
    ]),
    start({ waiter: "Thing" }, [["waiter", "There is no waiter Thing; name one that an operation of this document has."]]),
    start({ answer: { "/id": "/task_id" } }, [
      ["answer/~1id", nothing("/id")],
      ["answer", "The waiter Task needs /task_id, which neither answer nor input gives; add it to one of the two."],
    ]),
    start({ answer: { "/task_id": "/id" } }, [["answer/~1task_id", nothing("/id")]]),
    start({ answer: { "/task_id": "/task_id" }, input: { "/project_id": "/project" } }, [
      ["input/~1project_id", nothing("/project")],
    ]),
    start({ items: "/total_num" }, [
      ["items", "/total_num leads to no array; point to an array."],
      ["answer/~1task_id", nothing("/task_id")],
    ]),
    start({ failed: { pointer: "/state", matches: "^x$" } }, [["failed/pointer", nothing("/state")]]),
    start({ failed: { pointer: "/task_status", matches: "(" } }, [
      ["failed/matches", "matches of failed is no regular expression; correct it."],
    ]),
    start({ restarts: false }, [["restarts", "restarts of x-starts can only say true; write true, or remove it."]]),
    start({ restarts: true }, [
      [
        "restarts",
        "The waiter Task has no startedAt, so that the end of an earlier run cannot be told from that of the new one; give it one, or remove x-starts.",
      ],
    ]),
  ],
};

/** A value of `x-starts` that is right but for these members, and what is found in it. */
function start(members: Record<string, unknown>, want: readonly (readonly [at: string, message: string])[]): Case {
  const value = { waiter: "Task", items: "/data_list", answer: { "/task_id": "/task_id" }, ...members };
  return {
    why: `starts ${JSON.stringify(members)}`,
    set: { [begins]: JSON.parse(JSON.stringify(value)) },
    want: want.map(([at, message]) => [at === "" ? begins : `${begins}/${at}`, message]),
  };
}
