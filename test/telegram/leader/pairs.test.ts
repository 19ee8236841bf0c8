import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { look, TINH_BAC } from "../report/support.ts";
import { handIn, inTuDoan, openEntry, type Town } from "./support.ts";

type Waiting = "first" | "correction";

interface Meeting {
  /** What happens while the report waits. */
  happens(town: Town): Promise<unknown>;
  /** What the leader's old card does afterwards. */
  readonly card: { readonly [Kind in Waiting]?: "sends" | "refuses" };
  /** Where the unit is another one. */
  readonly unit?: string;
}

const NAME = "Báo cáo 06 tháng đầu năm 2024";

/** All that can meet a report which waits for its leader. */
const MEETINGS: Record<string, Meeting> = {
  "the unit withdraws what waits": {
    card: { first: "refuses", correction: "refuses" },
    async happens({ hoa }) {
      await openWaiting(hoa);
      await hoa.taps("Thu hồi để sửa");
    },
  },
  "the unit withdraws the report that was sent": {
    card: { correction: "refuses" },
    async happens({ hoa, binh }) {
      await withdrawSent(hoa);
      hoa.sees("Bản sửa đang chờ lãnh đạo đơn vị duyệt cũng được thu hồi.");
      expect(binh.lastMessage().text).toContain("cùng bản sửa đang chờ Anh/Chị duyệt");
    },
  },
  "the unit withdraws the report and restores it": {
    card: { correction: "refuses" },
    async happens({ hoa, binh }) {
      await withdrawSent(hoa);
      await hoa.taps("Khôi phục");
      hoa.sees("Đã khôi phục");
      expect(binh.lastMessage().text).toContain(`Hoa đã khôi phục ${NAME}`);
    },
  },
  "the office returns the report": {
    card: { correction: "sends" },
    async happens({ lan }) {
      await lan.says("/tiepnhan");
      await lan.taps("1");
      await lan.taps("Trả lại");
      await lan.taps("Chưa nêu nguyên nhân.");
    },
  },
  "the office closes the period": {
    card: { first: "sends", correction: "sends" },
    async happens({ lan, app }) {
      app.clock.set("2024-06-17T09:00:00+07:00");
      await settle(lan);
      await lan.taps("Đóng kỳ");
      await lan.taps("Vẫn đóng kỳ");
    },
  },
  "the office freezes the totals": {
    card: { first: "sends", correction: "sends" },
    async happens({ lan, app }) {
      app.clock.set("2024-06-17T09:00:00+07:00");
      await settle(lan);
      await lan.taps("Chốt số liệu");
    },
  },
  "the unit is merged into another": {
    card: { first: "refuses", correction: "refuses" },
    unit: TINH_BAC,
    happens: async ({ app }) => app.clock.set("2024-12-02T09:00:00+07:00"),
  },
  "whoever sent it is removed": {
    card: { first: "sends", correction: "sends" },
    async happens({ app, lan }) {
      const hoa = { person: { name: "Hoa" } };
      const { id } = await look(app, (read) => read.membership.findFirstOrThrow({ where: hoa }));
      await lan.says("/tiepnhan");
      await lan.presses(lan.lastMessage(), `px:yes:${id}`);
    },
  },
  "whoever sent it has their data deleted": {
    card: { first: "sends", correction: "sends" },
    async happens({ hoa }) {
      await hoa.says("/xoadulieu");
      await hoa.taps("Xóa dữ liệu");
    },
  },
};

for (const [what, { happens, card, unit }] of Object.entries(MEETINGS)) {
  for (const kind of Object.keys(card) as Waiting[]) {
    test(`${what} while a ${kind} waits: the leader's card ${card[kind]}, and nothing is there twice`, async () => {
      const town = await inTuDoan({ confirms: "periodic, corrections", ...(unit ? { unit } : {}) });
      const { app, binh, tu, lan } = town;
      await using _ = app;
      const old = await waits(town, kind);
      await happens(town);
      const sent = () => look(app, (read) => read.periodicRevision.count());
      const before = await sent();
      await binh.tapsIn(old, "Đồng ý gửi");
      expect(await sent()).toBe(card[kind] === "sends" ? before + 1 : before);

      const reports = await look(app, (read) => read.periodicReport.findMany());
      expect(reports.filter(({ state }) => state === "submitted").length).toBeLessThanOrEqual(1);
      expect(reports.length).toBeLessThanOrEqual(1);
      await lan.says("/tiepnhan");
      const listed = (lan.lastMessage().text ?? "").split(NAME).length - 1;
      expect(listed).toBeLessThanOrEqual(1);
      if (card[kind] === "sends") return;

      // What the card did not send its unit goes on with, and nobody asks it for nothing.
      await openWaiting(tu, unit ? "Tĩnh Bắc" : "");
      if (unit) await tu.taps("Gửi, không chờ duyệt");
      const one = await look(app, (read) => read.confirmation.findMany());
      expect(one.filter(({ state }) => state === "waiting")).toEqual([]);
    });
  }
}

/** A report is put before the leader: the first, or the correction of one that was sent. */
async function waits({ hoa, binh, app }: Town, kind: Waiting) {
  await handIn(hoa);
  if (kind === "first") return binh.lastMessage();
  await binh.taps("Đồng ý gửi");
  app.clock.set("2024-06-12T09:00:00+07:00");
  await hoa.tapsIn(hoa.lastMessage(), "Xem báo cáo");
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Ưu điểm");
  await hoa.says("Phụ nữ và nam giới các thôn tham gia đầy đủ.");
  await hoa.taps("Trình lãnh đạo");
  return binh.lastMessage();
}

/** The list's entry, which opens what waits or what was sent; from there to what waits. */
async function openWaiting(one: Actor, of = ""): Promise<void> {
  await openEntry(one, of);
  if (one.buttons().includes("Đính chính")) await one.taps("Đính chính");
}

async function withdrawSent(hoa: Actor): Promise<void> {
  await openEntry(hoa);
  await hoa.taps("Thu hồi");
  await hoa.taps("Thu hồi, không ghi lý do");
}

async function settle(lan: Actor): Promise<void> {
  await lan.says("/tonghop");
  await lan.taps(NAME);
  await lan.taps("Đóng kỳ, các lần chốt");
}
