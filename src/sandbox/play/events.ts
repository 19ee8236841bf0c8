import { readTime } from "../opening-time.ts";
import type { Event } from "./story.ts";
import type { Theatre } from "./theatre.ts";

const UNITS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** What happens to the bot and to everybody. */
export async function playEvent(theatre: Theatre, event: Event): Promise<void> {
  const { sandbox, transcript, faults, world } = theatre;
  if (event.event !== "note") theatre.mark = world.sightings.count;
  switch (event.event) {
    case "note":
      transcript.note(event.value);
      break;
    case "clock":
      await moveClock(theatre, event.value);
      break;
    case "bot":
      transcript.deed("(bot khởi động lại)");
      await sandbox.app.restart();
      await world.settled();
      break;
    case "fault":
      if ("on" in event.value) {
        transcript.deed(`(fault on: ${event.value.on})`);
        await faults.set(event.value.on, true);
      } else {
        transcript.deed(`(fault off: ${event.value.off})`);
        await faults.set(event.value.off, false);
        await world.settled();
      }
  }
}

type Destination = Extract<Event, { event: "clock" }>["value"];

async function moveClock(theatre: Theatre, destination: Destination): Promise<void> {
  const { sandbox, transcript } = theatre;
  const now = sandbox.clock.now().getTime();
  const target =
    destination === "next" ? "next" : instantOf(destination, now, sandbox.plan.timeZone);
  await sandbox.moveClock(target);
  transcript.clock();
}

function instantOf(destination: Exclude<Destination, "next">, now: number, timeZone: string): Date {
  if ("to" in destination) return readTime(destination.to, timeZone) ?? new Date(now);
  const [count = "0", unit = ""] = destination.plus.split(/ |s$/);
  const length = Object.entries(UNITS).find(([name]) => unit.startsWith(name))?.[1] ?? 0;
  return new Date(now + Number(count) * length);
}
