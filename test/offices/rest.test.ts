import { expect, test } from "vitest";
import { freePort } from "../app/support.ts";
import type { Actor } from "../support/actors.ts";
import { givePlaces } from "../support/places.ts";
import type { World } from "../support/world.ts";
import { PLAN } from "../telegram/status/support.ts";
import { type Deployment, deploy } from "./support.ts";

const TU_DOAN = "06562";
/** The first reminder of the report of the first half of the year. */
const REMINDER = "2024-06-07T08:00:00+07:00";

const minutesAfter = (from: Date | string, count: number) =>
  new Date(new Date(from).getTime() + count * 60_000);

/** How many offices are open, and how many rest, as the monitor is told. */
async function phases(port: number): Promise<string> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return ["open", "resting"]
    .map((phase) => text.match(new RegExp(`phase="${phase}"} (\\d+)`))?.[1])
    .join(" open, ")
    .concat(" at rest");
}

/** One office, to whose bot a focal point has just come. */
async function withHoa(port: number): Promise<{ offices: Deployment; hoa: Actor }> {
  const offices = await deploy(1, { PORT: String(port) });
  const [world] = offices.worlds as [World];
  offices.add(0);
  await offices.start();
  const hoa = world.person("Hoa");
  const { clock } = offices.telegrams;
  await givePlaces({ config: { databaseUrl: offices.databaseOf(0) }, clock }, PLAN, [
    { person: hoa, unit: TU_DOAN },
  ]);
  await hoa.starts();
  return { offices, hoa };
}

test("an office in which nobody writes is closed; who writes then goes on where they were", async () => {
  const port = await freePort();
  const { offices, hoa } = await withHoa(port);
  await using _ = offices;
  const { clock } = offices.telegrams;
  await hoa.says("/baocao");
  const asked = hoa.lastMessage().text;
  expect(await phases(port)).toBe("1 open, 0 at rest");
  await offices.tick(minutesAfter(clock.now(), 2));
  expect(await phases(port)).toBe("1 open, 0 at rest");
  await offices.tick(minutesAfter(clock.now(), 2));
  expect(await phases(port)).toBe("0 open, 1 at rest");

  await hoa.taps("3");
  expect(await phases(port)).toBe("1 open, 0 at rest");
  expect(hoa.lastMessage().text).not.toBe(asked);
  hoa.sees(/Tình trạng|Đã hoàn thành/);
});

test("a closed office reminds at the hour, and not before", async () => {
  const port = await freePort();
  const { offices, hoa } = await withHoa(port);
  await using _ = offices;
  const { clock } = offices.telegrams;
  await offices.tick(minutesAfter(clock.now(), 5));
  const before = hoa.lastMessage();
  for (let at = clock.now(); at < new Date(REMINDER); at = minutesAfter(at, 60)) {
    await offices.tick(at);
  }
  await offices.tick(minutesAfter(REMINDER, -1));
  expect(await phases(port)).toBe("0 open, 1 at rest");
  expect(hoa.lastMessage()).toEqual(before);
  await offices.tick(REMINDER);
  hoa.sees(/Báo cáo 06 tháng đầu năm 2024/);
});

test("with room for one, two offices take turns, and whoever writes is answered", async () => {
  const port = await freePort();
  await using offices = await deploy(2, { PORT: String(port), OFFICES_OPEN: "1" });
  for (const index of [0, 1]) offices.add(index);
  await offices.start();
  expect(await phases(port)).toBe("1 open, 1 at rest");
  const people = offices.worlds.map((world) => world.person("Hoa"));
  for (const round of [1, 2]) {
    for (const hoa of people) {
      await (round === 1 ? hoa.starts() : hoa.says("/trogiup"));
      hoa.sees(/Kế hoạch/);
    }
  }
  expect(await phases(port)).toBe("1 open, 1 at rest");
});
