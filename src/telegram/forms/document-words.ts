import { isDocument } from "../../evidence/index.ts";
import type { Ctx } from "../context.ts";
import type { Form } from "./form.ts";
import { openDraft } from "./going-on.ts";

/** What the last document of a draft says; null, and a word to whoever asked, if it has none (any more). */
export async function documentWords<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  id: string,
): Promise<string | null> {
  const found = await openDraft(form, ctx, ctx.database.read, id);
  const files = found?.draft.evidence ?? [];
  const file = files.findLast(({ mimeType }) => isDocument(mimeType));
  if (file) return ctx.evidence.words(file.sha256, file.mimeType);
  ctx.toast(ctx.t("files-gone"), true);
  return null;
}
