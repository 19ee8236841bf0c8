import { closingButton, occasionCardButton } from "../../buttons/occasions.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { showOccasion } from "./card.ts";
import { close, reopen } from "./closing.ts";

/** What the office does with a whole occasion, from /hanchot and /tinhhinh: closes it, opens it again. */
export const occasions: Feature = {
  presses: [
    onPress(occasionCardButton, showOccasion),
    onPress(closingButton, (ctx, code, verb) =>
      verb === "reopen" ? reopen(ctx, code) : close(ctx, code, verb === "close-now"),
    ),
  ],
};
