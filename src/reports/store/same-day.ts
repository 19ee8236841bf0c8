import { chunked } from "../../database/chunks.ts";
import type { Reads } from "../../database/index.ts";
import type { Answers, Status } from "../answers.ts";
import { tellsOfDeeds } from "../status.ts";

/** A report in force that may tell of the same activity. */
export interface SameDay {
  readonly id: string;
  readonly number: number;
}

/** A report, or the draft of one, for which the others of the same activity are looked for. */
interface Looked {
  readonly unit: string;
  /** Of what is a report already, which is none beside itself. */
  readonly reportId: string | null;
  readonly answers: Pick<Answers, "duty" | "status" | "period">;
}

const MANY = 50;
const OF_DEEDS: readonly Status[] = ["completed", "ongoing"];

/**
 * The reports in force of the same unit, duty and days, the latest first: a second one is often the first
 * one corrected, and would count twice.
 */
export async function readSameDay(
  read: Reads,
  planId: string,
  looked: readonly Looked[],
): Promise<(one: Looked) => readonly SameDay[]> {
  const keys = [...new Set(looked.flatMap((one) => keyOf(one) ?? []))];
  const rows = [];
  for (const some of chunked(keys, MANY)) {
    rows.push(
      ...(await read.taskReport.findMany({
        where: {
          ...{ planId, state: "submitted", status: { in: [...OF_DEEDS] } },
          OR: some.map((key) => {
            const [unitCode = "", dutyCode = "", from = "", to = ""] = key.split(" ");
            return { unitCode, dutyCode, from, to };
          }),
        },
        orderBy: { number: "desc" },
        select: { id: true, number: true, unitCode: true, dutyCode: true, from: true, to: true },
      })),
    );
  }
  const found = new Map<string, SameDay[]>();
  for (const { id, number, unitCode, dutyCode, from, to } of rows) {
    const key = keyIn(unitCode, dutyCode, from, to);
    found.set(key, [...(found.get(key) ?? []), { id, number }]);
  }
  return (one) => {
    const key = keyOf(one);
    const all = (key !== null && found.get(key)) || [];
    return all.filter(({ id }) => id !== one.reportId);
  };
}

function keyOf({ unit, answers: { duty, status, period } }: Looked): string | null {
  if (!duty || !period || !status || !tellsOfDeeds(status)) return null;
  return keyIn(unit, duty, period.from, period.to);
}

/** Codes hold no spaces. */
function keyIn(...parts: readonly (string | null)[]): string {
  return parts.join(" ");
}
