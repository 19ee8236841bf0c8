import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import { LANGUAGES, type Language } from "../config.ts";
import type { Who } from "../people/who.ts";
import { focalFor, leads, reportsFor, watches } from "../people/who.ts";
import { type Again, untilAnswered } from "./again.ts";
import type { Call } from "./answer.ts";
import type { Languages } from "./i18n.ts";

export interface Command {
  readonly vi: string;
  readonly en: string;
}

/** Commands are known by both names to everyone; the menu shows those of the person's language. */
const EVERYONE = [
  { vi: "start", en: "start" },
  { vi: "trogiup", en: "help" },
  { vi: "ngonngu", en: "language" },
  { vi: "dulieucuatoi", en: "mydata" },
  { vi: "xoadulieu", en: "deletemydata" },
] as const satisfies readonly Command[];

const FOCAL_POINT = [
  { vi: "baocao", en: "report" },
  { vi: "nhiemvu", en: "duties" },
  { vi: "hanchot", en: "deadlines" },
  { vi: "nopbaocao", en: "submit" },
  { vi: "lichsu", en: "history" },
  { vi: "vuongmac", en: "obstacle" },
  { vi: "congviec", en: "work" },
  { vi: "vangmat", en: "away" },
  { vi: "huy", en: "cancel" },
] as const satisfies readonly Command[];

const OFFICE = [
  { vi: "tinhhinh", en: "status" },
  { vi: "tiepnhan", en: "inbox" },
  { vi: "vuongmac", en: "obstacle" },
  { vi: "hanchot", en: "deadlines" },
  { vi: "tonghop", en: "compile" },
  { vi: "chuabaocao", en: "missing" },
  { vi: "dondoc", en: "nudge" },
  { vi: "giahan", en: "extend" },
  { vi: "dientap", en: "rehearse" },
  { vi: "xuatbaocao", en: "export" },
  { vi: "nhatky", en: "log" },
  { vi: "lienlac", en: "reach" },
  { vi: "donvi", en: "units" },
  { vi: "nhom", en: "group" },
  { vi: "caidat", en: "settings" },
] as const satisfies readonly Command[];

/** Of those who look on; the office sees their page too. */
const ONLOOKER = [{ vi: "tongquan", en: "overview" }] as const satisfies readonly Command[];

/** What the office's group is for, and what makes a group the office's. */
const IN_GROUPS = OFFICE.filter(({ vi }) => ["tinhhinh", "chuabaocao", "nhom"].includes(vi));

/** By its Vietnamese name. */
export type CommandName = (
  | typeof EVERYONE
  | typeof FOCAL_POINT
  | typeof OFFICE
  | typeof ONLOOKER
)[number]["vi"];

/** A command whose description is a message of locales/. */
type Described = Command & { readonly vi: CommandName };

/** Every command, under both its names. */
export const COMMANDS: readonly Described[] = [...EVERYONE, ...FOCAL_POINT, ...OFFICE, ...ONLOOKER];

function menu(
  commands: readonly Described[],
  language: Language,
  languages: Languages,
): BotCommand[] {
  return commands.map((one) => ({
    command: one[language],
    description: languages.in(language)(`command-${one.vi}`),
  }));
}

/** The menus of those who are nobody yet, and of groups, in both languages. */
export async function publishCommands(api: Api, languages: Languages, again: Again): Promise<void> {
  for (const language of LANGUAGES) {
    // What has no language of its own gets the first one, Vietnamese.
    const code = language === LANGUAGES[0] ? {} : { language_code: language };
    for (const [commands, type] of [
      [EVERYONE, "all_private_chats"],
      [IN_GROUPS, "all_group_chats"],
    ] as const) {
      const other = { scope: { type }, ...code };
      const shown = menu(commands, language, languages);
      await untilAnswered(() => api.setMyCommands(shown, other), again);
    }
  }
}

/** What one person can do, by what they are and the language they chose. */
export function commandsOf(who: Who, language: Language, languages: Languages): BotCommand[] {
  const ofUnit =
    who.places.length > 0 ? OFFICE.filter(({ vi }) => vi === "hanchot" || vi === "donvi") : [];
  const ofLeader = leads(who)
    ? FOCAL_POINT.filter(({ vi }) => ["nhiemvu", "lichsu", "vangmat"].includes(vi))
    : [];
  // The office's own unit owes itself no periodic report.
  const ofReporter =
    focalFor(who).length > 0
      ? FOCAL_POINT
      : FOCAL_POINT.filter(({ vi }) => vi !== "nopbaocao" && vi !== "vangmat");
  const commands: Described[] = [
    ...(reportsFor(who).length > 0 ? ofReporter : ofLeader),
    ...(who.office ? OFFICE : ofUnit),
    ...(who.office || watches(who) ? ONLOOKER : []),
    ...EVERYONE,
  ];
  // What two roles have in common is shown once.
  const first = (vi: string) => commands.findIndex((one) => one.vi === vi);
  const once = commands.filter(({ vi }, i) => first(vi) === i);
  return menu(once, language, languages);
}

/** The call that shows them in the menu of that person's chat. */
export function personalCommands(who: Who, language: Language, languages: Languages): Call {
  return {
    method: "setMyCommands",
    payload: {
      commands: commandsOf(who, language, languages),
      scope: { type: "chat", chat_id: Number(who.telegramId) },
    },
  };
}
