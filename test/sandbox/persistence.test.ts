import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSandbox } from "../../src/sandbox/start.ts";
import { newFolder, OFFICE, type openPage, STRANGER, startHere } from "./support.ts";

/** The sandbox goes on where it was. */

test("people, chats, files and the time are there again, and the bot knows whom it knew", async () => {
  using folder = newFolder();
  let before: Awaited<ReturnType<ReturnType<typeof openPage>["state"]>>;
  let office = 0;
  let file = "";
  {
    await using here = await startHere(folder.path);
    office = (await here.person(OFFICE)).id;
    await here.page.does({ do: "start", person: office });
    await here.sandbox.settled();
    await here.page.upload({ person: `${office}`, chat: `${office}`, as: "document" }, [
      new File(["nội dung"], "Báo cáo.txt", { type: "text/plain" }),
    ]);
    await here.sandbox.settled();
    const { chat = 0 } = await here.page.does({
      do: "addGroup",
      title: "Nhóm theo dõi",
      members: [office],
    });
    await here.page.does({ do: "addBot", person: office, chat });
    await here.sandbox.settled();
    await here.sandbox.moveClock({ hours: 5 });
    before = await here.page.state();
    const sent = (await here.page.messages(office)).find(({ document }) => document);
    file = sent?.document?.file_id ?? "";
  }

  await using here = await startHere(folder.path, {
    fill: () => Promise.reject(new Error("twice")),
  });
  const after = await here.page.state();
  expect(here.sandbox.resumed).toBe(true);
  expect(after.clock.now).toBe(before.clock.now);
  expect({ ...after, clock: null, calls: null }).toEqual({ ...before, clock: null, calls: null });
  expect(await (await here.page.get(`/sandbox/files/${file}`)).text()).toBe("nội dung");

  // Its new messages have new numbers, and the bot takes none of them for one that it had.
  await here.says(office, "/tinhhinh");
  await here.sees(office, /Đã báo cáo|chưa báo cáo|Tình hình/i);
  const numbers = (await here.page.messages(office)).map(({ message_id }) => message_id);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("what happened is kept within seconds, without waiting for a stop", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  await here.page.does({ do: "addPerson", name: "Thử", language: "vi" });
  const world = join(folder.path, "sandbox-world.json");
  await expect.poll(() => readFileSync(world, "utf8")).toContain("Thử");
});

test("killed before it saved, it loses what nobody saved, and nothing that comes after", async () => {
  using folder = newFolder();
  const world = join(folder.path, "sandbox-world.json");
  let saved = "";
  {
    await using here = await startHere(folder.path);
    saved = readFileSync(world, "utf8");
    await here.page.does({ do: "start", person: (await here.person(STRANGER)).id });
    await here.sandbox.settled();
  }
  writeFileSync(world, saved);
  await using here = await startHere(folder.path);
  const { id, started } = await here.person(STRANGER);
  expect(started).toBe(false);
  await here.page.does({ do: "start", person: id });
  await here.sandbox.settled();
  await here.sees(id, /Chào Anh\/Chị/);
});

test("reset starts again, and touches nothing but its own", async () => {
  using folder = newFolder();
  const precious = join(folder.path, "dau-moi.db");
  writeFileSync(precious, "the real one");
  {
    await using here = await startHere(folder.path);
    await here.page.does({ do: "addPerson", name: "Thử", language: "vi" });
  }
  await using here = await startHere(folder.path, { reset: true });
  expect(here.sandbox.resumed).toBe(false);
  expect((await here.page.state()).people.map(({ name }) => name)).toEqual([OFFICE, STRANGER]);
  expect(readFileSync(precious, "utf8")).toBe("the real one");
});

test("a first start that did not end well is begun again", async () => {
  using folder = newFolder();
  const fill = () => Promise.reject(new Error("no paper"));
  await expect(startSandbox({ folder: folder.path, fill })).rejects.toThrow("no paper");
  expect(existsSync(join(folder.path, "sandbox-world.json"))).toBe(false);
  await using here = await startHere(folder.path);
  expect((await here.page.state()).people).toHaveLength(2);
});

test("a broken or foreign world is told in words, with the way out", async () => {
  using folder = newFolder();
  const world = join(folder.path, "sandbox-world.json");
  await (await startHere(folder.path))[Symbol.asyncDispose]();
  const whole = readFileSync(world, "utf8");

  writeFileSync(world, whole.slice(0, 500));
  const words = /sandbox-world\.json is broken, or was saved by another version.*--reset/;
  await expect(startHere(folder.path)).rejects.toThrow(words);
  writeFileSync(world, whole.replace('"version":1', '"version":99'));
  await expect(startHere(folder.path)).rejects.toThrow(words);
  writeFileSync(world, whole);

  const planFile = "test/fixtures/plans/xa-na-duong-2026.yaml";
  await expect(startHere(folder.path, { planFile })).rejects.toThrow(
    /is about the plan loc-binh-2024, not .*--reset/,
  );
  await expect(
    startHere(folder.path, { at: new Date("2024-01-05T08:00:00+07:00") }),
  ).rejects.toThrow(/is at 2024-06-07T14:30 already, and its clock never goes backwards.*--reset/);
});

test("a later time on the command line is travelled to", async () => {
  using folder = newFolder();
  await (await startHere(folder.path))[Symbol.asyncDispose]();
  const at = new Date("2024-06-10T09:00:00+07:00");
  await using here = await startHere(folder.path, { at });
  expect(here.sandbox.clock.now()).toEqual(at);
});

test("two at once in one folder are refused; one that was killed is no obstacle", async () => {
  using folder = newFolder();
  const lock = join(folder.path, "sandbox.lock");
  writeFileSync(lock, `${process.ppid} http://127.0.0.1:8788`);
  await expect(startHere(folder.path)).rejects.toThrow(
    /already \(process \d+\): open http:\/\/127\.0\.0\.1:8788, stop it, or .* --data/,
  );
  // The highest number that a process can have is far below.
  writeFileSync(lock, "999999999 http://127.0.0.1:8788");
  await (await startHere(folder.path))[Symbol.asyncDispose]();
  expect(existsSync(lock)).toBe(false);
  rmSync(lock, { force: true });
});
