import { length } from "../../reading/text.ts";
import type { PeriodicRefused } from "../../reports/periodic-taken.ts";
import type { Refused } from "../../reports/take.ts";
import type { Ctx } from "../context.ts";
import { numberWords } from "../words/counts.ts";

/**
 * Buttons about a text that was typed. It is stored nowhere: it stands in the message that they reply to.
 *
 * - `harmless`: it is no personal data.
 * - `cut`: as much of it as the question takes.
 * - `as-result`, `as-obstacle`: that is what it is.
 * - `as-parts`, `as-one`: a whole periodic report, or the answer to the open question.
 * - `add-result`, `add-obstacle`: it goes on with what was told of it.
 * - `as-own`, `as-this`: it tells of another event, or puts this report right.
 */
export const ABOUT_TEXT = [
  ...(["harmless", "cut", "as-result", "as-obstacle"] as const),
  ...(["add-result", "add-obstacle", "as-parts", "as-one", "as-own", "as-this"] as const),
] as const;
export type AboutText = (typeof ABOUT_TEXT)[number];

/** Rows of buttons, before they are about a draft. */
export type AboutRows = readonly (readonly {
  readonly label: string;
  readonly verb: AboutText;
}[])[];

/** What its author may say of a text that was refused. */
export function aboutRefused({ t }: Pick<Ctx, "t">, refused: Refused | PeriodicRefused): AboutRows {
  switch (refused.kind) {
    case "private":
      return refused.mayStay ? [[{ label: t("button-harmless"), verb: "harmless" }]] : [];
    case "length": {
      const { cut } = refused;
      if (!cut) return [];
      const kept = numberWords(length(cut.kept), t.language);
      return [[{ label: t("button-cut", { kept }), verb: "cut" }]];
    }
    case "which-text": {
      const { result, obstacle } = refused.has;
      const isFirst = refused.question !== "review";
      return [
        result ? [{ label: t("button-add-result"), verb: "add-result" }] : [],
        [
          ...(result && isFirst
            ? []
            : [
                {
                  label: t(`button-${result ? "replace" : "as"}-result`),
                  verb: "as-result",
                } as const,
              ]),
          obstacle
            ? { label: t("button-add-obstacle"), verb: "add-obstacle" }
            : { label: t("button-as-obstacle"), verb: "as-obstacle" },
        ],
      ];
    }
    case "another":
      return [
        [{ label: t("button-as-own"), verb: "as-own" }],
        refused.otherwise === "nothing"
          ? []
          : [{ label: t(`button-as-this-${refused.otherwise}`), verb: "as-this" }],
      ];
    case "parts":
      return [
        [{ label: t("button-as-parts"), verb: "as-parts" }],
        refused.mayBeOne ? [{ label: t("button-as-one"), verb: "as-one" }] : [],
      ];
    default:
      return [];
  }
}
