import { expect, test } from "vitest";
import { overtaken } from "../../src/reports/overtaken.ts";
import type { Sums } from "../../src/reports/periodic-sums.ts";

const sums = (
  reports: number,
  values: Sums["areas"][number]["values"],
  about?: string[],
): Sums => ({
  ...{ reports, nil: 0 },
  areas: [{ area: "II.1", reports, values, missing: {}, ...(about ? { about } : {}) }],
});
const SENT = sums(2, { so_cuoc: 5, nguoi_du: 120 });
const known = (now: Sums, spans: never[] | [never] = []) => ({ sums: now, spans });

test("a periodic report is overtaken by other sums, more reports, or a value that is exact by now", () => {
  const says = (now: Sums) => overtaken({ sums: SENT }, known(now)) !== null;
  expect(says(sums(2, { so_cuoc: 5, nguoi_du: 120 }))).toBe(false);
  expect(says(sums(2, { so_cuoc: 5, nguoi_du: 121 }))).toBe(true);
  expect(says(sums(2, { so_cuoc: 5, nguoi_du: 120 }, ["nguoi_du"]))).toBe(true);
  expect(says(sums(3, { so_cuoc: 5, nguoi_du: 120 }))).toBe(true);
  expect(says({ ...SENT, areas: [] })).toBe(true);
});

test("what is in no sum overtakes nothing; nothing is known of a report of before sums were kept", () => {
  const more = { ...SENT, nil: 3, pending: 1, left: { spans: [], outside: [7] } };
  expect(overtaken({ sums: SENT }, known(more))).toBeNull();
  expect(overtaken({}, known(SENT))).toBeNull();
});

test("an activity that lies in two periods is asked about first, unless it was", () => {
  const spans = [{}] as unknown as [never];
  expect(overtaken({ sums: SENT }, known(SENT, spans))).not.toBeNull();
  expect(overtaken({ sums: SENT, spanning: "out" }, known(SENT, spans))).toBeNull();
});
