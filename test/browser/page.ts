// Runs in the browser: the tests call these through the page.
import {
  createKpsClient,
  createKpsContext,
  fromAccessKey,
  fromToken,
  listKeypairTaskOperation,
  sendWithResponse,
  signRequest,
} from "@hwcloud-openapi/kps";
import { handlers, listKeypairTaskHandler } from "@hwcloud-openapi/kps/msw";
import { createSmsClient } from "@hwcloud-openapi/sms";
import { setupWorker } from "msw/browser";

const projectId = "7f1c3b0de94a4c5f8a6d2e1b90c47a35";
const input = { task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c" };
const client = (endpoint: string) => createKpsClient({ endpoint, credentials: fromToken("a-token"), projectId, maxAttempts: 1 });

/** An error as plain data, so that it crosses to the test. */
async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return { value: await work() };
  } catch (error) {
    const { name, message, status, code, requestId, problems } = error as Record<string, unknown>;
    return { error: JSON.parse(JSON.stringify({ name, message, status, code, requestId, problems })) as unknown };
  }
}

/** What the tests may call, each giving plain data. */
export interface InBrowser {
  call(endpoint: string): Promise<unknown>;
  requestId(endpoint: string): Promise<unknown>;
  wait(endpoint: string): Promise<unknown>;
  abort(endpoint: string): Promise<unknown>;
  bigint(endpoint: string): Promise<unknown>;
  download(endpoint: string): Promise<unknown>;
  signed(endpoint: string): Promise<unknown>;
  signature(method: string, url: string, date: string): Promise<unknown>;
  mocked(): Promise<unknown>;
}

const inBrowser: InBrowser = {
  call: (endpoint: string) => outcome(() => client(endpoint).listKeypairTask(input)),
  requestId: (endpoint: string) =>
    outcome(async () => {
      const context = createKpsContext({ endpoint, credentials: fromToken("a-token"), projectId });
      return (await sendWithResponse(context, listKeypairTaskOperation, input)).requestId ?? "none";
    }),
  wait: (endpoint: string) => outcome(() => client(endpoint).waitForKeypairTask(input, { minDelayMs: 1, maxDelayMs: 1 })),
  abort: (endpoint: string) =>
    outcome(() => {
      const controller = new AbortController();
      const call = client(endpoint).listKeypairTask(input, { signal: controller.signal });
      controller.abort(new Error("the user left"));
      return call;
    }),
  bigint: (endpoint: string) => outcome(async () => String(Object(await client(endpoint).listKeypairTask(input)).id)),
  download: (endpoint: string) =>
    outcome(async () => {
      const file = await createSmsClient({ endpoint, credentials: fromToken("a-token") }).exportConsistencyResults({
        body: { task_info: [{ task_id: "1" }] },
      });
      return [...(await file.bytes())];
    }),
  signed: (endpoint: string) =>
    outcome(() => {
      const credentials = fromAccessKey({ accessKeyId: "AccessKey", secretAccessKey: "SecretKey", projectId });
      return createKpsClient({ endpoint, credentials, maxAttempts: 1 }).listKeypairTask(input);
    }),
  signature: (method: string, url: string, date: string) =>
    outcome(
      async () =>
        (await signRequest({ method, url }, { accessKeyId: "AccessKey", secretAccessKey: "SecretKey" }, { date: new Date(date) }))
          .authorization,
    ),
  mocked: () =>
    outcome(async () => {
      const worker = setupWorker(...handlers());
      await worker.start({ quiet: true, onUnhandledRequest: "bypass" });
      const endpoint = `${location.origin}/mocked`;
      const answer = await client(endpoint).listKeypairTask(input);
      const refused = await outcome(() =>
        createKpsClient({ endpoint, credentials: fromToken("a-token"), projectId: "short", maxAttempts: 1 }).listKeypairTask(
          input,
        ),
      );
      worker.use(listKeypairTaskHandler({ status: 400 }));
      const failed = await outcome(() => client(endpoint).listKeypairTask(input));
      worker.stop();
      return { answer, refused, failed };
    }),
};

Object.assign(globalThis, { inBrowser });
