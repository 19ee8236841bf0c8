import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/config.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { fold } from "../../src/plan/text.ts";
import {
  saysBack,
  saysEnough,
  saysGoOn,
  saysNoDocument,
  saysNothing,
  saysSend,
  saysUnknown,
  statusIn,
  yesOrNo,
} from "../../src/reports/words.ts";
import { COMMANDS } from "../../src/telegram/commands.ts";
import { FEATURES } from "../../src/telegram/features/index.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { startApp } from "../support/app.ts";
import { givePlaces } from "../support/places.ts";
import { ASKED, draftOf, goTo, withHoa } from "./report/support.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");
const languages = loadLanguages();
const names = [...new Set(COMMANDS.map(({ vi }) => vi))];
const all = names.flatMap((name) =>
  LANGUAGES.flatMap((language) =>
    languages
      .in(language)(`words-${name}`)
      .split("|")
      .map((phrase) => ({ name, phrase })),
  ),
);

describe("the words of a command", () => {
  test.each(names)("/%s can be said in words, in both languages", (name) => {
    for (const language of LANGUAGES) {
      expect(languages.in(language)(`words-${name}`).split("|").length).toBeGreaterThan(1);
    }
    expect(FEATURES.flatMap(({ commands }) => commands ?? []).some((one) => one.command === name));
  });

  test("mean one thing to a person: only duties and the standing share theirs", () => {
    const meanings = new Map<string, Set<string>>();
    for (const { name, phrase } of all) {
      const said = fold(phrase);
      meanings.set(said, new Set([...(meanings.get(said) ?? []), name]));
    }
    const shared = [...meanings.values()].filter(({ size }) => size > 1).map((set) => [...set]);
    expect(shared.length).toBeGreaterThan(0);
    for (const pair of shared) expect(pair).toEqual(["nhiemvu", "tinhhinh"]);
  });

  test("are no answers: what a question takes by words is no command", () => {
    const answers = [saysBack, saysEnough, saysGoOn, saysNoDocument, saysNothing, saysSend];
    const taken = all.filter(
      ({ phrase }) =>
        [...answers, saysUnknown].some((says) => says(phrase)) ||
        statusIn(phrase) !== null ||
        yesOrNo(phrase) !== null,
    );
    expect(taken).toEqual([]);
  });
});

test.each([
  ["trợ giúp", "Các lệnh"],
  ["TRO GIUP", "Các lệnh"],
  ["bao giờ hết hạn?", "Báo cáo 06 tháng đầu năm 2024"],
  ["cho em hỏi bao giờ phải nộp ạ", "Báo cáo 06 tháng đầu năm 2024"],
  ["nhiệm vụ của tôi", "Truyền thông lồng ghép"],
  ["Tiến độ thế nào", "Truyền thông lồng ghép"],
  ["cho tôi xem báo cáo đã gửi với", "Đơn vị chưa gửi báo cáo nào"],
  ["BÁO CÁO", ASKED.duty],
  ["tôi muốn nộp báo cáo 6 tháng", "Báo cáo 06 tháng đầu năm 2024"],
  ["đổi ngôn ngữ", "Chọn ngôn ngữ"],
  ["dữ liệu của tôi", "Hoa"],
])("a reporter says “%s”", async (said, sees) => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.says(said);
  hoa.sees(sees);
});

test("the office says the same words and means the whole", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  await lan.says("tiến độ thế nào");
  lan.sees("Tình hình thực hiện");
  await lan.says("cho xem đơn vị nào chưa nộp ạ");
  lan.sees(/chưa gửi|Chưa/);
  await lan.says("lịch gửi thông báo");
  lan.sees(/./);
});

test("“hủy” in words stops a report with nothing lost", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await goTo(hoa, "result");
  await hoa.says("Huỷ");
  hoa.sees("Dừng báo cáo");
  await hoa.taps("Lưu nháp");
  expect((await draftOf(app)).state).toBe("kept");
});

test("whoever is not understood is offered what can be done here, and one tap does it", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: "06562" }]);
  for (const [button, sees] of [
    ["Nộp báo cáo định kỳ", "Báo cáo 06 tháng đầu năm 2024"],
    ["Hạn chót", "Báo cáo 06 tháng đầu năm 2024"],
    ["Lịch sử", "chưa"],
    ["Báo cáo nhiệm vụ", ASKED.duty],
  ] as const) {
    await hoa.says("hôm nay trời đẹp nhỉ");
    const answer = hoa.sees("chưa hiểu tin này");
    await hoa.tapsIn(answer, button);
    hoa.sees(sees);
  }
  await lan.says("hôm nay trời đẹp nhỉ");
  await lan.tapsIn(lan.sees("chưa hiểu tin này"), "Tình hình");
  lan.sees("Tình hình thực hiện");
});
