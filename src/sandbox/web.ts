import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import * as z from "zod";
import type { Log } from "../log.ts";
import { act, type Stage } from "./act.ts";
import { ActionSchema } from "./actions.ts";
import { menuFor } from "./bot-api/commands.ts";
import { streamEvents } from "./event-stream.ts";
import { sendFile } from "./file-answer.ts";
import { ownPageOnly, strictHeaders } from "./guard.ts";
import type { PageEvents } from "./page-events.ts";
import type { PageFiles } from "./page-files.ts";
import type { Done, Outcome, Snapshot } from "./protocol.ts";
import { BIGGEST_UPLOAD, upload } from "./upload.ts";
import { viewMessages } from "./views.ts";
import { findChatOf, placeOf } from "./whereabouts.ts";
import { Unwilling } from "./words.ts";

export interface WebOptions extends Stage {
  readonly events: PageEvents;
  readonly page: PageFiles;
  readonly log: Log;
  snapshot(): Promise<Snapshot>;
  /** Of the server that serves this. */
  port(): number;
}

const id = z.coerce.number().int();
const MOST_JSON = 64 * 1024;

/** The routes of protocol.ts, and the page that uses them. */
export function createWeb(options: WebOptions): Hono {
  const { api, events, page, log } = options;
  const web = new Hono();
  web.use(ownPageOnly(options.port));
  web.use(except("/sandbox/files/*", strictHeaders));

  web.get("/sandbox/state", async (c) => c.json(await options.snapshot()));

  web.get("/sandbox/messages", (c) => {
    const { chat, before } = read(c, z.object({ chat: id, before: id.optional() }));
    return c.json(viewMessages(findChatOf(api.telegram, chat), before));
  });

  web.get("/sandbox/commands", (c) => {
    const asked = read(c, z.object({ person: id, chat: id }));
    const { chat } = placeOf(api.telegram, asked.person, asked.chat);
    return c.json(menuFor(api.telegram, chat, asked.person));
  });

  web.get("/sandbox/events", (c) => streamEvents(c, events));

  web.get("/sandbox/files/:id", (c) => sendFile(api.files.byId(c.req.param("id"))));

  web.post("/sandbox/act", bodyLimit({ maxSize: MOST_JSON, onError: tooMuch("64 KB") }), (c) =>
    outcome(c, log, async () => {
      const action = ActionSchema.safeParse(await c.req.json().catch(() => null));
      if (!action.success) throw new Unwilling("Yêu cầu không đúng.");
      return act(options, action.data);
    }),
  );

  web.post(
    "/sandbox/upload",
    bodyLimit({ maxSize: BIGGEST_UPLOAD, onError: tooMuch("100 MB") }),
    (c) =>
      outcome(c, log, async () => {
        const form = await c.req.formData().catch(() => null);
        if (!form) throw new Unwilling("Yêu cầu gửi tệp không đúng.");
        return upload(api, form);
      }),
  );

  web.get("*", async (c) => (await page.answer(c.req.path)) ?? c.notFound());
  web.onError((error, c) => {
    if (error instanceof Unwilling) return c.json(refusal(error.message), 404);
    log.error({ err: error }, "the sandbox's page could not be answered");
    return c.json(refusal(FAULT), 500);
  });
  return web;
}

const FAULT = "Sandbox gặp lỗi; chi tiết ở cửa sổ dòng lệnh.";

function read<Shape extends z.ZodType>(c: Context, shape: Shape): z.output<Shape> {
  const query = shape.safeParse(c.req.query());
  if (!query.success) throw new Unwilling("Yêu cầu không đúng.");
  return query.data;
}

/** A wish that was not fulfilled is an answer like another. */
async function outcome(c: Context, log: Log, work: () => Promise<Done>): Promise<Response> {
  try {
    const done = await work();
    return c.json({ ok: true, ...done } satisfies Outcome);
  } catch (error) {
    if (error instanceof Unwilling) return c.json(refusal(error.message));
    log.error({ err: error }, "an action of the sandbox's page failed");
    return c.json(refusal(FAULT), 500);
  }
}

/** Lets the rest come first: a browser cut off while it sends never reads the answer. */
const tooMuch = (most: string) => async (c: Context) => {
  const { body } = c.req.raw;
  if (body && !body.locked) await body.pipeTo(new WritableStream());
  return c.json(refusal(`Nội dung gửi lên quá lớn (tối đa ${most}).`), 413);
};

const refusal = (error: string): Outcome => ({ ok: false, error });
