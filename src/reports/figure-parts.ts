import { groupedBy } from "../plan/grouped.ts";
import type { Figure, Plan } from "../plan/model.ts";
import { addedUp, type Carrier, type FigureTotal, valueIn } from "./figure-total.ts";

/** What is known of a part of a whole, nữ of the attendances: of the reports that tell it, and of no other. */
interface PartTotal<One extends Carrier = Carrier> extends FigureTotal<One> {
  readonly figure: Figure;
  /** The whole of the same reports, of which alone a share may be said. */
  readonly whole: FigureTotal<One>;
}

interface Parts<One extends Carrier = Carrier> {
  /** In the plan's order; a part that nobody told is absent. */
  readonly parts: readonly PartTotal<One>[];
  /** Reports that tell the whole and, of one of its splits, none of the parts. */
  readonly unsplit: readonly One[];
}

/** The parts of a whole, in the reports of which it was made. */
export function partsOf<One extends Carrier>(
  { figures }: Pick<Plan, "figures">,
  whole: Figure,
  { from }: Pick<FigureTotal<One>, "from">,
): Parts<One> {
  const own = figures.filter(({ partOf }) => partOf === whole.code);
  const splits = [...groupedBy(own, ({ split }) => split)].filter(([split]) => split !== null);
  return {
    parts: own.flatMap((figure) => {
      const part = addedUp(figure, from);
      const same = part && addedUp(whole, part.from);
      return part && same ? [{ ...part, figure, whole: same }] : [];
    }),
    unsplit:
      splits.length === 0
        ? []
        : from.filter((report) =>
            splits.some(([, parts]) => parts.every((figure) => valueIn(report, figure) === null)),
          ),
  };
}
