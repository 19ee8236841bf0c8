import { targetOf } from "../rules/links.ts";
import { words } from "../words/index.ts";
import { dialog } from "./choices.ts";
import { go, here, person } from "./here.ts";
import { notify } from "./notices.ts";
import { act } from "./server.ts";
import { bot } from "./world.ts";

/**
 * Follows a link as the app of the person at the page would, with one difference: a link that leads to
 * the bot out of the text of somebody who is registered is usually meant for another (an invitation),
 * so the page asks who opens it. Says whether the browser is to open it instead.
 */
export function follow(link: string, from: "text" | "button"): "handled" | "browser" {
  const target = targetOf(link, bot.value.username);
  if (target.kind === "web") return "browser";
  if (target.kind === "nowhere") notify(words.value.links.notHere);
  else if (target.kind === "share") dialog.value = { kind: "share", text: target.text };
  else if (target.kind === "startGroup")
    dialog.value = { kind: "intoGroup", payload: target.payload };
  else if (isForAnother(from)) dialog.value = { kind: "openAs", link: target.link };
  else if (here.value) void openAs(here.value.person, target.link);
  return "handled";
}

const isForAnother = (from: "text" | "button"): boolean =>
  from === "text" &&
  here.value !== null &&
  here.value.chat === here.value.person &&
  person.value?.place != null;

export async function openAs(who: number, link: string): Promise<void> {
  const outcome = await act({ do: "open", person: who, link });
  if (outcome.ok) go({ person: who, chat: who });
}
