import { expect, test } from "vitest";
import { isExpectedOn } from "../../src/plan/expected.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Duty, Figure, Unit } from "../../src/plan/model.ts";
import { dutiesOf, reportingUnits, unitsBeside } from "../../src/plan/units.ts";
import type { Status } from "../../src/reports/answers.ts";
import type { Actor } from "../support/actors.ts";
import { startApp } from "../support/app.ts";
import { jpeg } from "../support/pictures.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");
const TODAY = "2024-06-03";
const UNITS = reportingUnits(PLAN, TODAY);

/** What an official types for a figure when the bot asks for it. */
function typed({ kind, partOf }: Figure): string {
  switch (kind) {
    case "count":
      return partOf ? "2" : "5";
    case "money":
      return "15 triệu";
    case "decimal":
      return "108,5";
    case "ratio":
      return "12/40";
    case "yes-no":
      return "có";
    case "text":
      return "Đã phân công cán bộ phụ trách";
    case "document":
      return "15/KH-UBND ngày 20/02/2024";
  }
}

const LONGEST_FIRST = PLAN.figures.toSorted((a, b) => b.label.length - a.label.length);
const figuresSeen = new Set<string>();

/** Answers every figure that the bot asks, one by one. */
async function givesFigures(person: Actor): Promise<void> {
  for (;;) {
    const asked = /Đang hỏi: (.+)$/m.exec(person.lastMessage().text ?? "")?.[1];
    if (!asked) return;
    const figure = LONGEST_FIRST.find(({ label }) => asked.startsWith(label));
    if (!figure) throw new Error(`The bot asks for an unknown figure: ${asked}`);
    figuresSeen.add(figure.kind);
    await person.says(typed(figure));
  }
}

type Way = "photo" | "nil" | "album" | "document" | "corrected";
const WAYS: readonly Way[] = ["photo", "nil", "album", "document", "corrected"];

/** The unit's duty with the rarest figures, so that every kind is asked somewhere. */
function dutyFor(unit: Unit): Duty {
  const duties = dutiesOf(PLAN, unit, TODAY).map(({ duty }) => duty);
  const rare = duties.find((duty) => duty.figures.some((code) => RARE.includes(code)));
  return rare ?? (duties[0] as Duty);
}

const RARE = PLAN.figures
  .filter(({ kind }) => kind === "decimal" || kind === "ratio")
  .map(({ code }) => code);

async function picks(person: Actor, { title }: Duty): Promise<void> {
  const lines = (person.lastMessage().text ?? "").split("\n");
  const line = lines.find((one) => one.includes(title)) ?? "";
  await person.taps(/^\d+/.exec(line)?.[0] ?? "");
}

/** One report from the question for the duty on; returns the status that counts in the end. */
async function reports(person: Actor, duty: Duty, way: Way): Promise<Status> {
  await picks(person, duty);
  if (way === "nil") {
    await person.taps("Không phát sinh");
    await person.taps("Gửi báo cáo");
    return "nil";
  }
  const ongoing = way !== "photo";
  await person.taps(ongoing ? "Đang thực hiện" : "Đã hoàn thành");
  await person.says("từ 20 đến 22/5");
  await givesFigures(person);
  await person.says("Đã tổ chức thực hiện theo kế hoạch, kết quả tốt.");
  if (way === "photo") await person.sendsPhoto(await jpeg());
  if (way === "album") await person.sendsAlbum([await jpeg(), await jpeg({ width: 40 })]);
  if (way === "document") await person.sendsFile("bao-cao.pdf", Buffer.from("%PDF-1.7 báo cáo"));
  await person.taps(way === "corrected" ? "Bỏ qua" : "Xong");
  await person.taps("Không có");
  await person.taps("Gửi báo cáo");
  person.sees(/Đã ghi nhận báo cáo số/);
  if (way !== "corrected") return ongoing ? "ongoing" : "completed";
  await person.says("/lichsu");
  await person.taps("1");
  await person.taps("Đính chính");
  await person.taps("Sửa: Tình trạng");
  await person.taps("Đã hoàn thành");
  await person.taps("Gửi báo cáo");
  person.sees(/Đã đính chính báo cáo số/);
  return "completed";
}

