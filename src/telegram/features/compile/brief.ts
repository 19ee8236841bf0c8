import * as z from "zod";
import { inPrivate, may } from "../../../people/rights.ts";
import { findWhoById } from "../../../people/store/persons.ts";
import type { Who } from "../../../people/who.ts";
import { dayOf } from "../../../plan/day.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { changeableMessage } from "../../amend.ts";
import { briefButton } from "../../buttons/brief.ts";
import { readyButton } from "../../buttons/compile.ts";
import { overviewButton } from "../../buttons/overview.ts";
import { briefedBeside } from "../../compiled/beside.ts";
import type { Ctx } from "../../context.ts";
import { fileName } from "../../file.ts";
import { escapeHtml } from "../../html.ts";
import type { LongWork } from "../../jobs/long-work.ts";
import { nameOf } from "../../periodic/words.ts";

const KIND = "brief";

const About = z.object({ occasion: z.string() });
type About = z.infer<typeof About>;

/** The page for a leader, made beside the chat. Whoever sees numbers alone gets numbers alone. */
export const briefing: LongWork<About> = {
  kind: KIND,
  about: About,
  right: "overview",
  name: ({ plan }, t, { occasion: code }) => {
    const occasion = occasionOf(plan, code);
    return t("brief-name", { name: occasion ? nameOf(occasion) : escapeHtml(code) });
  },
  async run(services, { about, personId, folder, told, stopping }) {
    const { plan, clock, config, database, languages } = services;
    const occasion = occasionOf(plan, about.occasion);
    const who = await findWhoById(database.read, plan, personId);
    if (!occasion || !who) return { files: [] };
    const at = clock.now();
    const asker = inPrivate(plan, who, dayOf(at, plan.timeZone));
    const name = fileName(languages.in("vi")("brief-file", { name: occasion.name }), "pdf");
    await briefedBeside(
      {
        ...{ kind: "brief", databaseUrl: config.databaseUrl, planFile: config.planFile, at },
        ...{ occasion: occasion.code, names: may(asker, "overview-names"), folder, name },
      },
      told,
      stopping,
    );
    return { files: [name] };
  },
  anew: (t, { occasion }) => briefButton.button(t("button-job-redo"), occasion),
  done: (_services, t, { about }, who) => ({ rows: [[backButton(t, about, who)]] }),
};

function backButton(t: Ctx["t"], { occasion }: About, { office }: Who) {
  return office
    ? readyButton.button(t("button-compile-back"), occasion)
    : overviewButton.button(t("button-back"));
}

/** Has it made beside the chat, in the message that was pressed. */
export async function orderBrief(ctx: Ctx, code: string): Promise<void> {
  const { plan, who, now: at } = ctx;
  const personId = who.person?.id;
  if (!occasionOf(plan, code) || !personId) return ctx.toast(ctx.t("button-old"), true);
  const messageId = changeableMessage(ctx);
  const about: About = { occasion: code };
  await ctx.effect((tx) => ctx.jobs.put(tx, { kind: KIND, about, personId, messageId, at }));
}
