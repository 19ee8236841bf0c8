import type { BotApi } from "../../src/sandbox/bot-api/server.ts";
import type { Person } from "../../src/sandbox/bot-api/telegram.ts";

/** Sent without waiting for an answer in between. */
const AT_ONCE = 4;
const ECHO = /Không hiểu “câu (\d+)”/;

interface Asker {
  /** How many answers came; some of them again, by deaths. */
  readonly counts: { readonly asked: number; readonly again: number };
  /** What was asked and never answered, or answered before what was asked before it. */
  complaints(): string[];
  /** Asks until thinking says that it is over, and waits for what is open. */
  run(): Promise<void>;
  waitsFor(): string | null;
}

/** Someone of the office who asks several things at once: each answer says to which question it is one. */
export function createAsker(api: BotApi, person: Person, think: () => Promise<boolean>): Asker {
  const chat = api.people.privateChat(person);
  const answers: number[] = [];
  let asked = 0;
  let wake = (): void => {};

  api.on((event) => {
    if (event.kind !== "message" || event.chat !== chat || !event.message.from.is_bot) return;
    const number = ECHO.exec(event.message.text ?? "")?.[1];
    if (number === undefined) return;
    answers.push(Number(number));
    if (isAnswered()) wake();
  });

  const isAnswered = () => new Set(answers).size === asked;

  return {
    get counts() {
      return { asked, again: answers.length - new Set(answers).size };
    },
    complaints() {
      // What was said again may come behind what was said since.
      return [...new Set(answers)].flatMap((number, i) =>
        number === i + 1 ? [] : `${person.user.first_name}: ${number} came as answer ${i + 1}`,
      );
    },
    async run() {
      do {
        const answered = new Promise<void>((resolve) => {
          wake = resolve;
        });
        for (let i = 0; i < AT_ONCE; i++) api.people.say(person, `/dientap câu ${++asked}`);
        await answered;
      } while (await think());
    },
    waitsFor: () =>
      isAnswered()
        ? null
        : `${person.user.first_name}: ${asked} asked, answers ${answers.slice(-8)}`,
  };
}
