import { jointButton } from "../../buttons/joint.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { answerNamed } from "./answer.ts";

/** A unit says whether it had the part in another's event that the other one reported. */
export const joint: Feature = {
  presses: [onPress(jointButton, answerNamed)],
};
