import { fateOf, type SentState } from "../../compiling/compiled.ts";
import { formatCount } from "../../reading/figure-value.ts";
import type { Say } from "../i18n.ts";
import { listWords } from "./sentences.ts";

/** A unit whose report is not there, with what is known of why: "UBND xã Tú Đoạn (quá hạn 02 ngày)". */
export function missingWords(t: Say, state: SentState): string {
  const { overdue } = state;
  const { shortName: unit } = state.unit;
  const fate = fateOf(state);
  if (fate) return t(`draft-sent-${fate}`, { unit });
  return overdue > 0 ? t("draft-sent-overdue", { unit, days: formatCount(overdue) }) : unit;
}

/** Units whose reports are not there; what holds for all of them is said once. */
export function missingLine(t: Say, missing: readonly SentState[]): string {
  const count = formatCount(missing.length);
  const [first] = missing;
  const isOne = missing.every((one) => !fateOf(one) && one.overdue === first?.overdue);
  if (first && first.overdue > 0 && isOne && missing.length > 1) {
    const names = missing.map(({ unit }) => unit.shortName);
    const days = formatCount(first.overdue);
    return t("draft-sending-overdue", { missing: count, days, list: listWords(t, names) });
  }
  const names = missing.map((one) => missingWords(t, one));
  return t("draft-sending-missing", { missing: count, list: listWords(t, names) });
}
