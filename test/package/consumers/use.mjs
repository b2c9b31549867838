// Imports every entry, calls a server given by its URL, waits for a task, walks a list, and downloads a file.
import assert from "node:assert/strict";
import { createDbssClient } from "@hwcloud-openapi/dbss";
import { createHssClient } from "@hwcloud-openapi/hss";
import { createKpsClient, createKpsContext, fromToken, isGatewayError, listKeypairTask, sendWithResponse, listKeypairTaskOperation } from "@hwcloud-openapi/kps";
import { fixtures } from "@hwcloud-openapi/kps/fixtures";
import { openapi } from "@hwcloud-openapi/kps/openapi";
import * as validators from "@hwcloud-openapi/kps/validate";
import { createSmsClient } from "@hwcloud-openapi/sms";

const endpoint = process.argv[2];
const projectId = "7f1c3b0de94a4c5f8a6d2e1b90c47a35";
const options = { endpoint, credentials: fromToken("a-token"), projectId };

const kps = createKpsClient({ ...options, validators });
const input = { task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" };
assert.deepEqual(await kps.listKeypairTask(input), fixtures.listKeypairTask[200].documented);
const ended = await kps.waitForKeypairTask({ task_id: "moving" }, { minDelayMs: 1, maxDelayMs: 1 });
assert.match(ended.task_status, /^SUCCESS_/);
const answer = await sendWithResponse(createKpsContext(options), listKeypairTaskOperation, input);
assert.equal(answer.status, 200);
assert.equal(typeof listKeypairTask, "function");
assert.deepEqual(validators.validateListKeypairTask({}).map(({ pointer }) => pointer), ["/task_id"]);
assert.equal(openapi.openapi.startsWith("3.1"), true);

const hss = createHssClient(options);
const tasks = [];
for await (const task of hss.paginateListTasks({ body: { task_type: "cluster_scan" } })) tasks.push(task.task_id);
assert.equal(tasks.length, 450);
assert.equal(new Set(tasks).size, 450);

const dbss = createDbssClient(options);
assert.equal(await dbss.updateAuditTaskStatus({ busi_type: "audit", body: { oper_type: "execute" } }), undefined);

const sms = createSmsClient(options);
const file = await sms.exportConsistencyResults({ body: { task_info: [{ task_id: "05a41be9" }] } });
assert.deepEqual(new Uint8Array(await file.bytes()), Uint8Array.of(0, 255, 128, 10));

const error = await hss.listTasks({ body: { task_type: "iac_scan" } }).catch((reason) => reason);
assert.equal(error.status, 403);
assert.equal(isGatewayError(error), true);
console.log("used");
