/**
 * The server in a process of its own, for benchmarks: prints `{"root", "token"}` as one line of JSON
 * and runs until it is ended. See control.ts for how another process plays the people.
 *
 *   node --import tsx src/sandbox/bot-api/serve.ts [--port 8081] [--limits] [--calls 0]
 */
import { parseArgs } from "node:util";
import { addControl } from "./control.ts";
import { startBotApi } from "./server.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    token: { type: "string" },
    limits: { type: "boolean", default: false },
    calls: { type: "string", default: "0" },
  },
});

const api = await startBotApi({
  port: Number(values.port),
  limits: values.limits,
  callLog: Number(values.calls),
  extend: addControl,
  ...(values.token && { token: values.token }),
});
console.log(JSON.stringify({ root: api.root, token: api.token, username: api.username }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void api.stop());
