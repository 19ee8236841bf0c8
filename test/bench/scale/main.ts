import { scaleTable } from "./table.ts";

/** `node --import tsx test/bench/scale/main.ts [UNITS REPORTS]…` */
const [, , ...numbers] = process.argv.map(Number);
const sizes = Array.from(
  { length: numbers.length / 2 },
  (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const,
);
console.log(await scaleTable(sizes));
