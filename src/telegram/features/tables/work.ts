import { findWhoById } from "../../../people/store/persons.ts";
import type { Plan } from "../../../plan/model.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { placeOf } from "../../../storage.ts";
import type { Made } from "../../../tables/make.ts";
import { escapeHtml } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import type { LongWork } from "../../jobs/long-work.ts";
import { madeBeside } from "../../tables/making.ts";
import { TablesAbout } from "../../tables/order.ts";
import { counted } from "../../words/counts.ts";

export const KIND = "tables";

/** A bot uploads 50 MB at most (Bot API). */
const PART = 45_000_000;

/** "bảng số liệu Báo cáo 06 tháng đầu năm 2024", escaped. */
export function nameOf(plan: Plan, t: Say, { occasion, what, audience }: TablesAbout): string {
  const name = occasion === null ? plan.name : (occasionOf(plan, occasion)?.name ?? occasion);
  const values = { occasion: escapeHtml(name) };
  switch (what) {
    case "tables":
      return audience === "office" ? t("tables-name", values) : t("tables-outside-name", values);
    case "evidence":
      return t("tables-evidence-name", values);
    case "data":
      return t("tables-data-name", values);
  }
}

/** Tables, data and evidence, in a process apart that reads the database by itself. */
export const tablesWork: LongWork<TablesAbout> = {
  kind: KIND,
  about: TablesAbout,
  name: ({ plan }, t, about) => nameOf(plan, t, about),
  async run({ config, database, clock, plan }, { about, personId, folder, told, stopping }) {
    const who = await findWhoById(database.read, plan, personId);
    const made = await madeBeside(
      {
        ...about,
        ...{ databaseUrl: config.databaseUrl, evidence: placeOf(config) },
        ...{ planFile: config.planFile, language: who?.person.language ?? config.language },
        ...{ at: clock.now(), folder, part: PART },
      },
      told,
      stopping,
    );
    return { files: made.files, said: made };
  },
  done(_services, t, { about, said }, { person: { language } }) {
    const { pieces = 0, missing = 0 } = (said ?? {}) as Partial<Made>;
    return {
      lines: [
        ...(about.audience === "outside" ? [t("tables-note-outside")] : []),
        ...(pieces > 0 ? [t("tables-note-pieces", { pieces: counted(pieces, language) })] : []),
        ...(missing > 0 ? [t("tables-note-missing", { missing: counted(missing, language) })] : []),
      ],
    };
  },
};