test("the office invites all 36 units, each reports, and the status shows exactly that", {
  timeout: 180_000,
}, async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  await lan.starts();
  await lan.says("/donvi");
  await lan.taps("Mời tất cả");
  await lan.taps("Mời 36 đơn vị chưa mời");
  const invitations = [...lan.screen().matchAll(/^\s*(\S.*)\n\s*(https:\/\/t\.me\/\S+)$/gm)];
  expect(invitations).toHaveLength(UNITS.length);

  const sent = new Map<Unit, Status>();
  for (const [i, unit] of UNITS.entries()) {
    const link = invitations.find(([, name]) => name === unit.shortName)?.[2] ?? "";
    const person = app.world.person(`Người ${i + 1}`);
    await person.opens(link);
    await person.taps("Đồng ý");
    await person.says(`Nguyễn Văn Thử`);
    person.sees(unit.name);
    await person.taps("Đúng");
    if (unit.kind === "xa-thi-tran" && i % 6 === 0) {
      await person.says("Ngày 20/5 xã tổ chức mít tinh tuyên truyền, 150 người dự, nữ 90");
    } else {
      await person.says("/baocao");
      const duty = dutyFor(unit);
      const plain = duty.figures.some((code) => RARE.includes(code));
      const way = plain ? "photo" : (WAYS[i % WAYS.length] as Way);
      sent.set(unit, await reports(person, duty, way));
      continue;
    }
    // The sentence gave all but the duty that is meant.
    await person.taps("3 ·");
    await person.taps("Gửi báo cáo");
    person.sees(/Đã ghi nhận báo cáo số/);
    sent.set(unit, "completed");
  }
  expect([...figuresSeen].toSorted()).toEqual(["count", "decimal", "document", "money", "ratio"]);

  // Officials write what is below ten with a nought.
  const count = (status: Status) =>
    String([...sent.values()].filter((one) => one === status).length).padStart(2, "0");
  const owed = [...UNITS, ...unitsBeside(PLAN, TODAY)]
    .flatMap((unit) => dutiesOf(PLAN, unit, TODAY))
    .filter(({ duty }) => duty.fulfilledBy.kind === "task" && isExpectedOn(duty, TODAY)).length;
  await lan.says("/tinhhinh");
  const whole = lan.sees(/Tình hình thực hiện/).text ?? "";
  expect(whole).toContain("Đơn vị đã báo cáo: 36/36");
  expect(whole).toContain(`Nhiệm vụ đã báo cáo: 36/${owed}`);
  expect(whole).toContain(`Đã hoàn thành: ${count("completed")}`);
  expect(whole).toContain(`Đang thực hiện: ${count("ongoing")}`);
  expect(whole).toContain(`Không phát sinh: ${count("nil")}`);

  for (const unit of UNITS) {
    await lan.says(`/tinhhinh ${unit.name}`);
    const card = lan.sees(unit.name).text ?? "";
    const duties = dutiesOf(PLAN, unit, TODAY).filter(
      ({ duty }) => duty.fulfilledBy.kind === "task",
    );
    const due = duties.filter(({ duty }) => duty.expectedFrom <= TODAY);
    expect(card).toMatch(new RegExp(`Nhiệm vụ đã báo cáo: 0?1/0?${due.length}`));
    const words = {
      completed: "Đã hoàn thành",
      ongoing: "Đang thực hiện",
      pending: "Chưa thực hiện",
      nil: "Không phát sinh",
    };
    expect(card).toContain(words[sent.get(unit) as Status]);
    expect(card).toContain("Nguyễn Văn Thử");
  }
});
