/** A pasted report that is longer than a result may be: kept, counted, and cut where its author agrees. */
import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { draftOf, look, withHoa } from "../report/support.ts";

const HEAD =
  "Ngày 01/6 xã tổ chức hội nghị truyền thông lồng ghép về bình đẳng giới 120 người, nữ 70, phát 200 tờ rơi. ";
const LINE = "Các thôn tích cực hưởng ứng, bà con tham gia đông đủ và trao đổi sôi nổi. ";
const END = "Ban vì sự tiến bộ của phụ nữ duy trì sinh hoạt đều.";

/** Of about so many characters. */
const pasted = (length: number) =>
  HEAD + LINE.repeat(Math.ceil((length - HEAD.length - END.length) / LINE.length)) + END;
const parted = (count: number) => count.toLocaleString("vi");

/** Up to the question for the result. */
async function reach(hoa: Actor): Promise<void> {
  if (/Nhiệm vụ nào|Chọn số của nhiệm vụ/.test(hoa.lastMessage().text ?? ""))
    await hoa.taps("3 · ");
}

test.each([2600, 4400, 9000])(
  "%i characters: nothing is lost, and one tap takes what fits",
  async (length) => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    const text = pasted(length);
    await hoa.pastes(text);
    await reach(hoa);
    const size = text.length;
    hoa.sees(`Tin vừa rồi dài ${parted(size)} ký tự`);
    hoa.sees(`quá ${parted(size - 2000)}`);
    hoa.sees(/Phần còn lại: “Các thôn/);
    await hoa.taps("ký tự đầu");
    hoa.sees(/kiểm tra rồi gửi|kiểm tra lại trước khi gửi/);
    const { answers } = await draftOf(app);
    expect(answers).toMatchObject({ figures: { nguoi_du: 120, nguoi_du_nu: 70, to_roi: 200 } });
    expect(String(answers.result)).toMatch(/^Ngày 01\/6 xã tổ chức[\s\S]*sôi nổi\.$/);
    await hoa.taps("Gửi báo cáo");
    const kept = await look(app, (read) => read.revision.findMany());
    expect(JSON.stringify(kept)).not.toContain(END);
  },
);

test("who types a summary instead sends that", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.pastes(pasted(2600));
  await reach(hoa);
  await hoa.says("Tổ chức 01 hội nghị truyền thông lồng ghép về bình đẳng giới.");
  hoa.sees(/kiểm tra rồi gửi|kiểm tra lại trước khi gửi/);
  expect((await draftOf(app)).answers.result).toBe(
    "Tổ chức 01 hội nghị truyền thông lồng ghép về bình đẳng giới.",
  );
});
