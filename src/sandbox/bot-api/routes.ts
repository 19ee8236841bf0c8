import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { readBody } from "./body.ts";
import { maxUpload } from "./files.ts";
import type { Invoke, Outcome } from "./invoke.ts";
import type { PulseMeter } from "./pulse.ts";
import type { Refusal } from "./refused.ts";
import type { Sandbox } from "./sandbox.ts";

export type Environment = { Bindings: HttpBindings };

/** The addresses of the Bot API: methods and files, behind the token. */
export function createRoutes(
  token: string,
  sandbox: Sandbox,
  pulse: PulseMeter,
  invoke: Invoke,
): Hono<Environment> {
  const app = new Hono<Environment>();
  const refuse = (code: number, description: string) => respond({ code, description });

  app.on(["GET", "POST"], "/:bot{bot[^/]+}/:method", async (c) => {
    if (c.req.param("bot") !== `bot${token}`) return refuse(401, "Unauthorized");
    const body = await readBody(c.req.raw).catch(() => undefined);
    if (!body) return refuse(400, "Bad Request: can't parse the request's body");
    const bytes = [...body.uploads.values()].reduce((sum, upload) => sum + upload.bytes.length, 0);
    if (bytes > maxUpload) return refuse(413, "Request Entity Too Large");
    const method = c.req.param("method");
    // A poll that waits is no work in progress.
    if (method.toLowerCase() === "getupdates")
      return answer(c, await invoke(method, body, hangUpOf(c)));
    return answer(c, await pulse.during(method, () => invoke(method, body)));
  });

  app.get("/file/:bot{bot[^/]+}/:path{.+}", (c) => {
    if (c.req.param("bot") !== `bot${token}`) return refuse(401, "Unauthorized");
    const file = sandbox.files.byPath(c.req.param("path"));
    if (!file) return refuse(404, "Not Found");
    return new Response(Buffer.from(file.bytes), {
      headers: { "content-type": "application/octet-stream" },
    });
  });

  app.notFound(() => refuse(404, "Not Found"));
  app.onError((error) => {
    console.error(error);
    return refuse(500, "Internal Server Error");
  });
  return app;
}

function answer(c: Context<Environment>, outcome: Outcome): Response {
  switch (outcome.kind) {
    case "broken":
      c.env.incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    case "refusal":
      return respond(outcome.refusal);
    case "answer":
      return json({ ok: true, result: outcome.result }, 200);
  }
}

const respond = ({ code, description, parameters }: Refusal): Response =>
  json({ ok: false, error_code: code, description, ...(parameters && { parameters }) }, code);

// Not Response.json: the adapter has a faster way for plain text.
const json = (value: unknown, status: number): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json" },
  });

function hangUpOf(c: Context<Environment>): AbortSignal {
  const controller = new AbortController();
  const { outgoing } = c.env;
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) controller.abort();
  });
  return controller.signal;
}
