import { expect, test } from "vitest";
import { goTo, look, report, type Town, withHoa, withLan } from "./support.ts";

const files = (app: Town["app"]) => look(app, (read) => read.revisionEvidence.count());

test.each(["cho báo cáo số 1", "Ảnh của báo cáo số 0001"])(
  "a photo goes to the report that its caption names: %s",
  async (caption) => {
    const { app, hoa } = await withHoa();
    await using _ = app;
    await report(hoa);
    app.clock.advance({ hours: 30 });
    await hoa.sendsPhoto(undefined, caption);
    hoa.sees(/bản đính chính báo cáo số 0001[\s\S]*Minh chứng: không nêu → ./);
    await hoa.taps("Gửi báo cáo");
    expect(await files(app)).toBe(1);
  },
);

test("also in the middle of another report, which is kept", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await report(hoa);
  await goTo(hoa, "result");
  await hoa.sendsPhoto(undefined, "ảnh của báo cáo số 0001");
  hoa.sees(/bản đính chính báo cáo số 0001[\s\S]*Báo cáo đang nhập vẫn được lưu/);
  await hoa.taps("Gửi báo cáo");
  expect(await files(app)).toBe(1);
  await hoa.says("/baocao");
  await hoa.taps("Tiếp tục: Truyền thông lồng ghép về BĐG trên địa…");
  hoa.sees("Bước 5/7 · Kết quả");
});

test("of a report that there is not, that is withdrawn or another unit's, it is said why the files are not in it", async () => {
  const { app, hoa } = await withHoa();
  await using _ = app;
  await hoa.sendsPhoto(undefined, "cho báo cáo số 7");
  hoa.sees(/Không thấy báo cáo số 0007[\s\S]*minh chứng cho nhiệm vụ nào/);
  await hoa.says("cho báo cáo số 8");
  hoa.sees(/Không thấy báo cáo số 0008/);
  await hoa.says("/huy");
  const lan = await withLan(app, "06559");
  await report(lan);
  await hoa.sendsPhoto(undefined, "cho báo cáo số 1");
  hoa.sees("Không thấy báo cáo số 0001 của đơn vị");
});
