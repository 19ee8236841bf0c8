import type { Heading } from "../../documents/draft/frame.ts";
import { dayOf, yearOf } from "../../plan/day.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import type { Say } from "../i18n.ts";
import { brokenName } from "./names.ts";

/** How a unit issues documents, told by how its official name begins; what it does not tell stays blank. */
const SORTS = [
  ["committee", /^Ủy ban nhân dân /i],
  ["front", /^Ủy ban Mặt trận /i],
  ["union", /^(Hội|Liên đoàn) /i],
  ["youth", /^(Đoàn Thanh niên|Huyện đoàn)/i],
  ["department", /^Phòng /i],
  ["bureau", /^Văn phòng /i],
  ["inspectorate", /^Thanh tra/i],
  ["centre", /^Trung tâm /i],
  ["police", /^Công an/i],
  ["school", /^Trường /i],
  ["station", /^Trạm /i],
  ["hamlet", /^Thôn /i],
] as const;
type IssuerSort = (typeof SORTS)[number][0] | "other";

/** Of the committee that issues the plan: their name above that of the unit is known. */
const OF_THE_COMMITTEE: readonly IssuerSort[] = ["department", "bureau", "inspectorate"];
/** "Ủy ban nhân dân xã Tú Đoạn": what stands before the name of the place. */
const COMMITTEE =
  /^Ủy ban nhân dân (xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|thành phố|tỉnh) /i;

function issuerSort({ name }: Pick<Unit, "name">): IssuerSort {
  return SORTS.find(([, begins]) => begins.test(name))?.[0] ?? "other";
}

/**
 * The year that stands beside the blank day and month, of the day on which the document is made: a report of last
 * year's plan is signed in January.
 */
export function yearOfSigning({ timeZone }: Pick<Plan, "timeZone">, at: Date): string {
  return String(yearOf(dayOf(at, timeZone)));
}

/**
 * What stands above the title of a unit's own document; number and day are for whoever signs it.
 *
 * @param at when it was made
 */
export function unitHeading(t: Say, plan: Plan, unit: Unit, at: Date): Heading {
  const sort = issuerSort(unit);
  const isCommittee = sort === "committee";
  const upper = isCommittee
    ? []
    : OF_THE_COMMITTEE.includes(sort) && /^Ủy ban nhân dân /i.test(plan.issuer)
      ? brokenName(plan.issuer)
      : [t("own-upper")];
  const place = isCommittee ? unit.name.replace(COMMITTEE, "") : plan.place;
  return {
    upper,
    issuer: brokenName(unit.name),
    nation: t("draft-nation"),
    motto: t("draft-motto"),
    number: t("draft-number", { mark: isCommittee ? "BC-UBND" : "BC-…" }),
    day: t("draft-day", { place, year: yearOfSigning(plan, at) }),
    draft: null,
  };
}

/** Under which power its head signs, line by line. */
export function signingPowers(t: Say, unit: Unit): string[] {
  return t(`own-powers-${issuerSort(unit)}`).split("\n");
}
