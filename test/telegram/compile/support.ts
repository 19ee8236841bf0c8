import type { ChatMessage } from "../../../src/sandbox/bot-api/telegram.ts";
import type { Actor } from "../../support/actors.ts";
import type { RunningApp } from "../../support/app.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { PLAN, TAM_GIA, TU_DOAN } from "../report/support.ts";

type Office = RunningApp<readonly ["Lan"]>;

/** An office of Lan, Hoa of Tú Đoạn and Ba of Tam Gia, in the week of the half-year's report. */
export async function inJune() {
  const app = await startApp({ office: ["Lan"] });
  app.clock.set("2024-06-12T08:00:00+07:00");
  const [lan] = app.office;
  const [hoa, ba] = ["Hoa", "Ba"].map((name) => app.world.person(name)) as [Actor, Actor];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  return { app, lan, hoa, ba };
}

/** One report in a sentence. */
export async function reports(who: Actor, sentence: string): Promise<void> {
  await who.says("/baocao");
  await who.taps("3");
  await who.taps("Đã hoàn thành");
  await who.taps("Hôm qua");
  await who.says(sentence);
  await who.taps("Các mục còn lại không có số liệu");
  await who.says("Tổ chức truyền thông tại các thôn về bình đẳng giới.");
  await who.taps("Bỏ qua");
  await who.taps("Không có");
  await who.taps("Gửi báo cáo");
}

/** The newest file that somebody got. */
export function fileOf({ world }: Pick<Office, "world">, who: Actor) {
  const messages: ChatMessage[] = [
    ...(world.api.telegram.chats.get(who.id)?.messages.values() ?? []),
  ];
  const last = messages.findLast(({ document, from }) => document && from.id !== who.id);
  const file = world.api.files.byId(last?.document?.file_id ?? "");
  if (!last?.document || !file) throw new Error(`${who.name} has no file`);
  return { name: last.document.file_name ?? "", bytes: file.bytes, message: last };
}
