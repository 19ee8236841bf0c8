import type { Total } from "../../progress/totals.ts";
import { formatCount } from "../../reading/figure-value.ts";
import type { Say } from "../i18n.ts";

/** What a number stands on: "62 báo cáo; 04 báo cáo chưa tách; 03 đơn vị chưa có số liệu". */
export function standsOn(t: Say, total: Total): string {
  const { from, about } = total;
  const said = (key: BasisKey) => {
    const count = total[key].length;
    return count > 0 ? [t(`draft-basis-${key}`, { count: formatCount(count) })] : [];
  };
  return [
    t("draft-basis-reports", { count: formatCount(from.length) }),
    ...BASIS.flatMap(said),
    ...(about ? [t("draft-basis-about")] : []),
  ].join("; ");
}

const BASIS = ["unsplit", "silent", "without", "spans", "elsewhere", "hostless"] as const;
type BasisKey = (typeof BASIS)[number];
