import type { Outline } from "../../compiling/outline.ts";
import type { TemplateWords } from "../../documents/draft/default-words.ts";
import type { Say } from "../i18n.ts";

/** What stands in the bot's own template: its words by locales/, its tags in place of what is filled in. */
export function templateWords(t: Say, outline: Outline): TemplateWords {
  const isOfPeriod = outline === "period";
  const mark = "{ky_hieu}";
  const year = "{nam}";
  return {
    nation: t("draft-nation"),
    motto: t("draft-motto"),
    number: t("draft-number", { mark }),
    day: t("draft-day", { place: "{dia_danh}", year }),
    draft: t("draft-mark"),
    kind: t("draft-kind"),
    parts: partsIn(t, isOfPeriod),
    heads: headsIn(t),
    blank: t("draft-blank"),
    blankPeople: t("draft-blank-people"),
    units: t("draft-units-views"),
    closing: t("draft-closing", { subject: "{noi_dung_bao_cao}", office: "{co_quan_viet_thuong}" }),
    recipients: t("draft-recipients"),
    asAbove: t("draft-as-above"),
    power: t("draft-power"),
    signer: t("draft-signer"),
    annex: annexesIn(t, mark, year),
  };
}

function partsIn(t: Say, isOfPeriod: boolean): TemplateWords["parts"] {
  return {
    directing: t("draft-part-directing"),
    results: t("draft-part-results"),
    judgement: t("draft-part-judgement"),
    ahead: isOfPeriod ? t("draft-part-ahead", { period: "{ky_sau}" }) : null,
    proposals: t("draft-part-proposals", { number: isOfPeriod ? "V" : "IV" }),
  };
}

function headsIn(t: Say): TemplateWords["heads"] {
  return {
    documents: t("draft-head-documents"),
    people: t("draft-head-people"),
    money: t("draft-head-money"),
    sending: t("draft-head-sending"),
    strengths: t("draft-head-strengths"),
    weaknesses: t("draft-head-weaknesses"),
    causes: t("draft-head-causes"),
    obstacles: t("draft-head-obstacles"),
    proposed: t("draft-head-proposed"),
  };
}

function annexesIn(t: Say, mark: string, year: string): TemplateWords["annex"] {
  const annex = (number: string) => t("draft-annex", { number });
  return {
    number: [annex("I"), annex("II"), annex("III"), annex("IV")],
    title: [
      t("draft-annex-figures"),
      t("draft-annex-units"),
      t("draft-annex-sending"),
      t("draft-annex-results"),
    ],
    attached: t("draft-annex-of", { mark, year }),
    sending: [
      t("draft-column-order"),
      t("draft-column-unit"),
      t("draft-column-sent"),
      t("draft-column-state"),
      t("draft-column-document"),
    ],
    results: [
      t("draft-column-order"),
      t("draft-column-unit"),
      t("draft-column-duty"),
      t("draft-column-result"),
    ],
  };
}
