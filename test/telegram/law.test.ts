import { describe, expect, test } from "vitest";
import { DOUBTED, REFUSED, SAID } from "../reading/privacy/samples.ts";
import type { Actor } from "../support/actors.ts";
import type { RunningApp } from "../support/app.ts";
import { carrying, HALF_YEAR, type Office, TAM_GIA, tamGia } from "./papers/support.ts";
import { goTo as goToPeriodic, submit } from "./periodic/support.ts";
import { goTo, look, report } from "./report/support.ts";

/**
 * Every place where the bot keeps what somebody writes: who writes, and how the bot comes to ask. One
 * law for all: what is refused in one is refused in each, a doubt in one is shown as a doubt in each.
 */
interface Place {
  readonly name: string;
  /** Brings the bot to the question and returns who answers it. */
  open(office: Office): Promise<Actor>;
  readonly now?: string;
  /** How it is written; a message, if not said otherwise. */
  write?(actor: Actor, text: string): Promise<unknown>;
}

const PDF = Buffer.from("%PDF-1.7 kế hoạch");
const captioned = (actor: Actor, caption: string) =>
  actor.sendsFile("Kế hoạch.pdf", PDF, undefined, { caption });

async function obstacle({ ba }: Office): Promise<Actor> {
  await ba.says("/vuongmac");
  return ba;
}

async function extension({ ba }: Office): Promise<Actor> {
  await carrying(ba, "xa", TAM_GIA, HALF_YEAR);
  await ba.taps("Đến hết thứ Ba, ngày 18/6/2024");
  return ba;
}

async function milestone({ ba }: Office): Promise<Actor> {
  await carrying(ba, "mt", TAM_GIA, "THD-PHAT-DONG");
  await ba.taps("Thứ Sáu, ngày 15/11/2024");
  return ba;
}

const NOVEMBER = "2024-11-18T08:00:00+07:00";

const PLACES: readonly Place[] = [
  { name: "an obstacle", open: obstacle },
  {
    name: "the office's answer",
    async open(office) {
      const { ba, lan } = office;
      await obstacle(office);
      await ba.says("Xã chưa được bố trí kinh phí cho Tháng hành động.");
      await ba.taps("Gửi");
      await lan.taps("Trả lời");
      return lan;
    },
  },
  { name: "a request for more time", open: extension },
  {
    name: "the refusal of more time",
    async open(office) {
      await (await extension(office)).says("Cán bộ phụ trách đi tập huấn.");
      await office.ba.taps("Gửi");
      await office.lan.taps("Không đồng ý");
      return office.lan;
    },
  },
  {
    name: "the refusal of a paper",
    async open({ ba, lan }) {
      await carrying(ba, "dp", TAM_GIA, HALF_YEAR);
      await ba.says("45/BC-UBND ngày 7/6");
      await ba.taps("Gửi");
      await lan.taps("Chưa nhận được");
      return lan;
    },
  },
  {
    name: "the office's word of a nudge",
    now: "2024-06-13T09:00:00+07:00",
    async open({ lan }) {
      await lan.says("/dondoc");
      await lan.taps("Thêm ý kiến");
      return lan;
    },
  },
  { name: "the note of a milestone", now: NOVEMBER, open: milestone },
  { name: "the caption as a milestone's note", now: NOVEMBER, open: milestone, write: captioned },
  {
    name: "the reason to withdraw a report",
    async open({ ba }) {
      await report(ba);
      await ba.says("/lichsu");
      await ba.taps("1");
      await ba.taps("Thu hồi");
      return ba;
    },
  },
  {
    name: "the reason to withdraw a periodic report",
    async open({ ba }) {
      await submit(ba);
      await ba.taps("Xem báo cáo");
      await ba.taps("Thu hồi");
      return ba;
    },
  },
  {
    name: "a result",
    async open({ ba }) {
      await goTo(ba, "result");
      return ba;
    },
  },
  {
    name: "the caption as a result",
    async open({ ba }) {
      await goTo(ba, "result");
      return ba;
    },
    write: captioned,
  },
  {
    name: "an assessment",
    async open({ ba }) {
      await goToPeriodic(ba, "strengths");
      return ba;
    },
  },
  {
    name: "a report in one sentence",
    open: async ({ ba }) => ba,
    write: (actor, text) =>
      actor.says(`Ngày 6/6 xã tổ chức mít tinh, 150 người dự, nữ 90. ${text}`),
  },
];

describe.each(PLACES)("$name", ({ open, now, write = (actor, text) => actor.says(text) }) => {
  test("is kept nowhere, and why is said, if the law refuses it", async () => {
    const office = await tamGia(now);
    await using app = office.app;
    const actor = await open(office);
    for (const { text, why, part } of REFUSED) {
      await write(actor, text);
      actor.sees(SAID[why]);
      expect(await kept(app)).not.toContain(part);
    }
    expect(await look(app, (read) => read.evidence.count())).toBe(0);
  });

  test("is shown to its author with every doubt", async () => {
    const office = await tamGia(now);
    await using _ = office.app;
    const actor = await open(office);
    await write(actor, DOUBTED.map(({ text }) => text).join(" "));
    for (const { part } of DOUBTED) actor.sees(new RegExp(`thông tin cá nhân[\\s\\S]*: ${part}`));
  });
});

describe("a file", () => {
  test("whose caption the law refuses is not kept either, and the bot says so", async () => {
    const { app, ba } = await tamGia();
    await using _ = app;
    await goTo(ba, "evidence");
    for (const { text, why } of REFUSED) {
      await captioned(ba, text);
      ba.sees(SAID[why]);
      ba.sees("Tệp kèm theo cũng chưa được lưu.");
    }
    expect(await look(app, (read) => read.evidence.count())).toBe(0);
  });

  test("whose name gives somebody away is kept under another name, and the bot says so", async () => {
    const { app, ba } = await tamGia();
    await using _ = app;
    await goTo(ba, "evidence");
    await ba.sendsFile("ho_so_nan_nhan_Hoang_Thi_Man.pdf", PDF);
    ba.sees(/Tên tệp có thể chứa thông tin cá nhân nên không được lưu.*“minh-chung-\d+\.pdf”/);
    expect(await kept(app)).not.toContain("Hoang_Thi_Man");
    const [row] = await look(app, (read) => read.evidence.findMany());
    expect(row?.fileName).toMatch(/^minh-chung-\d+\.pdf$/);
  });

  test("whose name is secret is refused", async () => {
    const { app, ba } = await tamGia();
    await using _ = app;
    await goTo(ba, "evidence");
    await ba.sendsFile("TUYET_MAT_bc.pdf", PDF);
    ba.sees("có dấu hiệu tài liệu mật");
    expect(await look(app, (read) => read.evidence.count())).toBe(0);
  });
});

/** All that the program keeps, but for the position of an open dialogue and the inbox. */
function kept(app: RunningApp<readonly string[]>): Promise<string> {
  return look(app, async (read) =>
    JSON.stringify([
      await read.draft.findMany(),
      await read.evidence.findMany(),
      await read.revision.findMany(),
      await read.taskReport.findMany(),
      await read.periodicRevision.findMany(),
      await read.obstacle.findMany(),
      await read.extension.findMany(),
      await read.paper.findMany(),
      await read.nudge.findMany(),
      await read.milestoneTick.findMany(),
      await read.notice.findMany(),
      await read.logEntry.findMany(),
    ]),
  );
}
