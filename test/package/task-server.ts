import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const task = {
  task_id: "aee8d2fe-5484-4753-9177-5a38dc15546c",
  task_status: "RUNNING_RESET",
  server_id: "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006",
};

/** Starts a small server for consumers: a key pair task that runs, one (`moving`) that ends at its third question, 450 scan tasks, a switch, a file. */
export async function startTaskServer(): Promise<{ url: string; close(): Promise<void> }> {
  let questions = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const json = (status: number, body: unknown): void =>
      void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    let text = "";
    request.on("data", (piece: Buffer) => (text += piece.toString("utf8")));
    request.on("end", () => {
      if (request.headers["x-auth-token"] !== "a-token") return json(401, { error_code: "APIGW.0301", error_msg: "no token" });
      if (url.pathname.startsWith("/v3/tasks/consistency"))
        return void response.writeHead(200, { "content-type": "application/zip" }).end(Uint8Array.of(0, 255, 128, 10));
      if (url.pathname.includes("/audit/")) return void response.writeHead(200).end();
      if (url.pathname.endsWith("/moving"))
        return json(200, { ...task, task_status: ++questions % 3 === 0 ? "SUCCESS_RESET" : "RUNNING_RESET" });
      if (!url.pathname.endsWith("/batch-query")) return json(200, task);
      if (text.includes("iac_scan")) return json(403, { error_code: "APIGW.0302", error_msg: "forbidden", request_id: "r" });
      const offset = Number(url.searchParams.get("offset") ?? 0);
      const count = Math.max(0, Math.min(450 - offset, Number(url.searchParams.get("limit") ?? 10)));
      json(200, { total_num: 450, data_list: Array.from({ length: count }, (_, index) => ({ task_id: `t${offset + index}` })) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
