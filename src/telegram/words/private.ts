import type { Finding } from "../../reading/privacy.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";

type Found = Pick<Finding, "kind" | "text">;

/** What looks like personal data, a line each. Secrets and cases are answered in words of their own. */
function findingLines(t: Say, findings: readonly Found[]): string[] {
  return findings.flatMap(({ kind, text }) =>
    kind === "secret-mark" || kind === "looks-like-case"
      ? []
      : [`• ${t(`finding-${kind}`, { text: escapeHtml(text) })}`],
  );
}

/** Why a text is not kept, and what to do; whoever tells of a case hears where to turn. */
export function privateWords({ t, plan }: Ctx, findings: readonly Found[]): string {
  if (findings.some(({ kind }) => kind === "secret-mark")) return t("refused-secret");
  if (findings.some(({ kind }) => kind === "looks-like-case")) {
    const hotlines = plan.office.hotlines.map(
      ({ name, number }) => `• ${escapeHtml(name)}: ${escapeHtml(number)}`,
    );
    return t("refused-case", { hotlines: hotlines.join("\n") });
  }
  return t("refused-private", { findings: findingLines(t, findings).join("\n") });
}

/** Asks the author to look again at what may be personal data; empty if nothing is. */
export function doubtLines({ t }: Pick<Ctx, "t">, doubts: readonly Found[]): string[] {
  return doubts.length === 0 ? [] : [t("obstacle-doubts"), ...findingLines(t, doubts), ""];
}

/** Whoever tells of violence is told where to turn, stranger or not. */
export function sayHotlines(ctx: Ctx): void {
  ctx.say(privateWords(ctx, [{ kind: "looks-like-case", text: "" }]));
}
