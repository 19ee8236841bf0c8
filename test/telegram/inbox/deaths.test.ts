import { expect, test } from "vitest";
import { Away } from "../../../src/telegram/outage.ts";
import { message, type Setting, setting, textOf } from "./support.ts";

/** The process dies again and again, at the worst instant: what was in hand then never comes to an end. */
const dies = () => new Promise<void>(() => {});

/** Starts it once more and lets it run until it dies with something in hand, or has nothing left. */
async function nextLife(one: Setting, handle: Parameters<Setting["restart"]>[0]): Promise<void> {
  const inbox = one.restart(handle);
  await inbox.resume();
  await Promise.race([inbox.idle(), one.rest()]);
}

test("whoever only waited is never given up, however early and often the process dies", async () => {
  await using one = await setting({ handle: dies });
  const people = Array.from({ length: 40 }, (_, i) => i + 1);
  await one.inbox.accept(people.map((id) => message(id, 100 + id, "chào")));
  await one.rest();
  for (let death = 0; death < 4; death++) await nextLife(one, { handle: dies });
  const last = one.restart({ handle: async (turn) => turn.say("nghe") });
  await last.resume();
  await last.idle();
  expect(one.said.toSorted()).toEqual(people.map((id) => `${100 + id}: nghe`).toSorted());
  expect(await one.database.read.update.count({ where: { state: "answered" } })).toBe(40);
});

test("what ends the process is tried alone and last, is given up, and its sender hears of it", async () => {
  const deadly = message(1, 7, "deadly");
  const lives: string[][] = [];
  const handle: NonNullable<Parameters<Setting["restart"]>[0]>["handle"] = async (turn) => {
    lives.at(-1)?.push(textOf(turn));
    if (textOf(turn) === "deadly") await dies();
    turn.say(`nghe ${textOf(turn)}`);
  };
  lives.push([]);
  await using one = await setting({ handle });
  await one.inbox.accept([deadly, message(2, 7, "behind it")]);
  await one.rest();
  for (let life = 1; life <= 4; life++) {
    lives.push([]);
    const id = 10 + life;
    await one.database.write((tx) =>
      tx.update.create({
        data: {
          ...{ id: BigInt(id), key: String(id), state: "received", receivedAt: one.clock.now() },
          payload: message(id, id, `beside it ${life}`) as never,
        },
      }),
    );
    await nextLife(one, { handle });
  }
  // Once as it came, once in company, and from then on behind all others.
  const order = lives.map((texts, life) =>
    texts.filter((text) => text === "deadly" || text === `beside it ${life}`),
  );
  expect(order).toEqual([
    ["deadly"],
    ["deadly", "beside it 1"],
    ...[2, 3, 4].map((life) => [`beside it ${life}`, "deadly"]),
  ]);
  lives.push([]);
  await nextLife(one, { handle });
  expect(lives.at(-1)).toContain("behind it");
  expect(lives.at(-1)).not.toContain("deadly");
  expect(one.said.filter((line) => line.startsWith("7:"))).toEqual([
    ...["7: fault", "7: nghe behind it"],
  ]);
  expect(await one.state(1)).toBe("failed");
  expect(one.log.filter(({ level }) => level >= 50).map(({ msg }) => msg)).toEqual([
    "an update ended the bot too often and is given up",
  ]);
});

test("the word that an update failed is said also if the process dies before", async () => {
  const api = { raw: { sendMessage: dies } } as never;
  await using one = await setting({
    api,
    async handle() {
      throw new Error("a fault of ours");
    },
  });
  await one.inbox.accept([message(1, 7, "a")]);
  await one.rest();
  expect(await one.state(1)).toBe("failed");
  const said: string[] = [];
  const sendMessage = async ({ text }: { text: string }) => void said.push(text);
  for (let life = 0; life < 2; life++) {
    const later = one.restart({ api: { raw: { sendMessage } } as never });
    await later.resume();
    await later.idle();
  }
  expect(said).toEqual(["fault"]);
  expect(await one.state(1)).toBe("failed");
});

test("a stop in peace leaves no mark on what was in hand", async () => {
  await using one = await setting({ handle: dies });
  await one.inbox.accept([message(1, 7, "a")]);
  await one.rest();
  const later = one.restart({
    async handle() {
      throw new Away("a file cannot be fetched");
    },
  });
  await later.resume();
  await one.rest();
  await later.stop();
  const row = await one.database.read.update.findUnique({ where: { id: 1n } });
  expect(row).toMatchObject({ state: "received", attempts: 0 });
});
