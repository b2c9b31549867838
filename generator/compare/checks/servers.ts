import { isEqual, isObject } from "../../text/json.js";
import { child, children, type Place } from "../../contract/linked/place.js";
import { compareTextsOf, matchNames, type OperationCheck, type OperationPair, report } from "./operation-pair.js";
import { show } from "./pair.js";

const MOST_HOSTS = 10_000;

/** Hosts that a request may go to: server URLs and the values of their variables, regions first of all. */
export const servers: OperationCheck = {
  rows: [
    { rule: "server-added", level: "additive" },
    { rule: "server-removed", level: "breaking" },
    { rule: "server-changed", level: "breaking" },
    { rule: "server-region-added", level: "additive" },
    { rule: "server-region-removed", level: "breaking" },
    { rule: "server-region-renamed", level: "breaking" },
    { rule: "server-variable-default-changed", level: "breaking" },
    { rule: "server-variable-closed", level: "breaking" },
    { rule: "server-variable-opened", level: "additive" },
  ],
  compare(pair) {
    const { both, lost, gained } = matchNames(serversOf(pair.base.servers), serversOf(pair.head.servers));
    for (const [, one, other] of both) compareServer(pair, one, other);
    const [before, after] = [hostsOf(pair.base.servers), hostsOf(pair.head.servers)];
    // A host that another entry covers has neither come nor gone.
    const isGone = lost.some(([, place]) => [...hostsOfServer(place)].some((host) => !after.has(host)));
    const isNew = gained.some(([, place]) => [...hostsOfServer(place)].some((host) => !before.has(host)));
    const [one, other] = [lost[0], gained[0]];
    if (isGone && isNew && other) {
      const [from, to] = [lost, gained].map((list) => list.map(([url]) => url).join(", "));
      report(pair, "server-changed", "breaking", siteOf(other[1], pair), `Requests go to ${to ?? ""}, before ${from ?? ""}.`, {
        from,
        to,
      });
    } else if (isGone && one) {
      report(
        pair,
        "server-removed",
        "breaking",
        siteOf(one[1], pair),
        `The server ${lost.map(([url]) => url).join(", ")} is gone.`,
        { from: one[0] },
      );
    } else if (isNew && other) {
      report(
        pair,
        "server-added",
        "additive",
        siteOf(other[1], pair),
        `The server ${gained.map(([url]) => url).join(", ")} is new.`,
        { to: other[0] },
      );
    }
  },
};

function compareServer(pair: OperationPair, base: Place, head: Place): void {
  const { both } = matchNames(new Map(children(child(base, "variables"))), new Map(children(child(head, "variables"))));
  for (const [name, one, other] of both) {
    const [before, after] = [valuesOf(one), valuesOf(other)];
    const site = child(other, "enum");
    if (before && !after)
      report(pair, "server-variable-opened", "additive", child(one, "enum"), `The server variable ${name} takes any value now.`);
    else if (after && !before)
      report(pair, "server-variable-closed", "breaking", site, `The server variable ${name} takes only ${show(after)}.`);
    else if (before && after) {
      const lost = before.filter((value) => !after.includes(value) && !isServed(pair.head.servers, base, name, value));
      const gained = after.filter((value) => !before.includes(value) && !isServed(pair.base.servers, head, name, value));
      const values = { from: lost, to: gained };
      if (lost.length > 0) {
        const kind = gained.length > 0 ? "server-region-renamed" : "server-region-removed";
        const instead = gained.length > 0 ? `; ${gained.join(", ")} is there instead` : "";
        report(pair, kind, "breaking", site, `${lost.join(", ")} is gone from the values of ${name}${instead}.`, values);
      } else if (gained.length > 0)
        report(pair, "server-region-added", "additive", site, `${gained.join(", ")} is among the values of ${name} now.`, values);
    }
    const [was, is] = [child(one, "default"), child(other, "default")];
    // A default that is gone from the values had to change with them.
    const isForced = after !== undefined && before?.includes(String(was.value)) === true && !after.includes(String(was.value));
    if (!isEqual(was.value, is.value) && !isForced) {
      report(
        pair,
        "server-variable-default-changed",
        "breaking",
        is,
        `${name} is ${show(is.value)} when nothing is said, before ${show(was.value)}.`,
        { from: was.value, to: is.value },
      );
    }
    compareTextsOf(pair, one, other, ["enum", "default"], `The server variable ${name}`);
  }
  compareTextsOf(pair, base, head, ["url", "variables"], "The server");
}

/** True when another server of the list has the host that this server's URL gives with a value. */
function isServed(list: Place, server: Place, name: string, value: string): boolean {
  const url = String(child(server, "url").value).replaceAll(`{${name}}`, value);
  return !url.includes("{") && hostsOf(list).has(trim(url));
}

function serversOf(list: Place): Map<string, Place> {
  return new Map(children(list).map(([, place]) => [trim(String(child(place, "url").value)), place]));
}

function hostsOf(list: Place): Set<string> {
  const given = children(list);
  return new Set(given.length === 0 ? [""] : given.flatMap(([, place]) => [...hostsOfServer(place)]));
}

function hostsOfServer(server: Place): Set<string> {
  let urls = [trim(String(child(server, "url").value))];
  for (const [name, variable] of children(child(server, "variables"))) {
    const values = valuesOf(variable);
    if (values === undefined || urls.length * values.length > MOST_HOSTS) continue;
    urls = urls.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, value)));
  }
  return new Set(urls);
}

function valuesOf(variable: Place): string[] | undefined {
  const values = child(variable, "enum").value;
  return Array.isArray(values) ? values.map(String) : undefined;
}

function trim(url: string): string {
  return url.replace(/\/+$/, "");
}

function siteOf(server: Place, pair: OperationPair): Place {
  const url = child(server, "url");
  return isObject(server.value) && url.value !== undefined ? url : pair.head.place;
}
