import { chunked } from "../../database/chunks.ts";
import type { Reads } from "../../database/index.ts";
import type { Answers, Status } from "../answers.ts";
import { tellsOfDeeds } from "../status.ts";

/** A report in force that may tell of the same activity. */
interface SameDay {
  readonly id: string;
  readonly number: number;
  /** When it was sent or corrected last. */
  readonly updatedAt: Date;
}

/** Reports of the same unit and duty, each list the latest first. */
export interface Beside {
  /** On the same days: a second one is often the first one corrected. */
  readonly same: readonly SameDay[];
  /** On days that lie within: what is told of the whole time may hold what they told. */
  readonly within: readonly SameDay[];
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

/** The reports in force beside which one may count twice. */
export async function readBeside(
  read: Reads,
  planId: string,
  looked: readonly Looked[],
): Promise<(one: Looked) => Beside> {
  const keys = [...new Set(looked.flatMap((one) => keyOf(one) ?? []))];
  const rows = [];
  for (const some of chunked(keys, MANY)) {
    rows.push(
      ...(await read.taskReport.findMany({
        where: {
          ...{ planId, state: "submitted", status: { in: [...OF_DEEDS] } },
          OR: some.map((key) => {
            const [unitCode = "", dutyCode = "", from = "", to = ""] = key.split(" ");
            return { unitCode, dutyCode, from: { gte: from }, to: { lte: to } };
          }),
        },
        orderBy: { number: "desc" },
        select: {
          ...{ id: true, number: true, updatedAt: true },
          ...{ unitCode: true, dutyCode: true, from: true, to: true },
        },
      })),
    );
  }
  // One that lies within the days of several is found with each of them.
  const found = new Map(rows.map((row) => [row.id, row]));
  const ofDuty = new Map<string, typeof rows>();
  for (const row of [...found.values()].toSorted((a, b) => b.number - a.number)) {
    const key = keyIn(row.unitCode, row.dutyCode);
    ofDuty.set(key, [...(ofDuty.get(key) ?? []), row]);
  }
  return (one) => {
    const { duty = null, period } = one.answers;
    if (keyOf(one) === null || !period) return { same: [], within: [] };
    const others = (ofDuty.get(keyIn(one.unit, duty)) ?? []).filter(
      ({ id }) => id !== one.reportId,
    );
    const isSame = (row: Days) => row.from === period.from && row.to === period.to;
    const isWithin = ({ from, to }: Days) =>
      from !== null && to !== null && from >= period.from && to <= period.to;
    return {
      same: others.filter(isSame),
      within: others.filter((row) => isWithin(row) && !isSame(row)),
    };
  };
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

function keyOf({ unit, answers: { duty, status, period } }: Looked): string | null {
  if (!duty || !period || !status || !tellsOfDeeds(status)) return null;
  return keyIn(unit, duty, period.from, period.to);
}

/** Codes hold no spaces. */
function keyIn(...parts: readonly (string | null)[]): string {
  return parts.join(" ");
}
