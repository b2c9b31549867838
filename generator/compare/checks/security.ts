import { securitySchemeOf } from "../../contract/linked/operations.js";
import { canonical, isEqual, isObject } from "../../text/json.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import { compareTextsOf, type OperationCheck, type OperationPair, report } from "./operation-pair.js";
import { show } from "./pair.js";

const CONTRACT = ["type", "in", "name", "scheme", "flows", "openIdConnectUrl"];

/** What authorises a request: alternatives, each of schemes that hold together. Schemes count by what they are, not by their names. */
export const security: OperationCheck = {
  rows: [
    { rule: "security-alternative-added", level: "additive" },
    { rule: "security-alternative-removed", level: "breaking" },
    { rule: "security-scheme-changed", level: "breaking" },
  ],
  compare(pair) {
    const [before, after] = [alternativesOf(pair, "base"), alternativesOf(pair, "head")];
    const lost = before.filter((one) => !after.some((other) => isPart(other, one)));
    const gained = after.filter((one) => !before.some((other) => isPart(other, one)));
    const texts = (list: readonly Alternative[]): string => list.map((one) => one.names.join(" and ") || "nothing").join(", or ");
    const changed = changedScheme(pair);
    if (lost.length > 0 && changed) {
      const [name, was, is] = changed;
      const [from, to] = [statementsOf(was, is), statementsOf(is, was)];
      const message = `The security scheme ${name} works another way: ${show(to)}, before ${show(from)}.`;
      report(pair, "security-scheme-changed", "breaking", is, message, { from, to });
    } else if (lost.length > 0) {
      report(
        pair,
        "security-alternative-removed",
        "breaking",
        siteOf(pair),
        `${texts(lost)} no longer authorises a request; ${texts(after)} does.`,
        { from: texts(before), to: texts(after) },
      );
    } else if (gained.length > 0) {
      report(pair, "security-alternative-added", "additive", siteOf(pair), `${texts(gained)} authorises a request too.`, {
        from: texts(before),
        to: texts(after),
      });
    }
    for (const [name, one, other] of sharedSchemes(pair))
      compareTextsOf(pair, one, other, CONTRACT, `The security scheme ${name}`);
  },
};

interface Alternative {
  readonly names: readonly string[];
  /** Each scheme, and each of its scopes, as text that is the same in both documents. */
  readonly demands: ReadonlySet<string>;
}

/** None given, and an empty list, mean that nothing is asked for. */
function alternativesOf(pair: OperationPair, side: "base" | "head"): Alternative[] {
  const given = children(pair[side].security);
  if (given.length === 0) return [{ names: [], demands: new Set() }];
  return given.map(([, alternative]) => {
    const schemes = children(alternative);
    const demands = schemes.flatMap(([name, scopes]) => {
      const scheme = contractOf(schemeOf(pair, side, name), name);
      return [scheme, ...(Array.isArray(scopes.value) ? scopes.value.map((scope) => `${scheme} ${String(scope)}`) : [])];
    });
    return { names: schemes.map(([name]) => name), demands: new Set(demands) };
  });
}

function isPart(one: Alternative, other: Alternative): boolean {
  return [...one.demands].every((demand) => other.demands.has(demand));
}

function schemeOf(pair: OperationPair, side: "base" | "head", name: string): Place {
  const document = side === "base" ? pair.baseDocument : pair.headDocument;
  return securitySchemeOf(document, name);
}

function contractOf(scheme: Place, name: string): string {
  if (!isObject(scheme.value)) return name;
  const { type, in: where, name: key, scheme: http, flows, openIdConnectUrl } = scheme.value;
  const urls = isObject(flows)
    ? Object.entries(flows).map(([flow, at]) => [flow, isObject(at) ? { ...at, scopes: undefined } : at])
    : undefined;
  return canonical({
    type,
    where,
    key: where === "header" ? String(key).toLowerCase() : key,
    http: typeof http === "string" ? http.toLowerCase() : http,
    urls,
    openIdConnectUrl,
  });
}

function sharedSchemes(pair: OperationPair): [name: string, base: Place, head: Place][] {
  const names = children(pair.base.security).flatMap(([, alternative]) => children(alternative).map(([name]) => name));
  return [...new Set(names)].flatMap((name): [string, Place, Place][] => {
    const [one, other] = [schemeOf(pair, "base", name), schemeOf(pair, "head", name)];
    return one.value === undefined || other.value === undefined ? [] : [[name, one, other]];
  });
}

function changedScheme(pair: OperationPair): [name: string, base: Place, head: Place] | undefined {
  return sharedSchemes(pair).find(([name, one, other]) => contractOf(one, name) !== contractOf(other, name));
}

/** Returns what one scheme states otherwise than another one, texts left out. */
function statementsOf(scheme: Place, other: Place): Record<string, unknown> {
  const members = children(scheme).filter(
    ([key, member]) => CONTRACT.includes(key) && !isEqual(member.value, child(other, key).value),
  );
  return Object.fromEntries(members.map(([key, member]) => [key, member.value]));
}

function siteOf(pair: OperationPair): Place {
  if (pair.head.security.value !== undefined) return pair.head.security;
  return pair.base.security.value === undefined ? pair.head.place : pair.base.security;
}
