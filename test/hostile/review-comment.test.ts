import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { packagesMarkdown } from "../../generator/release/markdown.js";
import { packagesOf, payloads, render } from "./markdown-payloads.js";

/** The report comes from a run of the pull request's own code, so that it may hold anything. */
describe("what review-comment.yml posts of a report", () => {
  const own = "https://git.example/owner/repo";
  const { jobs } = parse(readFileSync(".github/workflows/review-comment.yml", "utf8")) as {
    jobs: { comment: { steps: { with?: { script?: string } }[] } };
  };
  const script = jobs.comment.steps.map((step) => step.with?.script ?? "").join("");

  /** Runs the workflow's script as its action does, on a repository that has one open pull request. */
  async function posted(report: string): Promise<string> {
    const bodies: string[] = [];
    const github = {
      rest: {
        pulls: { list: () => ({ data: [{ number: 1, head: { sha: "abc" } }] }) },
        issues: { listComments: {}, createComment: ({ body }: { body: string }) => bodies.push(body) },
      },
      paginate: () => [],
    };
    const run = { head_repository: { owner: { login: "somebody" } }, head_branch: "b", head_sha: "abc" };
    const context = { repo: {}, payload: { workflow_run: run, repository: { html_url: own } } };
    const modules = { readFileSync: () => report };
    const work = compileFunction(`return (async () => { ${script} })();`, [
      "github",
      "context",
      "core",
      "require",
      "process",
    ]) as (...values: unknown[]) => Promise<void>;
    await work(github, context, {}, () => modules, { env: {} });
    return bodies.join("").replace("<!-- review of the specs -->\n", "");
  }

  it.each(payloads)("%j calls nobody and leads nowhere", async (payload) => {
    for (const report of [payload, `x ${payload} y`, `\n\n${payload}\n\n`, `[a](${own}/blob/x#L1)${payload}`]) {
      const { tags, text, all } = render(await posted(report));
      expect(tags.filter((tag) => ["img", "script", "#comment"].includes(tag))).toEqual([]);
      expect(tags.filter((tag) => tag === "a").length).toBe(report.startsWith("[a](") ? 1 : 0);
      expect(text).not.toMatch(/@[\w-]|:\/\/|\bwww\./i);
      expect(all).not.toContain("@name");
    }
  });

  it("keeps what a report needs: lists, code, folded parts, links to lines of the repository", async () => {
    const packages = packagesOf("plain").map((one) => ({
      ...one,
      changes: one.changes.map((change) => ({ ...change, side: "head" as const })),
    }));
    const report = packagesMarkdown(packages, { base: "main", link: `${own}/blob/abc/` });
    const { tags } = render(report);
    expect(tags).toEqual(expect.arrayContaining(["a", "details", "pre", "h3"]));
    expect(render(await posted(report)).tags).toEqual(tags);
  });

  it("fits into a comment, however long it is", async () => {
    expect((await posted("@&#<".repeat(40_000))).length).toBeLessThan(65_000);
  });
});
