import { formatDay } from "../plan/day.ts";
import type { Day, Figure } from "../plan/model.ts";
import { type FigureValues, formatFigure } from "../reading/figure-value.ts";
import { numbersIn } from "../reading/number.ts";

/** Values that were told and become no figure of the report, named as what was not used is. */
export function leftOver(
  values: FigureValues,
  { derived = [], figures, day }: LeftOver,
): readonly string[] {
  return Object.entries(values).flatMap(([code, value]) => {
    const figure = figures.find((one) => one.code === code);
    if (!figure || derived.includes(code) || typeof value === "boolean") return [];
    const said = formatFigure(figure, value);
    if (said === null) return [];
    return [`${day ? `${formatDay(day)}: ` : ""}${figure.label} ${said}`];
  });
}

interface LeftOver {
  /** Codes of what nobody said, for it followed from others. */
  readonly derived?: readonly string[] | undefined;
  readonly figures: readonly Figure[];
  /** Of which event of several. */
  readonly day?: Day;
}

/** What was not used, each once; absent if nothing. */
export function unreadOf(texts: readonly string[]): { readonly unread: string[] | undefined } {
  const each = [...new Set(texts)];
  return { unread: each.length > 0 ? each : undefined };
}

/** Of what was named as not used, what is not used now either: none of its numbers became a figure. */
export function stillUnread(unread: readonly string[] = [], said: FigureValues): string[] {
  const used = new Set(Object.values(said).filter((value) => typeof value === "number"));
  return unread.filter((text) => {
    const numbers = numbersIn(text);
    return (
      numbers.length > 0 && !numbers.every((readings) => readings.some((one) => used.has(one)))
    );
  });
}
