import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { createApp } from "../../src/app.ts";
import { type Config, parseConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import type { Actor } from "../support/actors.ts";
import { givePlaces, type Inside } from "../support/places.ts";
import type { World } from "../support/world.ts";
import { unsplit } from "../telegram/acceptance/support.ts";
import { PLAN, sent } from "../telegram/status/support.ts";
import { type Deployment, deploy, PLAN as PLAN_FILE } from "./support.ts";

vi.setConfig({ testTimeout: 600_000 });

const [TU_DOAN, TAM_GIA] = ["06562", "06559"];
const MINUTE = 60_000;
const at = (day: string, time: string) => new Date(`2024-06-${day}T${time}:00+07:00`);

/** What a bot did that people see, as it did it: "08:00 sendMessage 5 Nhắc hạn …". */
function deedsOf({ api }: World): string[] {
  const deeds = api.calls
    .filter(({ method }) => /^(send(?!ChatAction)|edit|pin|unpin|delete)/.test(method))
    .map(({ at: when, method, parameters: { chat_id: chat, text, caption } }) =>
      [when.toISOString(), method, chat, text ?? caption ?? ""].join(" "),
    );
  api.clearCalls();
  return deeds.sort();
}

/** An office of Lan, with a group, and the focal points of two communes. */
interface Side {
  readonly world: World;
  readonly inside: Inside;
  readonly lan: Actor;
  readonly hoa: Actor;
  readonly ba: Actor;
}

/** What people do in these weeks, each at its time: reports, a return, a group, a snooze. */
const STORY: readonly (readonly [Date, (side: Side) => Promise<unknown>])[] = [
  [
    at("03", "08:10"),
    async ({ world, inside, lan, hoa, ba }) => {
      await givePlaces(inside, PLAN, [
        { person: hoa, unit: TU_DOAN },
        { person: ba, unit: TAM_GIA },
      ]);
      for (const one of [lan, hoa, ba]) await one.starts();
      await lan.taps("Đồng ý");
      const room = world.group("Nhóm", [lan], { kind: "supergroup", bot: "administrator" });
      await lan.in(room).says("/nhom");
    },
  ],
  [
    at("05", "09:00"),
    async ({ inside, ...people }) => {
      await people.ba.says("/nhiemvu");
      await sent(inside, [unsplit(people)]);
      await people.ba.says("/lichsu");
    },
  ],
  [
    at("06", "10:00"),
    async ({ lan }) => {
      await lan.says("/tiepnhan");
      await lan.taps("1");
      await lan.taps("Trả lại");
      await lan.taps("Số lượt người tham dự: chưa tách nữ.");
    },
  ],
  // A report after the week's post, which tells of it.
  [
    at("07", "16:10"),
    async ({ inside, hoa }) => {
      await hoa.says("/nhiemvu");
      await sent(inside, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.1" }]);
      await hoa.says("/lichsu");
    },
  ],
  [at("12", "09:00"), ({ hoa }) => hoa.taps("Nhắc lại ngày mai")],
];

/** Every quarter of an hour by day, and once in the night. */
function instants(): Date[] {
  const all: Date[] = [];
  for (let when = at("03", "08:00"); when < at("18", "12:00"); ) {
    all.push(when);
    const hour = (when.getUTCHours() + 7) % 24;
    when = new Date(when.getTime() + (hour >= 18 || hour < 6 ? 120 : 15) * MINUTE);
  }
  return all;
}

function sideOf(world: World, databaseUrl: string): Side {
  const [lan, hoa, ba] = ["Lan", "Hoa", "Ba"].map((name, i) => world.person(name, { id: 500 + i }));
  return {
    ...{ world, inside: { config: { databaseUrl }, clock: world.clock } },
    ...{ lan: lan as Actor, hoa: hoa as Actor, ba: ba as Actor },
  };
}

/** The same office as a program of its own, which is never closed. */
function alwaysOpen(offices: Deployment, world: World) {
  const read = parseConfig({
    ...{ BOT_TOKEN: world.token, TELEGRAM_API_ROOT: offices.telegrams.root, TELEGRAM_RATE: "0" },
    ...{ DATABASE_URL: `file:${join(offices.folder, ".open", "test.db")}`, PLAN_FILE },
    OFFICE_TELEGRAM_IDS: "500",
  });
  const { config } = read as { readonly config: Config };
  const log = createLog("error", [], { write: (line) => expect(line).toBe("") });
  return { config, app: createApp(config, { clock: world.clock, log }) };
}

test("an office that is closed whenever it has nothing to do says the same as one that is always open, at the same times", async () => {
  await using offices = await deploy(2);
  const [open, resting] = offices.worlds as [World, World];
  const { config, app } = alwaysOpen(offices, open);
  offices.add(1, [500]);
  const sides = [sideOf(open, config.databaseUrl), sideOf(resting, offices.databaseOf(1))];
  await app.start();
  await offices.start();
  open.attach({ idle: () => app.idle() });
  const story = [...STORY];
  let deeds = 0;
  for (const when of instants()) {
    offices.telegrams.clock.set(when);
    await app.tick();
    await offices.tick(when);
    for (const [, act] of story.splice(0, story.filter(([due]) => due <= when).length)) {
      for (const side of sides) await act(side);
    }
    const [theirs, ours] = sides.map(({ world }) => deedsOf(world));
    expect(ours).toEqual(theirs);
    deeds += theirs?.length ?? 0;
  }
  expect(story).toEqual([]);
  expect(deeds).toBeGreaterThan(30);
  open.detach();
  await app.stop();
});
