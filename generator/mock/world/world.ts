import { type Json, type JsonObject, asObject } from "../../text/json.js";
import { atPointer } from "../../text/pointer.js";
import type { World } from "./language.js";
import { numbered } from "./numbered.js";
import { begin, commonNames, type Doing, type Found, reach } from "./perform.js";
import { fill } from "./references.js";
import type { Texts } from "./secrets.js";
import { createProject, keyText, type Member, type Project, type Savepoint } from "./store.js";

/** When a member on a run goes one step on: after a time, or after it was shown so often. */
export type Pace = { readonly stepMs: number } | { readonly stepPolls: number };

/** What one request works with. */
export interface WorldRequest extends Doing {
  /** What templates may name; actions add to it. */
  readonly names: Map<string, Json | (() => Json)>;
  /** What requests of this project have held that is secret. */
  readonly secrets: ReadonlySet<string>;
  /** Keeps the secrets of an input; a text that is given openly too, or that the world has by itself, is none. */
  remember(texts: Texts): void;
}

/** The world of one service, a part of it for each project. */
export interface Worlds {
  /**
   * Returns what `make` does with the project of a request. Where it throws, what it has changed is taken back; where it is ended
   * from outside, the next request does that. The members in `found` have been shown then.
   */
  answer<Result>(input: JsonObject, preferred: readonly string[], make: (request: WorldRequest) => Result): Result;
}

/** What a world is made of. */
export interface WorldParts {
  readonly service: string;
  readonly world: World;
  /** By operation id the first example of its success, for `$examples`. */
  readonly examples: JsonObject;
  readonly pace: Pace;
  readonly now: () => number;
}

const MOST_PROJECTS = 100;
const MOST_CHARACTERS = 16 * 2 ** 20;
const MOST_SECRETS = 20;
const MOST_CHARACTERS_OF_A_SECRET = 4_096;

interface Kept {
  readonly project: Project;
  /** All that whole requests have left behind. */
  committed: Savepoint;
  readonly secrets: Set<string>;
}

export function createWorlds(parts: WorldParts): Worlds {
  const { service, world, examples, pace, now } = parts;
  const projects = new Map<string, Kept>();

  const projectOf = (input: JsonObject): Kept => {
    const scope = (world.scope ?? []).map((pointer) => atPointer(input, pointer) ?? null);
    const key = JSON.stringify([service, ...scope]);
    const kept = projects.get(key) ?? firstOf(parts, key);
    // The one that was asked for last stands last, and is forgotten last.
    projects.delete(key);
    projects.set(key, kept);
    return kept;
  };

  return {
    answer(input, preferred, make) {
      const kept = projectOf(input);
      const { project } = kept;
      project.restore(kept.committed);
      const doing: Doing = { world, project, now: now(), preferred, found: [] };
      const names = commonNames(doing, examples);
      settle(doing, names, pace);
      kept.committed = project.savepoint();
      try {
        const { secrets } = kept;
        const remember = (texts: Texts): void => keepSecrets(secrets, texts, () => textsIn(project, world));
        const result = make({ ...doing, names: new Map(names).set("input", input), secrets, remember });
        for (const found of doing.found) ask(project, found);
        kept.committed = project.savepoint();
        forget(projects);
        return result;
      } catch (error) {
        project.restore(kept.committed);
        throw error;
      }
    },
  };
}

/** A project that is asked for the first time, with the members that are there from the start. */
function firstOf({ world, examples, now }: WorldParts, seed: string): Kept {
  const project = createProject(seed);
  const doing: Doing = { world, project, now: now(), preferred: [], found: [] };
  const names = commonNames(doing, examples);
  for (const [collection, { key: pointer, start = [], count = start.length }] of Object.entries(world.collections)) {
    for (let index = 0; index < count; index += 1) {
      const { $run: run, $outcome: outcome, ...template } = asObject(numbered(start[index % start.length] ?? {}, index));
      const value = asObject(fill(template, names));
      const key = keyText(atPointer(value, pointer));
      project.put(collection, key, { value });
      if (typeof run === "string") begin({ collection, key }, { run, ...(outcome !== undefined && { outcome }) }, names, doing);
    }
  }
  return { project, committed: project.savepoint(), secrets: new Set() };
}

/** Takes every member as far as its time or its being shown has brought it. */
function settle(doing: Doing, names: WorldRequest["names"], pace: Pace): void {
  const { project, world, now } = doing;
  for (const [collection, { runs }] of Object.entries(world.collections)) {
    if (runs === undefined) continue;
    for (const [key, { run }] of [...project.members(collection)]) {
      if (run === undefined) continue;
      const passed = "stepMs" in pace ? (now - run.startedAt) / pace.stepMs : run.asks / pace.stepPolls;
      for (let step = run.step + 1; step <= Math.floor(passed); step += 1) {
        // Its own end may have deleted it, or have sent it on another run, which goes on with the next request.
        const current = project.members(collection).get(key)?.run;
        if (current?.name !== run.name || current.startedAt !== run.startedAt || current.step !== step - 1) break;
        const time = "stepMs" in pace ? run.startedAt + step * pace.stepMs : now;
        reach({ collection, key }, current, names, { ...doing, now: time });
      }
    }
  }
}

/** Counts that a member on a run was shown. */
function ask(project: Project, { collection, key }: Found): void {
  const member: Member | undefined = project.members(collection).get(key);
  if (member?.run) project.put(collection, key, { ...member, run: { ...member.run, asks: member.run.asks + 1 } });
}

/** Who sends one made-up text as a key and as its secret has not been shown a secret. */
function keepSecrets(secrets: Set<string>, { secret, open }: Texts, held: () => string): void {
  for (const known of secrets) if (open.some((text) => text.includes(known))) secrets.delete(known);
  const before = secret.length === 0 ? "" : held();
  for (const text of secret) {
    // A copy: a slice would keep the whole text.
    const begin = Buffer.from(text.slice(0, MOST_CHARACTERS_OF_A_SECRET)).toString();
    const isHeld = !secrets.delete(begin) && before.includes(JSON.stringify(begin).slice(1, -1));
    if (!isHeld && !open.some((other) => other.includes(begin))) secrets.add(begin);
  }
  for (const oldest of secrets) {
    if (secrets.size <= MOST_SECRETS) return;
    secrets.delete(oldest);
  }
}

/** Returns all that a project holds, and what the world says by itself, such as its errors, as JSON. */
function textsIn(project: Project, world: World): string {
  const members = Object.keys(world.collections).flatMap((name) => [...project.members(name).values()]);
  return JSON.stringify([world, members.map(({ value }) => value)]);
}

/** A server that runs for weeks must not grow for ever: what was asked for longest ago goes, but not the project of this request. */
function forget(projects: Map<string, Kept>): void {
  let size = [...projects.values()].reduce((sum, { project }) => sum + project.size, 0);
  for (const [key, { project }] of projects) {
    if (projects.size <= 1 || (projects.size <= MOST_PROJECTS && size <= MOST_CHARACTERS)) return;
    size -= project.size;
    projects.delete(key);
  }
}
