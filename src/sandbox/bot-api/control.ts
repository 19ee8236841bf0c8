import type { Hono } from "hono";
import * as z from "zod";
import type { Environment } from "./routes.ts";
import type { BotApi } from "./server.ts";

const order = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("createPerson"),
    firstName: z.string(),
    language: z.string().optional(),
  }),
  z.object({ do: z.literal("start"), person: z.number(), payload: z.string().optional() }),
  z.object({ do: z.literal("say"), person: z.number(), text: z.string() }),
  z.object({ do: z.literal("press"), person: z.number(), message: z.number(), data: z.string() }),
  z.object({ do: z.literal("photo"), person: z.number(), base64: z.string() }),
]);
type Order = z.output<typeof order>;

/**
 * Lets another process act as people and watch: `POST /control/order`,
 * `GET /control/events` as one JSON object per line. For load generators only.
 */
export function addControl(app: Hono<Environment>, api: BotApi): void {
  app.use("/control/*", async (c, next) => {
    // Pages in a browser must not reach this: they would come with a name of their own.
    const isOwn = c.req.header("host") === new URL(api.root).host && !c.req.header("origin");
    if (!isOwn) return c.text("Forbidden", 403);
    return next();
  });
  app.post("/control/order", async (c) => {
    const parsed = order.safeParse(await c.req.json());
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    return c.json(obey(api, parsed.data));
  });
  app.get("/control/events", () => {
    const encoder = new TextEncoder();
    let end = () => {};
    const lines = new ReadableStream({
      start: (controller) => {
        end = api.on((event) => {
          const line = summary(event);
          if (line) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
        });
      },
      cancel: () => end(),
    });
    return new Response(lines, { headers: { "content-type": "application/x-ndjson" } });
  });
}

function obey({ people, telegram }: BotApi, given: Order): Record<string, unknown> {
  if (given.do === "createPerson") return { person: people.createPerson(given).user.id };
  const person = telegram.people.get(given.person);
  if (!person) return { error: `There is no person ${given.person}` };
  switch (given.do) {
    case "start":
      return { message: people.start(person, given.payload).message_id };
    case "say":
      return { message: people.say(person, given.text).message_id };
    case "press":
      return { press: people.press(person, people.privateChat(person), given.message, given.data) };
    case "photo": {
      const bytes = new Uint8Array(Buffer.from(given.base64, "base64"));
      return { message: people.photo(person, { bytes }).message_id };
    }
  }
}

function summary(event: Parameters<Parameters<BotApi["on"]>[0]>[0]): unknown {
  switch (event.kind) {
    case "message":
    case "edited":
      return { kind: event.kind, message: event.message };
    case "answer":
      return event;
    default:
      return undefined;
  }
}
