import { readFileSync } from "node:fs";
import { setInterval as every } from "node:timers/promises";
import { parseConfig } from "../../../src/config.ts";
import { createOffices } from "../../../src/offices/index.ts";

/** The offices of a folder, by the clock that stands in the file CLOCK: all of its processes read the same time. */
const now = () => new Date(readFileSync(process.env.CLOCK ?? "", "utf8"));

const read = parseConfig(process.env);
if (read.kind !== "offices") throw new Error(JSON.stringify(read));
const offices = createOffices(read.offices, { clock: { now } });
process.on("SIGTERM", () => void offices.stop().then(() => process.exit(0)));
await offices.start();
for await (const _ of every(500)) await offices.tick();
