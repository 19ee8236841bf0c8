import { type ApiClientOptions, Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Ctx, Services } from "./context.ts";
import { dialogues } from "./dialogues.ts";
import { beforeDialogues, inDialogues } from "./entrance.ts";
import { deadlines } from "./features/deadlines/index.ts";
import { afterDialogues, cancelling } from "./features/drafts/index.ts";
import {
  extensionDialogue,
  extensions,
  otherDayDialogue,
  refuseExtensionDialogue,
} from "./features/extensions/index.ts";
import { fallback } from "./features/fallback.ts";
import { group } from "./features/group/index.ts";
import { help } from "./features/help.ts";
import { history, withdrawDialogue } from "./features/history/index.ts";
import { language } from "./features/language/index.ts";
import { milestoneDialogue, milestones } from "./features/milestones/index.ts";
import { missing } from "./features/missing/index.ts";
import { notices } from "./features/notices/index.ts";
import { nudge } from "./features/nudge/index.ts";
import { wordDialogue } from "./features/nudge/word.ts";
import { answerDialogue } from "./features/obstacles/answer.ts";
import { obstacles } from "./features/obstacles/index.ts";
import { raiseDialogue } from "./features/obstacles/raise.ts";
import { paperDialogue, papers, refusePaperDialogue } from "./features/papers/index.ts";
import {
  afterPeriodic,
  periodic,
  periodicDialogue,
  withdrawPeriodicDialogue,
} from "./features/periodic/index.ts";
import { personalData } from "./features/personal-data/index.ts";
import { reach } from "./features/reach/index.ts";
import { rehearsal } from "./features/rehearsal/index.ts";
import { reportDialogue } from "./features/report/dialogue.ts";
import { afterReporting, reporting } from "./features/report/index.ts";
import { settings } from "./features/settings/index.ts";
import { start } from "./features/start/index.ts";
import { registrationDialogue } from "./features/start/registration.ts";
import { status, statusWords } from "./features/status/index.ts";
import { units } from "./features/units/index.ts";
import { type Handed, ownContext } from "./middleware/own-context.ts";
import { reachable } from "./middleware/reachable.ts";

export interface BotOptions {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly client: ApiClientOptions;
  readonly services: Services;
  handed(updateId: number): Handed;
}

/**
 * What happens to an update, in this order: who writes; commands and buttons, which work in the middle
 * of a dialogue too; the dialogues, which take everything else while they are open; plain words; and
 * last an answer for whatever nobody took.
 */
export function createBot({ token, me, client, services, handed }: BotOptions): Bot<Ctx> {
  const bot = new Bot<Ctx>(token, { botInfo: me, client });
  bot.use(
    ownContext(services, handed),
    reachable,
    dialogues(),
    beforeDialogues(
      start(),
      units,
      personalData,
      language,
      status,
      missing,
      nudge,
      rehearsal,
      reach,
      group,
      obstacles,
      deadlines,
      papers,
      extensions,
      milestones,
      notices,
      settings,
      help,
      reporting,
      periodic,
      cancelling,
      history,
    ),
    inDialogues(
      registrationDialogue,
      reportDialogue,
      periodicDialogue,
      withdrawDialogue,
      withdrawPeriodicDialogue,
      raiseDialogue,
      answerDialogue,
      wordDialogue,
      paperDialogue,
      refusePaperDialogue,
      extensionDialogue,
      refuseExtensionDialogue,
      otherDayDialogue,
      milestoneDialogue,
    ),
    statusWords,
    afterReporting,
    afterPeriodic,
    afterDialogues,
    fallback,
  );
  return bot;
}
