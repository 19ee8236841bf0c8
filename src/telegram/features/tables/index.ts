import { makeButton, tablesButton } from "../../buttons/tables.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { order, showOccasions, showWhat } from "./view.ts";
import { tablesWork } from "./work.ts";

/** /xuatbaocao: tables, evidence and data for other systems, made beside the chat. */
export const tables: Feature = {
  commands: [{ command: "xuatbaocao", may: just("office"), run: (ctx) => showOccasions(ctx) }],
  presses: [
    onPress(tablesButton, (ctx, code) =>
      code === "list" ? showOccasions(ctx) : showWhat(ctx, code),
    ),
    onPress(makeButton, order),
  ],
  works: [tablesWork],
};
