import { expect, test, vi } from "vitest";
import type { Upcoming } from "../../src/app.ts";
import { runningClock } from "../../src/clock.ts";
import { createLog } from "../../src/log.ts";
import { everyMinute } from "../../src/sandbox/minutes.ts";
import { createTravel } from "../../src/sandbox/travel.ts";
import { newFolder, OFFICE, STRANGER, startHere } from "./support.ts";

/** The clock, moved: everything in between happens, in order. */

const START = "2024-06-07T14:30:00+07:00";
const vietnam = (time: string) => new Date(`${time}+07:00`);

/** A traveller through a schedule of these instants, who notes each stop. */
function traveller(schedule: readonly string[]) {
  const clock = runningClock(START);
  const stops: string[] = [];
  const shown: (string | null)[] = [];
  const upcoming = async (most: number): Promise<Upcoming[]> =>
    schedule
      .map((time) => ({ at: vietnam(time), what: time }))
      .filter(({ at }) => at > clock.now())
      .slice(0, most);
  const tick = async () => {
    stops.push(clock.now().toISOString().slice(0, 16));
  };
  const travel = createTravel({
    app: { upcoming, tick },
    clock,
    timeZone: "Asia/Ho_Chi_Minh",
    rest: { settled: async () => {}, settledWithin: async () => true },
    log: createLog("silent", []),
    isTroubled: () => false,
    arrived: async () => {
      shown.push(travel.to?.toISOString() ?? null);
    },
  });
  return { clock, travel, stops, shown };
}

test("it stops at each thing to come and a minute later, at each midnight, and where it was to go", async () => {
  const { clock, travel, stops, shown } = traveller([
    "2024-06-07T15:30:00",
    "2024-06-09T07:30:00",
    "2024-06-10T07:30:00",
  ]);
  await travel.move({ days: 2 });
  expect(stops).toEqual([
    "2024-06-07T08:30",
    "2024-06-07T08:31",
    "2024-06-07T17:00",
    "2024-06-08T17:00",
    "2024-06-09T00:30",
    "2024-06-09T00:31",
    "2024-06-09T07:30",
  ]);
  expect(clock.now()).toEqual(vietnam("2024-06-09T14:30:00"));
  expect(shown).toEqual([...Array(8).fill("2024-06-09T07:30:00.000Z"), null]);
});

test("the next thing to come is one stop away; after the last there is nothing to go to", async () => {
  const { clock, travel, stops } = traveller(["2024-06-07T15:30:00"]);
  await travel.move("next");
  expect(stops).toEqual(["2024-06-07T08:30"]);
  expect(clock.now()).toEqual(vietnam("2024-06-07T15:30:00"));
  await expect(travel.move("next")).rejects.toThrow("Không còn việc nào trong lịch.");
});

test("never backwards, never without end, and one journey at a time", async () => {
  const { clock, travel } = traveller([]);
  await expect(travel.move({ at: "2024-06-07T14:29:00+07:00" })).rejects.toThrow(
    "Đồng hồ không quay lui: 14:29 ngày 07/6/2024 đã qua.",
  );
  await expect(travel.move({ at: "2024-06-07T14:29" })).rejects.toThrow("14:29 ngày 07/6/2024");
  await expect(travel.move({ hours: -1 })).rejects.toThrow("Đồng hồ không quay lui");
  await expect(travel.move({ days: 401 })).rejects.toThrow("tối đa 400 ngày");
  for (const far of [1e308, -1e308]) {
    await expect(travel.move({ hours: far })).rejects.toThrow("tối đa 400 ngày");
    await expect(travel.move({ days: far })).rejects.toThrow("tối đa 400 ngày");
  }
  await expect(travel.move({ at: "hôm qua" })).rejects.toThrow('Không rõ thời điểm "hôm qua"');
  expect(clock.now()).toEqual(new Date(START));
  const first = travel.move({ days: 1 });
  await expect(travel.move({ hours: 1 })).rejects.toThrow("đang chuyển");
  await first;
  expect(clock.now()).toEqual(vietnam("2024-06-08T14:30:00"));
});

test("a clock that runs stands still while it travels, and runs on from where it arrived", async () => {
  const { clock, travel, stops } = traveller([]);
  clock.run();
  await travel.move(vietnam("2024-06-08T09:00:00"));
  expect(stops).toEqual(["2024-06-07T17:00", "2024-06-08T02:00"]);
  expect(clock.running).toBe(true);
});

test("told to stop, it stays at its next stop", async () => {
  const { clock, travel } = traveller([]);
  const journey = travel.move({ days: 300 });
  await travel.stop();
  await journey;
  expect(clock.now() < vietnam("2024-06-10T00:00:00")).toBe(true);
});

test("a press that is under way is answered before the time jumps", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(OFFICE);
  await here.page.does({ do: "start", person: id });
  await here.says(id, "/donvi");
  const message = (await here.page.messages(id)).findLast(({ reply_markup }) => reply_markup);
  const [button] = message?.reply_markup?.inline_keyboard.flat() ?? [];
  const data = button && "callback_data" in button ? button.callback_data : "";
  const { telegram, refusals } = here.sandbox.api;
  await Promise.all([
    here.page.does({ do: "press", person: id, chat: id, message: message?.message_id ?? 0, data }),
    here.page.does({ do: "moveClock", to: { days: 3 } }),
  ]);
  expect(telegram.presses.size).toBe(0);
  expect(refusals).toEqual([]);
});

test("every minute of a clock that runs, something may be due", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  try {
    const clock = runningClock("2024-06-07T14:30:20+07:00");
    clock.run();
    const at: string[] = [];
    const end = everyMinute(clock, async () => {
      at.push(clock.now().toISOString().slice(11, 19));
    });
    await vi.advanceTimersByTimeAsync(3 * 60_000);
    end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at).toEqual(["07:31:00", "07:32:00", "07:33:00"]);
  } finally {
    vi.useRealTimers();
  }
});

test("a bot that a fault keeps from resting does not hold up the time for long", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  await here.page.does({ do: "fault", fault: "serverError", on: true });
  await here.page.does({ do: "start", person: id });
  await here.page.does({ do: "moveClock", to: { days: 30 } });
  await here.page.does({ do: "fault", fault: "serverError", on: false });
  await here.sandbox.settled();
});
