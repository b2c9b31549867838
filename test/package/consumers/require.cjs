// The same packages from CommonJS: Node gives ESM to require().
const assert = require("node:assert/strict");
const { createKpsClient, fromToken, ApiError } = require("@hwcloud-openapi/kps");
const { fixtures } = require("@hwcloud-openapi/kps/fixtures");
const { validateListKeypairTask } = require("@hwcloud-openapi/kps/validate");

assert.equal(require("@hwcloud-openapi/kps/openapi.json").openapi.startsWith("3.1"), true);
assert.equal(validateListKeypairTask({}).length, 1);
assert.equal(typeof ApiError, "function");
const kps = createKpsClient({ endpoint: process.argv[2], credentials: fromToken("a-token"), projectId: "7f1c3b0de94a4c5f8a6d2e1b90c47a35" });
kps.listKeypairTask({ task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" }).then((task) => {
  assert.deepEqual(task, fixtures.listKeypairTask[200].documented);
  console.log("used");
});
