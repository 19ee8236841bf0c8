import { reportsFor } from "../../people/who.ts";
import { whyRefused } from "../../reading/law.ts";
import type { Finding } from "../../reading/privacy.ts";
import { copyButton, keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { carriesFile } from "../upload.ts";

/** What looks like personal data, a line each. Secrets and cases are answered in words of their own. */
function findingLines(t: Say, findings: readonly Finding[]): string[] {
  return findings.flatMap(({ kind, text }) =>
    kind === "secret-mark" || kind === "looks-like-case"
      ? []
      : [`• ${t(`finding-${kind}`, { text: escapeHtml(text) })}`],
  );
}

/** Why a text is not kept, and what to do; whoever tells of a case hears where to turn. */
export function privateWords(ctx: Ctx, findings: readonly Finding[]): string {
  switch (whyRefused(findings)) {
    case "secret":
      return ctx.t("refused-secret");
    case "case":
      return hotlineWords(ctx);
    case "person":
    case null:
      return ctx.t("refused-private", { findings: findingLines(ctx.t, findings).join("\n") });
  }
}

/** The same of what is no report, but somebody's letter: whom it tells of may need help now. */
export function letterWords(ctx: Ctx, findings: readonly Finding[]): string {
  const words = privateWords(ctx, findings);
  if (whyRefused(findings) !== "person") return words;
  return `${words}\n${ctx.t("refused-private-help", { hotlines: hotlineLines(ctx) })}`;
}

/** Asks the author to look again at what may be personal data; empty if nothing is. */
export function doubtLines({ t }: Pick<Ctx, "t">, doubts: readonly Finding[]): string[] {
  return doubts.length === 0 ? [] : [t("typed-doubts"), ...findingLines(t, doubts), ""];
}

/** What is doubtful in a text that was kept; empty if nothing is. */
export function doubtsKept({ t }: Pick<Ctx, "t">, doubts: readonly Finding[]): string[] {
  return doubts.length === 0 ? [] : [t("typed-doubts-kept"), ...findingLines(t, doubts)];
}

/** Whoever tells of violence is told where to turn, stranger or not; a file beside it is not kept. */
export function sayHotlines(ctx: Ctx): void {
  const pictures = ctx.album.length > 1 ? "album" : "file";
  const file = carriesFile(ctx.message) ? [ctx.t("refused-file-caption", { pictures })] : [];
  const { t, plan } = ctx;
  const numbers = plan.office.hotlines.map(({ number }) =>
    copyButton(t("button-copy", { text: number }), number),
  );
  ctx.say([hotlineWords(ctx), ...file].join("\n"), { keyboard: keyboard(numbers) });
}

function hotlineWords({ t, plan, who }: Ctx): string {
  const words = t("refused-case", { hotlines: hotlineLines({ plan }) });
  return reportsFor(who).length > 0 ? `${words}\n${t("refused-case-result")}` : words;
}

function hotlineLines({ plan }: Pick<Ctx, "plan">): string {
  return plan.office.hotlines
    .map(({ name, number }) => `• ${escapeHtml(name)}: ${escapeHtml(number)}`)
    .join("\n");
}
