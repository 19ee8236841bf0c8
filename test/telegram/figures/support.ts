import { loadPlan } from "../../../src/plan/load.ts";
import type { Actor } from "../../support/actors.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";

const FILE = "test/fixtures/plans/xa-nhieu-so-lieu-2026.yaml";
/** A plan that has figures of all kinds. */
export const PLAN = loadPlan(FILE);

/** Hoa and Minh of two villages, and Lan of the office, in the week of the year's report. */
export async function inCommune() {
  const app = await startApp({ planFile: FILE, at: "2026-12-08T08:10:00+07:00" });
  const [hoa, minh, lan] = ["Hoa", "Minh", "Lan"].map((name) => app.world.person(name)) as [
    Actor,
    Actor,
    Actor,
  ];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: "thon-1" },
    { person: minh, unit: "thon-2" },
    { person: lan, unit: null, role: "office" },
  ]);
  return { app, hoa, minh, lan };
}

/** Goes through a report on the first duty, or another, up to the question for its figures. */
export async function goToFigures(who: Actor, duty = "1"): Promise<void> {
  await who.says("/baocao");
  await who.taps(duty);
  await who.taps("Đã hoàn thành");
  await who.says("5/12");
}

/** Answers what stands behind the figures; it may be sent then. */
export async function goToReview(who: Actor): Promise<void> {
  await who.says("Thôn tổ chức sinh hoạt về gia đình.");
  await who.taps("Bỏ qua");
  await who.taps("Không có");
}

/** Answers what stands behind the figures of a periodic report; it may be sent then. */
export async function answersWords(who: Actor): Promise<void> {
  await who.says("Các hộ tham gia đông, thảo luận sôi nổi.");
  await who.says("Nam giới tham gia còn ít.");
  await who.says("Nhiều người đi làm xa trong mùa vụ.");
  await who.says("Tổ chức vào buổi tối, mời cả vợ và chồng.");
  await who.says("Đề nghị hỗ trợ tài liệu.");
  await who.taps("Chưa có văn bản");
}

/** Sends the report of the year with such figures, and no report of a duty before it. */
export async function sendsPeriodic(who: Actor, figures: () => Promise<void>): Promise<void> {
  await who.says("/nopbaocao");
  await who.taps("1");
  await who.taps("Tiếp tục");
  await figures();
  await answersWords(who);
  await who.taps("Gửi báo cáo");
}
