import type { Target } from "../../plan/model.ts";
import type { TargetStanding } from "../../progress/targets.ts";
import type { FigureValue } from "../../reading/figure-value.ts";
import { progressTo } from "../../reports/targets.ts";
import type { Ctx } from "../context.ts";
import type { Face } from "../face.ts";
import { escapeHtml } from "../html.ts";
import { counted, outOf } from "./counts.ts";
import { valueWords } from "./figures.ts";

/** "(chỉ tiêu: mỗi xã ít nhất 04 cuộc; đạt 50% chỉ tiêu)" */
export function targetWords(t: Ctx["t"], target: Target, value: FigureValue): string {
  const { percent, met } = progressTo(target, value);
  const wording = escapeHtml(target.wording);
  return t("periodic-target", { wording, percent, state: met ? "met" : "open" });
}

/** "Chỉ tiêu chưa có số liệu: mỗi xã ít nhất 04 cuộc"; nothing where each was told. */
export function untoldWords(t: Ctx["t"], untold: readonly Target[]): string[] {
  if (untold.length === 0) return [];
  const list = untold.map(({ wording }) => escapeHtml(wording)).join("; ");
  return [t("periodic-targets-untold", { list })];
}

/**
 * A line for each; those for which there is no room are counted.
 *
 * @param all without the sensitive ones, where small numbers are not told
 */
export function targetLines(
  face: Pick<Face, "t" | "language">,
  all: readonly TargetStanding[],
  most: number,
): string[] {
  return upTo(
    face,
    all.map((one) => targetLine(face, one)),
    most,
  );
}

function upTo(
  { t, language }: Pick<Face, "t" | "language">,
  lines: readonly string[],
  most: number,
): string[] {
  const more = lines.length - most;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, most), t("targets-more", { count: counted(more, language) })];
}

/** "• Chỉ tiêu mỗi xã ít nhất 04 cuộc: 05/21 đơn vị đạt, 12 đơn vị có số liệu" */
function targetLine(
  { t, language }: Pick<Face, "t" | "language">,
  { target, bound, told, met }: TargetStanding,
): string {
  return t("target-of-units", {
    wording: escapeHtml(target.wording),
    ratio: outOf(met.length, bound.length, language),
    told: counted(told.length, language),
  });
}

/** What one unit has reached of the targets that bind it; nothing where none does. */
export function unitTargetLines(
  face: Pick<Face, "t" | "language">,
  all: readonly TargetStanding[],
  unit: string,
  most: number,
): string[] {
  const { t } = face;
  const own = all.filter(({ bound }) => bound.some(({ code }) => code === unit));
  const tellsOf = ({ told }: TargetStanding) => told.find((one) => one.unit.code === unit);
  const lines = own.flatMap((standing) => {
    const { target, figure } = standing;
    const said = tellsOf(standing);
    if (!said) return [];
    const words = valueWords(t, figure, said.value, said.about) ?? "";
    const result = `${escapeHtml(figure.label)}: ${escapeHtml(words)}`;
    return [`• ${result} ${targetWords(t, target, said.value)}`];
  });
  const untold = own.filter((one) => !tellsOf(one)).map(({ target }) => target);
  return upTo(face, [...lines, ...untoldWords(t, untold)], most);
}
