import type { ReportKind } from "../../reports/store/steps.ts";
import { actButton as taskButton } from "./history.ts";
import { actButton as periodicButton } from "./periodic.ts";

/** The kind of button that opens the correction of a report of this kind. */
export function correctFor(kind: ReportKind): typeof taskButton | typeof periodicButton {
  return kind === "task" ? taskButton : periodicButton;
}
