import type { Feature } from "../feature.ts";
import { absence } from "./absence/index.ts";
import { questions } from "./asking/index.ts";
import { audit } from "./audit/index.ts";
import { compiling } from "./compile/index.ts";
import { confirming } from "./confirm/index.ts";
import { deadlines } from "./deadlines/index.ts";
import { extensions } from "./extensions/index.ts";
import { forms } from "./forms/index.ts";
import { group } from "./group/index.ts";
import { help } from "./help.ts";
import { history } from "./history/index.ts";
import { inbox } from "./inbox/index.ts";
import { jobs } from "./jobs/index.ts";
import { joint } from "./joint/index.ts";
import { language } from "./language/index.ts";
import { leaving } from "./leaving.ts";
import { milestones } from "./milestones/index.ts";
import { missing } from "./missing/index.ts";
import { notices } from "./notices/index.ts";
import { nudge } from "./nudge/index.ts";
import { obstacles } from "./obstacles/index.ts";
import { occasions } from "./occasions/index.ts";
import { overview } from "./overview/index.ts";
import { papers } from "./papers/index.ts";
import { periodic } from "./periodic/index.ts";
import { personalData } from "./personal-data/index.ts";
import { reach } from "./reach/index.ts";
import { reasons } from "./reasons/index.ts";
import { rehearsal } from "./rehearsal/index.ts";
import { report } from "./report/index.ts";
import { settings } from "./settings/index.ts";
import { start } from "./start/index.ts";
import { status } from "./status/index.ts";
import { tables } from "./tables/index.ts";
import { units } from "./units/index.ts";
import { work } from "./work/index.ts";

/** All that people can do with the bot. The order matters only for messages that answer no question. */
export const FEATURES: readonly Feature[] = [
  start,
  help,
  language,
  personalData,
  leaving,
  absence,
  report,
  history,
  joint,
  periodic,
  confirming,
  work,
  milestones,
  obstacles,
  deadlines,
  occasions,
  papers,
  extensions,
  reasons,
  notices,
  status,
  overview,
  inbox,
  questions,
  audit,
  compiling,
  missing,
  nudge,
  rehearsal,
  reach,
  units,
  group,
  settings,
  tables,
  jobs,
  forms,
];
