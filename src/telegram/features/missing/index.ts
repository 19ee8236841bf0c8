import { currentOf } from "../../../deadlines/owing.ts";
import { readOwing } from "../../../deadlines/store/owing.ts";
import { ALL, missingButton } from "../../buttons/missing.ts";
import type { Ctx } from "../../context.ts";
import { faceOf } from "../../face.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { voiceOf } from "../../voice.ts";
import { missingView } from "./view.ts";

/** /chuabaocao: who still owes what; numbers only in the office's group, unless it chose names. */
export const missing: Feature = {
  commands: [
    {
      command: "chuabaocao",
      words: ["menu-missing"],
      may: just("standing"),
      run: (ctx) => showMissing(ctx),
    },
  ],
  presses: [
    onPress(missingButton, (ctx, deadline, kind, page) =>
      showMissing(ctx, { deadline, kind, page: Number(page) }),
    ),
  ],
};

interface Shown {
  readonly deadline?: string;
  readonly kind?: string;
  readonly page?: number;
}

async function showMissing(ctx: Ctx, { deadline, kind = ALL, page = 0 }: Shown = {}) {
  const { t } = voiceOf(ctx);
  const { plan, calendar, database, today, now: at } = ctx;
  const deadlines = await readOwing(database.read, plan, at);
  const shown = currentOf(deadlines, today, deadline);
  if (!shown) return ctx.show(t("missing-no-deadline"));
  // The last of a kind may have reported since the button was made.
  const isLeft = shown.owing.some(({ unit }) => unit.kind === kind);
  const { html, keyboard } = missingView(
    { plan, calendar, deadlines, shown, kind: isLeft ? kind : ALL, page, today, at },
    faceOf(ctx),
  );
  ctx.show(html, { keyboard });
}
