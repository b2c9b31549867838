import type { AddressInfo } from "node:net";
import { readConfig } from "../config/packages.js";
import { print } from "../text/print.js";
import { EnvironmentError } from "../text/problem.js";
import type { SignatureChecks } from "./authorize.js";
import type { MockCall } from "./arguments.js";
import { loadDocument, loadServices } from "./load.js";
import { createMockServer, type MockOptions } from "./server.js";

/** Starts the server that the arguments ask for, and says where it answers; it goes on until a signal ends it. */
export async function startMock(root: string, call: MockCall, signatures: SignatureChecks): Promise<undefined> {
  const { services, gateway } =
    call.document === undefined
      ? await loadServices(root, await readConfig(root, "packages.yaml", root), call.names)
      : await loadDocument(root, call.document);
  const options: MockOptions = {
    services,
    ...(gateway && { gateway }),
    ...call.options,
    signatures,
    ...(!call.isQuiet && { log: (line: string) => print(`${line}\n`) }),
  };
  const { port } = await listen(options, call.port);
  const count = services.reduce((sum, { operations }) => sum + operations.length, 0);
  const of = services.map(({ name }) => name).join(", ");
  print(`http://127.0.0.1:${port} answers ${count} operation${count === 1 ? "" : "s"} of ${of}; Ctrl+C ends it\n`);
}

function listen(options: MockOptions, port: number): Promise<AddressInfo> {
  const server = createMockServer(options);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const message = error.code === "EADDRINUSE" ? `Port ${port} is in use.` : `Port ${port} cannot be opened (${error.code}).`;
      reject(new EnvironmentError([{ message, fix: "Choose another with PORT=…, or 0 for any free one." }]));
    });
    server.listen(port, "127.0.0.1", () => resolve(server.address() as AddressInfo));
  });
}
