import sharp from "sharp";
import { expect, test } from "vitest";
import { newFolder, STRANGER, startHere } from "./support.ts";

/** Photos and files, sent and fetched. */

async function picture(format: "png" | "jpeg", width = 2000): Promise<File> {
  const create = { width, height: 900, channels: 3, background: "teal" } as const;
  const bytes = await sharp({ create })
    .withExif({ IFD0: { Make: "Máy ảnh" } })
    .toFormat(format)
    .toBuffer();
  return new File([new Uint8Array(bytes)], `ảnh.${format}`, { type: `image/${format}` });
}

test("a photo arrives as Telegram's apps send it: smaller, as JPEG, without camera data", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  const fields = { person: `${id}`, chat: `${id}`, as: "photo", caption: "Lễ phát động" };
  const sent = await here.page.upload(fields, [await picture("png")]);
  expect(sent).toMatchObject({ ok: true, chat: id });
  await here.sandbox.settled();
  const message = (await here.page.messages(id)).find(({ photo }) => photo);
  expect(message?.caption).toBe("Lễ phát động");
  const largest = message?.photo?.at(-1);
  expect(largest).toMatchObject({ width: 1280, height: 576 });
  const file = await here.page.get(`/sandbox/files/${largest?.file_id}`);
  expect(file.headers.get("content-type")).toBe("image/jpeg");
  expect(file.headers.get("content-disposition")).toMatch(/^inline/);
  const read = await sharp(await file.arrayBuffer()).metadata();
  expect(read).toMatchObject({ format: "jpeg", width: 1280 });
  expect(read.exif).toBeUndefined();
});

test("several become albums of ten, the caption on the first", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  const one = await picture("jpeg", 60);
  const fields = { person: `${id}`, chat: `${id}`, as: "photo", caption: "Ảnh" };
  await here.page.upload(fields, Array(12).fill(one));
  await here.sandbox.settled();
  const photos = (await here.page.messages(id)).filter(({ photo }) => photo);
  expect(photos).toHaveLength(12);
  expect(photos.map(({ caption = "" }) => caption).join()).toBe(`Ảnh${",".repeat(11)}`);
  expect(new Set(photos.map(({ media_group_id }) => media_group_id)).size).toBe(2);
});

test("a document keeps its name, and is only shown if it cannot act in the page's name", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  const fields = { person: `${id}`, chat: `${id}`, as: "document" };
  const html = new File(["<script>alert(1)</script>"], "Báo cáo số 1.html", { type: "text/html" });
  const pdf = new File(["%PDF-1.4"], "Kế hoạch.pdf", { type: "application/pdf" });
  await here.page.upload(fields, [html]);
  await here.page.upload(fields, [pdf]);
  await here.sandbox.settled();
  const [first, second] = (await here.page.messages(id)).flatMap(({ document }) => document ?? []);
  expect(first?.file_name).toBe("Báo cáo số 1.html");
  const page = await here.page.get(`/sandbox/files/${first?.file_id}`);
  expect(page.headers.get("content-disposition")).toBe(
    "attachment; filename=\"Bao cao so 1.html\"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20s%E1%BB%91%201.html",
  );
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  const shown = await here.page.get(`/sandbox/files/${second?.file_id}`);
  expect(shown.headers.get("content-disposition")).toMatch(/^inline; filename="Ke hoach.pdf"/);
  expect((await here.page.get("/sandbox/files/unknown")).status).toBe(404);
});

test("what cannot be sent is refused in words, and nothing of it arrives", async () => {
  using folder = newFolder();
  await using here = await startHere(folder.path);
  const { id } = await here.person(STRANGER);
  const as = (kind: string) => ({ person: `${id}`, chat: `${id}`, as: kind });
  const text = new File(["chữ"], "ghi chú.txt", { type: "text/plain" });
  const good = await picture("jpeg", 60);
  const refused = [
    [as("photo"), [good, text], "Tệp ghi chú.txt không phải là ảnh: gửi dưới dạng tệp."],
    [as("document"), [new File([], "trống.txt")], "Tệp trống.txt trống."],
    [as("document"), [], "Chưa có tệp nào."],
    [as("document"), Array(31).fill(text), "Mỗi lần chỉ gửi được 30 tệp."],
    [as("movie"), [text], "Yêu cầu gửi tệp không đúng."],
    [{ ...as("photo"), caption: "x".repeat(1025) }, [good], /chú thích/],
    [as("document"), [new File([Buffer.alloc(51 * 1024 * 1024)], "to.bin")], /lớn hơn 50 MB/],
  ] as const;
  for (const [fields, files, words] of refused) {
    const error = typeof words === "string" ? words : expect.stringMatching(words);
    expect(await here.page.upload(fields, files)).toEqual({ ok: false, error });
  }
  const tooMuch = Array(3).fill(new File([Buffer.alloc(40 * 1024 * 1024)], "to.bin"));
  expect(await here.page.upload(as("document"), tooMuch)).toEqual({
    ok: false,
    error: "Nội dung gửi lên quá lớn (tối đa 100 MB).",
  });
  expect(await here.page.messages(id)).toEqual([]);
});
