import { areasAsking, expandFigures, expandUnits, values } from "../expand.ts";
import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding } from "../findings.ts";
import { called, told } from "../phrase.ts";
import type { Item } from "../schema.ts";

/** A target is told beside a sum: there must be one, of something that can be counted. */
export function checkTargets(file: PlanFile): Finding[] {
  const lacking = (["figures", "figureGroups", "duties", "units", "groups"] as const).some((list) =>
    file.incomplete.has(list),
  );
  return lacking ? [] : file.lists.targets.flatMap((target) => placed(target, file));
}

function placed({ path, value: target }: Placed<Item<"targets">>, file: PlanFile): Finding[] {
  const { figure, area } = target;
  const where = called("plan-noun-target", target.code);
  const counted = values(file.lists.figures).find(({ code }) => code === figure);
  if (!counted) return []; // said where codes are looked up
  if (["document", "yes-no", "text"].includes(counted.kind)) {
    const message = told("plan-target-uncounted", { where, figure });
    return [error([...path, "figure"], message, told("plan-want-counted"))];
  }
  const areas = areasAsking(file, figure);
  if (area === null && areas.length > 1) {
    const message = told("plan-target-area", { where, figure });
    return [error(path, message, told("plan-want-area", { list: areas }))];
  }
  const asked = values(file.lists.duties)
    .filter(({ areas: [main] }) => main === (area ?? areas[0]))
    .filter(({ figures }) => expandFigures(file, figures).includes(figure))
    .flatMap(({ units }) => expandUnits(file, units));
  const left = expandUnits(file, target.units).filter((unit) => !asked.includes(unit));
  if (left.length === 0) return [];
  const message = told("plan-target-unasked", { where, figure, units: left });
  return [error([...path, "units"], message, told("plan-want-asked"))];
}
