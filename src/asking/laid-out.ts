import { asksUnreported, dutiesAsked } from "./duties-asked.ts";
import type { Query, What } from "./query.ts";
import type { Piece } from "./scan.ts";
import { isRole, isUnits, type Understood } from "./understood.ts";
import { comparesTimes, comparesUnits } from "./what.ts";
import type { Role } from "./words.ts";

/** How a total is laid out: "theo từng xã", "chia theo lĩnh vực", "xã nào nhiều nhất". */
export function byIn(
  question: Understood,
  what: What,
  period: Query["period"] = null,
): Query["by"] | "unknown" {
  if (what === "missing") return asksUnreported(question) ? "duty" : null;
  // What was done in a time is told by duty alone.
  if (what === "standing" && period !== null) return question.has("by") ? "unknown" : null;
  if (what !== "total" && what !== "standing") return null;
  if (what === "standing") return standingBy(question);
  const { after } = question;
  const by = question.of("role").find((one) => one.role === "by");
  if (question.has("each") && namesKinds(question)) return "kind";
  if (by) {
    const said = after(by);
    const next = said && isRole(said, "amount") ? after(said) : said;
    // "Xếp hạng các xã theo lượt người dự": by what they are ranked.
    if (next?.kind === "figure" && (question.has("most", "least") || comparesUnits(question)))
      return "unit";
    // "Tháng 10 hay tháng 11 đông hơn, tính theo lượt người dự": by what they are held against each other.
    if (next?.kind === "figure" && comparesTimes(question)) return null;
    if (isRole(next, "kind")) return "kind";
    if (isRole(next, "area")) return "area";
    if (isRole(next, "duty")) return "duty";
    return isUnits(next) ? "unit" : "unknown";
  }
  const ranks = question.has("most", "least") || comparesUnits(question);
  const [asked] = ranks ? question.telling.filter((one) => isRole(after(one), "which")) : [];
  if (isRole(asked ?? null, "area")) return "area";
  if (isRole(asked ?? null, "duty")) return "duty";
  if (isRole(asked ?? null, "kind")) return "kind";
  const each = question.telling.some((piece) => isUnits(piece) && isRole(after(piece), "which"));
  return ranks || each ? "unit" : null;
}

/** "Tiến độ theo từng lĩnh vực", "xã nào hoàn thành nhiều nhiệm vụ nhất", "nhiệm vụ nào đã xong". */
function standingBy(question: Understood): Query["by"] | "unknown" {
  const { after, of, telling, has } = question;
  const by = of("role").find((one) => one.role === "by");
  const next = by ? after(by) : null;
  if (by) return kindOfPart(next) ?? "unknown";
  if (dutiesAsked(question)) return "duty";
  if (!has("most", "least")) return null;
  const ranked = telling.find((one) => isRole(after(one), "which")) ?? null;
  return kindOfPart(ranked) ?? (of("top").length > 0 ? "unit" : null);
}

function kindOfPart(piece: Piece | null): Query["by"] {
  for (const part of ["kind", "area", "duty"] as const) if (isRole(piece, part)) return part;
  return isUnits(piece) ? "unit" : null;
}

/** "Phòng ban, đoàn thể, xã mỗi loại": several kinds of units. */
export function namesKinds({ of }: Understood): boolean {
  return new Set(of("unit-kind").map(({ code }) => code)).size > 1;
}

/** How it was asked to be laid out, where it is not. */
export function notLaidOut(
  question: Understood,
  by: Query["by"] | "unknown",
  top: Piece | undefined,
): Piece[] {
  const roles = (role: Role) => question.of("role").filter((one) => one.role === role);
  return [
    ...(by === "unknown" ? roles("by") : []),
    ...(isEachAnswered(question, by) ? [] : roles("each")),
    ...question.of("top").filter((one) => one !== top),
  ];
}

/** "Tờ rơi, sổ tay mỗi loại bao nhiêu": each of several figures, units or kinds has its line. */
function isEachAnswered({ of }: Understood, by: Query["by"] | "unknown"): boolean {
  return by === "kind" || (by === null && of("figure").length > 1) || of("unit").length > 1;
}
