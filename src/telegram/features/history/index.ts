import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { heard } from "../../heard.ts";
import { actButton, listButton, openButton } from "./buttons.ts";
import { correct, showFiles, showReport } from "./card.ts";
import { showList } from "./list.ts";
import { askReason } from "./withdraw.ts";

export { withdrawDialogue } from "./withdraw.ts";

/** /lichsu: the unit's own reports; opened, corrected, withdrawn. */
export const history = new Composer<Ctx>();
const inPrivate = history.chatType("private");

inPrivate.command(named("lichsu"), (ctx) => showList(ctx, 0));
inPrivate.filter(heard("menu-history"), (ctx) => showList(ctx, 0));

inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const page = listButton.read(data);
  const opened = openButton.read(data);
  const [id, act] = actButton.read(data) ?? [];
  if (page) await showList(ctx, Number(page[0]));
  else if (opened) await showReport(ctx, opened[0]);
  else if (id && act === "files") await showFiles(ctx, id);
  else if (id && act === "correct") await correct(ctx, id);
  else if (id && act === "withdraw") await askReason(ctx, id);
  else await next();
});
