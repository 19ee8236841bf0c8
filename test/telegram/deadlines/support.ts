import type { Actor } from "../../support/actors.ts";

/** The steps after a duty was chosen. */
export async function reportsDuty(person: Actor, status: string, day: string, figures?: string) {
  await person.taps(status);
  if (day) await person.says(day);
  if (figures) await person.says(figures);
  await person.says("Thôn đã thực hiện, các hộ tham gia đông đủ.");
  await person.taps("Bỏ qua");
  await person.taps("Không có");
}
