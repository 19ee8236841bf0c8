import { fold } from "../plan/text.ts";
import { isOfReport, isWho } from "./asks.ts";
import type { Piece } from "./scan.ts";
import { isRole, type Understood } from "./understood.ts";

/** What a "không" or a "chưa" denies: a figure, what is done, anything at all. */

/** "chưa", or a "không" that denies what follows it and does not ask whether. */
export function isDenied({ pieces, syllables, has }: Understood): boolean {
  const denies = pieces.some((piece) => {
    const next = pieces.find(({ from }) => from >= piece.to);
    const isAbove = next && (next.kind === "figure" || isRole(next, "deed", "filler"));
    return isRole(piece, "not") && isAbove && piece.to < syllables.length - 1;
  });
  return denies || has("unsent");
}

/**
 * "báo cáo mà chưa có số tờ rơi", "chưa báo cáo số tờ rơi", "báo cáo chưa tách nam nữ": the number itself is
 * what is not there.
 */
export function deniesFigure({ pieces }: Understood): boolean {
  return pieces.some((piece, i) => {
    if (!isRole(piece, "unsent", "not")) return false;
    const next = pieces
      .slice(i + 1)
      .find((one) => !isRole(one, "filler", "deed", "report", "send"));
    const named = isRole(next ?? null, "amount", "split")
      ? pieces[pieces.indexOf(next as Piece) + 1]
      : null;
    return named?.kind === "figure";
  });
}

/** "chưa có báo cáo nào", "chưa báo cáo gì": nothing of any kind, and no report of a time. */
export function saysNothing(question: Understood): boolean {
  const { telling, before } = question;
  // "Chưa báo cáo gì trong Tháng hành động": not its report alone. Which one is "báo cáo nào" of a report's time.
  const isAnything = (piece: Piece) => fold(question.quote(piece)) === "gi";
  const isNamed = isOfReport(question);
  return telling.some(
    (piece, i) =>
      isRole(piece, "which") &&
      (!isNamed || isAnything(piece)) &&
      !isWho(question.quote(piece), before(piece)) &&
      isRole(before(piece), "report", "send", "unsent") &&
      telling.slice(0, i).some((one) => isRole(one, "unsent")),
  );
}

/** "Không có hoạt động gì", "chưa làm gì": nothing was done, of whatever kind. */
export function deniesDeeds({ pieces, quote }: Understood): boolean {
  return pieces.some((piece, i) => {
    if (!isRole(piece, "unsent", "not")) return false;
    const deed = pieces.slice(i + 1).find((one) => !isRole(one, "filler", "deed"));
    return isRole(deed ?? null, "how") && deed !== undefined && ANYTHING.test(fold(quote(deed)));
  });
}

/** "Xã nào không triển khai Tháng hành động", "đơn vị nào không có kế hoạch" */
export function deniesSubject({ pieces }: Understood): boolean {
  return pieces.some((piece, i) => {
    if (!isRole(piece, "not")) return false;
    const next = pieces.slice(i + 1).find((one) => !isRole(one, "filler", "deed"));
    return next?.kind === "area" || next?.kind === "duty";
  });
}

const ANYTHING = /(?:^| )(?:gi|nao)$/;
