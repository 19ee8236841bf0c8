import { deleteButton } from "../../buttons/personal-data.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { askDelete, deleteMe } from "./delete.ts";
import { showData } from "./my-data.ts";

/** /dulieucuatoi, /xoadulieu. */
export const personalData: Feature = {
  commands: [
    { command: "dulieucuatoi", may: just("anyone"), run: showData },
    { command: "xoadulieu", may: just("anyone"), run: askDelete },
  ],
  presses: [
    onPress(deleteButton, (ctx, answer) => {
      if (answer === "ask") return askDelete(ctx);
      if (answer === "yes") return deleteMe(ctx);
      ctx.show(ctx.t("delete-not"));
    }),
  ],
};
