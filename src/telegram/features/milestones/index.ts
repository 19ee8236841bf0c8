import { Composer } from "grammy";
import type { Ctx } from "../../context.ts";
import {
  actButton,
  monthButton,
  openButton,
  ownButton,
  step,
  tickButton,
  whoButton,
} from "./buttons.ts";
import { change, showFiles, showTick } from "./card.ts";
import { showMonth, showWho } from "./office.ts";
import { showOwn } from "./own.ts";
import { press, tick } from "./tick.ts";

export { milestoneDialogue } from "./dialogue.ts";

/** Milestones of the Action Month, by the buttons of notices and lists: in the middle of a dialogue too. */
export const milestones = new Composer<Ctx>();

milestones.chatType("private").on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const ticked = tickButton.read(data);
  const pressed = step.read(data);
  const open = openButton.read(data);
  const [id, act] = actButton.read(data) ?? [];
  const who = whoButton.read(data);
  if (ticked) await tick(ctx, ...ticked);
  else if (pressed) await press(ctx, ...pressed);
  else if (open) await showTick(ctx, open[0]);
  else if (id && act === "files") await showFiles(ctx, id);
  else if (id && act && act !== "files") await change(ctx, id, act);
  else if (ownButton.read(data)) await showOwn(ctx);
  else if (monthButton.read(data)) await showMonth(ctx);
  else if (who) await showWho(ctx, who[0], Number(who[1]));
  else await next();
});
