import type { Finding } from "../../reading/privacy.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";

/** Why a text is not kept, and what to do; whoever tells of a case hears where to turn. */
export function privateWords(
  { t, plan }: Ctx,
  findings: readonly Pick<Finding, "kind" | "text">[],
): string {
  if (findings.some(({ kind }) => kind === "secret-mark")) return t("refused-secret");
  if (findings.some(({ kind }) => kind === "looks-like-case")) {
    const hotlines = plan.office.hotlines.map(
      ({ name, number }) => `• ${escapeHtml(name)}: ${escapeHtml(number)}`,
    );
    return t("refused-case", { hotlines: hotlines.join("\n") });
  }
  const lines = findings.map(
    ({ kind, text }) => `• ${t(`finding-${kind}`, { text: escapeHtml(text) })}`,
  );
  return t("refused-private", { findings: lines.join("\n") });
}

/** Asks the author to look again at what may be personal data; empty if nothing is. */
export function doubtLines({ t }: Pick<Ctx, "t">, doubts: readonly Finding[]): string[] {
  if (doubts.length === 0) return [];
  const lines = doubts.map(
    ({ kind, text }) => `• ${t(`finding-${kind}`, { text: escapeHtml(text) })}`,
  );
  return [t("obstacle-doubts"), ...lines, ""];
}

/** Whoever tells of violence is told where to turn, stranger or not. */
export function sayHotlines(ctx: Ctx): void {
  ctx.say(privateWords(ctx, [{ kind: "looks-like-case", text: "" }]));
}
