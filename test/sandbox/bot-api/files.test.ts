import { InputFile, InputMediaBuilder } from "grammy";
import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import { cleanName } from "../../../src/sandbox/bot-api/files.ts";
import { jpeg } from "../../support/pictures.ts";
import { bench, raw, refused } from "./support.ts";

const megabyte = 1024 * 1024;

test("a person's file can be fetched with the path that getFile gives", async () => {
  await using b = await bench();
  const bytes = new TextEncoder().encode("nội dung");
  b.server.people.document(b.hoa, { name: "báo cáo.pdf", bytes, caption: "đây" });
  const update = (await b.api.getUpdates()).at(-1)?.message;
  expect(update?.document).toMatchObject({
    file_name: "báo cáo.pdf",
    mime_type: "application/pdf",
    file_size: bytes.length,
  });
  const file = await b.api.getFile(update?.document?.file_id ?? "");
  const address = `${b.server.root}/file/bot${b.server.token}/${file.file_path}`;
  const response = await fetch(address);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  const wrongToken = await fetch(address.replace(b.server.token, "1:x"));
  expect(wrongToken.status).toBe(401);
  expect((await fetch(`${address}x`)).status).toBe(404);
});

test("files above 20 MB cannot be fetched, unknown ones neither", async () => {
  await using b = await bench();
  const { document } = b.server.people.document(b.hoa, {
    name: "to.zip",
    bytes: new Uint8Array(1),
    size: 20 * megabyte + 1,
  });
  await refused(b.api.getFile(document?.file_id ?? ""), 400, "Bad Request: file is too big");
  await refused(b.api.getFile("x"), 400, "Bad Request: invalid file_id");
  await refused(b.api.getFile(""), 400, "Bad Request: file_id not specified");
});

test("a photo comes in several sizes, the largest last", async () => {
  await using b = await bench();
  const { photo } = b.server.people.photo(b.hoa, {
    bytes: await jpeg({ width: 1200, height: 600 }),
  });
  expect(photo?.map(({ width, height }) => [width, height])).toEqual([
    [90, 45],
    [320, 160],
    [1200, 600],
  ]);
});

test("the bot uploads photos, documents and albums, and sends them again by id", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const picture = () => jpeg().then((bytes) => new InputFile(bytes, "a.jpg"));
  const photo = await b.api.sendPhoto(id, await picture(), { caption: "ảnh" });
  expect(photo).toMatchObject({ caption: "ảnh", photo: [{}, { width: 320, height: 240 }] });
  const again = await b.api.sendPhoto(id, photo.photo.at(-1)?.file_id ?? "");
  expect(again.photo.at(-1)?.file_unique_id).toBe(photo.photo.at(-1)?.file_unique_id);
  const document = await b.api.sendDocument(
    id,
    new InputFile(Buffer.from("x"), "Báo cáo tháng.docx"),
  );
  expect(document.document.file_name).toBe("Báo cáo tháng.docx");
  const album = await b.api.sendMediaGroup(id, [
    InputMediaBuilder.photo(await picture(), { caption: "<b>1</b>", parse_mode: "HTML" }),
    InputMediaBuilder.photo(await picture()),
  ]);
  expect(album[0]).toMatchObject({ caption: "1", caption_entities: [{ type: "bold" }] });
  const [first, second]: Message[] = album;
  expect(first?.media_group_id).toBe(second?.media_group_id);
  const edited = await b.api.editMessageMedia(
    id,
    photo.message_id,
    InputMediaBuilder.document(new InputFile(Buffer.from("y"), "y.txt"), { caption: "đổi" }),
  );
  expect(edited).toMatchObject({ caption: "đổi", document: { file_name: "y.txt" } });
  expect(edited).not.toHaveProperty("photo");
});

test("what is no photo, or nothing, is refused", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  await refused(
    b.api.sendPhoto(id, new InputFile(Buffer.from("text"), "a.jpg")),
    400,
    "Bad Request: IMAGE_PROCESS_FAILED",
  );
  await refused(
    b.api.sendPhoto(id, new InputFile(await jpeg({ width: 2100, height: 100, gps: null }))),
    400,
    "Bad Request: PHOTO_INVALID_DIMENSIONS",
  );
  await refused(
    b.api.sendDocument(id, "nonsense"),
    400,
    "Bad Request: wrong file identifier/HTTP URL specified",
  );
  await refused(
    b.api.sendDocument(id, new InputFile(new Uint8Array(0), "a")),
    400,
    "Bad Request: file must be non-empty",
  );
  const { json } = await raw(b.server, "sendDocument", { chat_id: id });
  expect(json.description).toBe("Bad Request: there is no document in the request");
  await refused(
    b.api.sendPhoto(id, new InputFile(await jpeg()), { caption: "ạ".repeat(1_025) }),
    400,
    "Bad Request: message caption is too long",
  );
});

test("uploads above 50 MB are too large", async () => {
  await using b = await bench();
  await refused(
    b.api.sendDocument(b.hoa.user.id, new InputFile(new Uint8Array(50 * megabyte + 1), "a.bin")),
    413,
    "Request Entity Too Large",
  );
});

test("albums have two to ten items of one nature", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const sent = await b.api.sendPhoto(id, new InputFile(await jpeg()));
  const fileId = sent.photo.at(-1)?.file_id ?? "";
  const photos = (count: number) =>
    Array.from({ length: count }, () => InputMediaBuilder.photo(fileId));
  const send = (media: ReturnType<typeof photos>) => b.api.sendMediaGroup(id, media);
  expect(await send(photos(10))).toHaveLength(10);
  await refused(send(photos(11)), 400, "Bad Request: too many messages to send as an album");
  await refused(send(photos(1)), 400, "Bad Request: media group must include 2-10 items");
  await refused(send([]), 400, "Bad Request: there are no messages to send");
  await refused(
    b.api.sendMediaGroup(id, [...photos(1), InputMediaBuilder.document(fileId)] as never),
    400,
    "Bad Request: document can't be mixed with other media types",
  );
});

test.each([
  ["báo cáo.docx", "báo cáo.docx"],
  ["báo cáo.docx".normalize("NFD"), "bao cao.docx"],
  [`${"a".repeat(80)}.docx`, `${"a".repeat(59)}.docx`],
  ["thư mục/tệp.txt", "tệp.txt"],
])("the name %j is kept as %j", (name, kept) => {
  expect(cleanName(name)).toBe(kept);
});
