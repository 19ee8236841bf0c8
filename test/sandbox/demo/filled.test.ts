import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { worldOf } from "../../../src/sandbox/actors/world.ts";
import { castOf } from "../../../src/sandbox/demo/cast.ts";
import { fillDemo } from "../../../src/sandbox/demo/index.ts";
import { startSandbox } from "../../../src/sandbox/start.ts";
import { run } from "../../../src/telegram/tables/cli.ts";
import { temporary } from "../../database/support.ts";
import type { Actor } from "../../support/actors.ts";
import { historyUntil, LOC_BINH, reportsIn } from "./support.ts";

const SEED = 4;

interface Demo extends AsyncDisposable {
  readonly sandbox: Awaited<ReturnType<typeof startSandbox>>;
  readonly folder: string;
  person(given: string): Actor;
}

async function startDemo(at: string, planFile?: string): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-demo-"));
  const sandbox = await startSandbox({
    ...{ folder, at: new Date(at) },
    ...(planFile && { planFile }),
    fill: (world) => fillDemo(world, { seed: SEED }),
  });
  const { api, clock } = sandbox;
  const world = worldOf(api, clock, { settled: sandbox.settled });
  return {
    sandbox,
    folder,
    person: (given) => {
      const found = [...api.telegram.people.values()].find(({ user }) => user.first_name === given);
      if (!found) throw new Error(`Nobody is called ${given}`);
      return world.actor(found);
    },
    async [Symbol.asyncDispose]() {
      await sandbox.stop();
      expect(api.refusals).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const FRIDAY = "2024-06-07T14:30:00+07:00";
const CAST = castOf(LOC_BINH, SEED);
const HISTORY = historyUntil(LOC_BINH, new Date(FRIDAY), SEED);

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo(FRIDAY);
});
afterAll(() => demo[Symbol.asyncDispose]());

test("the office sees where the plan stands", async () => {
  const [first] = CAST.office;
  const office = demo.person(first?.given ?? "");
  office.seesButton("Tình hình");
  await office.taps("Tình hình");
  const units = new Set(reportsIn(HISTORY).map(({ by }) => by.unit));
  office.sees(`Đơn vị đã báo cáo: ${units.size}/36`);
  office.sees(`Báo cáo đã nhận: ${reportsIn(HISTORY).length}`);
  office.sees("Vướng mắc chờ trả lời: 01");
  expect(office.commands().map(({ command }) => command)).toContain("tinhhinh");

  await office.says("/donvi");
  office.sees("Đã có đầu mối: 33/36 đơn vị");
});

test("a chat begins with what the bot said at the time, the receipt of the last report at its end", async () => {
  const last = reportsIn(HISTORY).at(-1);
  const person = demo.person(last?.by.person.given ?? "");
  expect(person.screen()).toContain(`Đã đăng ký: ${last?.by.person.full}`);
  expect(person.lastMessage().text).toMatch(/^Đã ghi nhận báo cáo số \d{4} lúc /);
  expect(person.lastMessage().date * 1000).toBe(last?.at.getTime());
  await person.says("/lichsu");
  person.sees(/Báo cáo đã gửi của .* \(\d+\)/);
});

test("the office answers the obstacle that waits, from the notice it got two days ago", async () => {
  const [first, second] = CAST.office.map(({ given }) => demo.person(given));
  const open = HISTORY.findLast((one) => one.kind === "raises");
  await first?.taps("Trả lời");
  await first?.says("Cơ quan thường trực sẽ gửi tài liệu trong tuần tới.");
  await first?.taps("Gửi");
  first?.sees("Đã gửi trả lời vướng mắc số 02");
  second?.sees("đã trả lời vướng mắc số 02");
  const raiser = open?.kind === "raises" ? demo.person(open.by.person.given) : undefined;
  raiser?.sees("Vướng mắc số 02 đã được trả lời");
});

test("the draft is there for whoever goes on with it, and evidence can be looked at", async () => {
  const begun = HISTORY.find((one) => one.kind === "begins");
  const writer = demo.person(begun?.kind === "begins" ? begun.by.person.given : "");
  await writer.says("/baocao");
  writer.sees("Đơn vị có báo cáo đang nhập dở");
  await writer.taps("Tiếp tục:");
  writer.sees(/Bước 4\/\d · Số liệu/);
  const kept = readdirSync(join(demo.folder, "sandbox-evidence"), { recursive: true });
  expect(kept.filter((name) => String(name).length > 20).length).toBeGreaterThan(3);
});

test("the administrator's export of a sandbox has its evidence", async () => {
  using out = temporary();
  const args = ["--occasion", "all", "--out", out.folder, "--what", "evidence"];
  const env = { DATABASE_URL: `file:${join(demo.folder, "sandbox.db")}`, BOT_LANGUAGE: "vi" };
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  expect(await run(args, env, { print, complain: () => {} })).toBe(0);
  expect(printed).toEqual([expect.stringMatching(/^Đã lập: .*minh-chung-.*\.zip$/)]);
});

test("one person has blocked the bot, and the stranger has never written", async () => {
  const people = [...demo.sandbox.api.telegram.people.values()];
  expect(people.filter(({ blocked }) => blocked)).toHaveLength(1);
  expect(people.filter(({ started }) => !started).map(({ user }) => user.first_name)).toEqual([
    "Người lạ",
  ]);
  const stranger = demo.person("Người lạ");
  expect(stranger.screen()).toBe("  (trống)");
  await stranger.says("/baocao");
  stranger.doesNotSee("Bước 1");
});

test("late in the year, after the merger, all of it goes on", async () => {
  await using demo = await startDemo("2024-12-20T09:00:00+07:00");
  const office = demo.person(CAST.office[0]?.given ?? "");
  await office.says("/tinhhinh");
  office.sees(/Đơn vị đã báo cáo: \d\d\/35/);
  await office.says("/hanchot");
  office.sees(/Báo cáo năm 2024[\s\S]*?Đã gửi: \d\d\/35 đơn vị, đúng hạn \d\d/);
  office.sees(/Ban hành Kế hoạch Tháng hành động trên địa bàn .*\d\d\/21 đơn vị đã thực hiện/);
});

test("before the plan begins there are people and no reports", async () => {
  await using demo = await startDemo("2023-12-01T09:00:00+07:00");
  const office = demo.person(CAST.office[0]?.given ?? "");
  await office.says("/tinhhinh");
  office.sees("Báo cáo đã nhận: 0");
});

test("another plan is filled by the same means", async () => {
  const planFile = "test/fixtures/plans/xa-na-duong-2026.yaml";
  await using demo = await startDemo("2026-05-20T09:00:00+07:00", planFile);
  const [office] = demo.sandbox.api.telegram.people.values();
  const person = demo.person(office?.user.first_name ?? "");
  await person.says("/tinhhinh");
  person.sees(/Báo cáo đã nhận: 0[1-9]/);
});
