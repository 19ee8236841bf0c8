import { drawn } from "../../../documents/drawing.ts";
import { readStanding } from "../../../progress/store/standing.ts";
import type { Ctx } from "../../context.ts";
import { faceOf } from "../../face.ts";
import { matrixOf } from "../../weekly/matrix.ts";

/** Each unit with each of its duties, as a picture to open. */
export async function sendMatrix(ctx: Ctx): Promise<void> {
  const { plan, database, now, today } = ctx;
  const { t, language } = faceOf(ctx);
  const standing = await readStanding(database.read, plan, now);
  const bytes = await drawn({ kind: "matrix", matrix: matrixOf({ plan, t, language }, standing) });
  ctx.call({
    method: "sendPhoto",
    payload: { chat_id: ctx.chat?.id },
    upload: { field: "photo", name: `tung-don-vi-${today}.png`, bytes },
    // Nothing in it is secret, but a file without a path is not written down.
    secret: true,
  });
}
