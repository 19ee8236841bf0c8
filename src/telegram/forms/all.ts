import { type AnyForm, anyForm } from "./form.ts";
import { milestoneForm } from "./milestone/form.ts";
import { periodicForm } from "./periodic/form.ts";
import { reportForm } from "./report/form.ts";

export const FORMS: readonly AnyForm[] = [
  anyForm(reportForm),
  anyForm(periodicForm),
  anyForm(milestoneForm),
];
