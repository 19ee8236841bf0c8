import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { noteStatements } from "../../support/statements.ts";
import { RESULT, withHoa } from "./support.ts";

// What a step costs in statements and commits: on a small machine that, and not the disk, is what 200
// people at once wait for. Whoever adds a statement to every step meets this test.

const STEPS: readonly (readonly [name: string, step: (hoa: Actor) => Promise<unknown>])[] = [
  ["/baocao", (hoa) => hoa.says("/baocao")],
  ["the duty", (hoa) => hoa.taps("3")],
  ["its status", (hoa) => hoa.taps("Đã hoàn thành")],
  ["the day", (hoa) => hoa.says("hôm qua")],
  ["figures", (hoa) => hoa.says("3 cuộc, 120 người, nữ 70")],
  ["no more figures", (hoa) => hoa.taps("Các mục còn lại không có số liệu")],
  ["the result", (hoa) => hoa.says(RESULT)],
  ["no evidence", (hoa) => hoa.taps("Bỏ qua")],
  ["no obstacle", (hoa) => hoa.taps("Không có")],
];

test("a step of a report takes two commits, one more marks its answer as said, and few statements", async () => {
  using statements = noteStatements();
  const { app, hoa } = await withHoa();
  await using _ = app;
  const costs: Record<string, { commits: number; statements: number }> = {};
  const measured = async (name: string, step: () => Promise<unknown>) => {
    statements.said();
    await step();
    const said = statements.said();
    const commits = said.filter((sql) => sql === "COMMIT").length;
    costs[name] = { commits, statements: said.length - 2 * commits };
  };
  for (const [name, step] of STEPS) await measured(name, () => step(hoa));
  await measured("sending", () => hoa.taps("Gửi báo cáo"));
  hoa.sees("Đã ghi nhận báo cáo số 0001");
  for (const [name, { commits, statements }] of Object.entries(costs)) {
    expect(commits, name).toBeLessThanOrEqual(3);
    expect(statements, name).toBeLessThanOrEqual(name === "sending" ? 16 : 10);
  }
});
