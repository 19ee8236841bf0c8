import {
  closingButton,
  freezeButton,
  occasionCardButton,
  snapshotButton,
} from "../../buttons/occasions.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { showOccasion } from "./card.ts";
import { close, reopen } from "./closing.ts";
import { freezeTotals } from "./freeze.ts";
import { showSnapshot } from "./snapshot.ts";

/** What the office does with a whole occasion, from /hanchot and /tinhhinh: freezes its totals, closes it. */
export const occasions: Feature = {
  presses: [
    onPress(occasionCardButton, showOccasion),
    onPress(freezeButton, (ctx, code, number) => freezeTotals(ctx, code, Number(number))),
    onPress(snapshotButton, (ctx, code, number, what, page) =>
      showSnapshot(ctx, { code, number: Number(number), what, page: Number(page) }),
    ),
    onPress(closingButton, (ctx, code, verb) =>
      verb === "reopen" ? reopen(ctx, code) : close(ctx, code, verb === "close-now"),
    ),
  ],
};
