import { askingLine } from "./asking.ts";
import { readingLine } from "./reading.ts";
import { reportingTable } from "./table.ts";

/** What CI runs: the figures of a short load say little, but that it can be measured. */
console.log(await reportingTable(200));
console.log(readingLine(1));
console.log(askingLine(1));
