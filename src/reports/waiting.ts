import type { PeriodicReport } from "./store/periodic.ts";
import type { Report } from "./store/reports.ts";
import type { ReportRef } from "./store/steps.ts";
import type { Warning } from "./warnings.ts";

/** What happened to a report that the office has not looked at. */
export type News = "new" | "corrected" | "withdrawn" | "told";

/** A report that waits for the office, with what is to be looked at in it. */
export type Waiting = ReportRef & {
  readonly unit: string;
  readonly revision: number;
  readonly news: News;
  readonly since: Date;
  readonly warnings: readonly Warning[];
} & (
    | { readonly kind: "task"; readonly report: Report }
    | { readonly kind: "periodic"; readonly report: PeriodicReport }
  );

/** What is new about it: told is what is neither sent nor withdrawn, a restored report or an answer. */
export function newsOf({
  state,
  stage,
  revision,
}: Pick<Report, "state" | "stage" | "revision">): News {
  if (state === "withdrawn") return "withdrawn";
  if (stage !== "sent") return "told";
  return revision > 1 ? "corrected" : "new";
}

/** Those with warnings first, then by how long they wait. */
export function toLookAtFirst(all: readonly Waiting[]): Waiting[] {
  return all.toSorted(
    (a, b) =>
      Number(b.warnings.length > 0) - Number(a.warnings.length > 0) ||
      a.since.getTime() - b.since.getTime(),
  );
}

/** What may be accepted without another look: sent, and nothing strange about it. */
export function isPlain({ news, warnings }: Waiting): boolean {
  return (news === "new" || news === "corrected") && warnings.length === 0;
}
