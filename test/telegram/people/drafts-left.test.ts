import { expect, test } from "vitest";
import { newId } from "../../../src/database/id.ts";
import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { inDatabase, invites, registers } from "./support.ts";

type App = RunningApp<readonly ["Lan"]>;

/** What Hoa has in hand when she leaves: a draft of every form, one without a duty, and an empty one. */
async function begins(app: App): Promise<void> {
  await inDatabase(app, async (tx) => {
    const hoa = await tx.person.findFirstOrThrow({ where: { name: "Nguyễn Thị Hoa" } });
    const at = app.clock.now();
    const draft = { planId: "loc-binh-2024", unitCode: "06562", holderId: hoa.id };
    const drafts = [
      { kind: "task" as const, answers: { result: "Tổ chức 03 buổi tại các thôn." } },
      { kind: "task" as const, answers: { duty: "IV.12.3" } },
      { kind: "task" as const, answers: {} },
      {
        kind: "periodic" as const,
        subject: "6T-2024",
        answers: { strengths: "Đã triển khai đủ." },
      },
      { kind: "milestone" as const, subject: "THD-PHAT-DONG", answers: { day: "2024-06-01" } },
    ];
    for (const one of drafts) {
      const times = { createdAt: at, updatedAt: at };
      await tx.draft.create({ data: { id: newId(), ...draft, ...one, state: "open", ...times } });
    }
  });
}

/** Each way in which someone leaves, with whoever is to go on. */
const WAYS: readonly [string, (app: App, hoa: Actor, mai: Actor) => Promise<void>][] = [
  [
    "is removed",
    async (app, _hoa, mai) => {
      const [lan] = app.office;
      await registers(mai, await invites(lan, "tu doan", "Mời đầu mối phụ"), "Vi Thị Mai");
      await lan.says("/donvi tu doan");
      await lan.tapsIn(lan.lastMessage(), "Kết thúc nhiệm vụ: Nguyễn Thị Hoa");
      await lan.taps("Xác nhận kết thúc");
    },
  ],
  [
    "is replaced",
    async (app, _hoa, mai) => {
      const [lan] = app.office;
      await registers(mai, await invites(lan, "tu doan", "Thay đầu mối"), "Vi Thị Mai");
    },
  ],
  [
    "has her data deleted",
    async (app, hoa, mai) => {
      const [lan] = app.office;
      await registers(mai, await invites(lan, "tu doan", "Mời đầu mối phụ"), "Vi Thị Mai");
      await hoa.says("/xoadulieu");
      await hoa.taps("Xóa dữ liệu");
    },
  ],
  [
    "left when nobody else was there",
    async (app, hoa, mai) => {
      await hoa.says("/xoadulieu");
      await hoa.taps("Xóa dữ liệu");
      const [lan] = app.office;
      await registers(mai, await invites(lan, "tu doan"), "Vi Thị Mai");
    },
  ],
];

test.each(WAYS)(
  "what someone was filling in who %s is offered to a colleague",
  async (_, leave) => {
    await using app = await startApp({ office: ["Lan"] });
    const [lan] = app.office;
    const [hoa, mai] = [app.world.person("Hoa"), app.world.person("Mai")];
    await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
    await begins(app);
    await leave(app, hoa, mai);

    const letter = mai.sees("để lại nội dung đang nhập dở");
    const titles = (letter.text ?? "").split("\n").filter((line) => line.startsWith("•"));
    expect(titles).toHaveLength(4);
    expect(titles).toContain("• chưa chọn nhiệm vụ");
    expect(letter.text).toMatch(/Báo cáo 06 tháng đầu năm 2024/);
    expect(letter.text).not.toContain("Hoa");
    const states = await inDatabase(app, (tx) =>
      tx.draft.findMany({ include: { holder: true }, orderBy: { id: "asc" } }),
    );
    expect(states.map(({ holder, state }) => [holder.name, state])).toEqual(
      states.map(() => ["Vi Thị Mai", "kept"]),
    );
    // They are not in her hands until she takes them: what she writes is not about them.
    await mai.says("xin chào");
    mai.doesNotSee("Báo cáo đang nhập vẫn còn nguyên");
    await mai.tapsIn(letter, "Tiếp tục: chưa chọn nhiệm vụ");
    mai.sees("Bước 1/7");
    await mai.says("/baocao");
    mai.sees(/Đơn vị có báo cáo đang nhập dở:[\s\S]*chưa chọn nhiệm vụ/);
  },
);
