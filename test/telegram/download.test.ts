import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Api } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { createLog } from "../../src/log.ts";
import { clientOptions } from "../../src/telegram/client.ts";
import { download } from "../../src/telegram/download.ts";
import { Away, createOutage } from "../../src/telegram/outage.ts";

const TOKEN = "123456789:AAbbccddeeffgghhiijjkkll";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const file: Answer = (_, response) => response.end("bytes");
const path: Answer = (_, response) =>
  response.end(JSON.stringify({ ok: true, result: { file_id: "f", file_path: "photos/1.jpg" } }));
const breaks: Answer = (request) => request.socket.destroy();
const broken: Answer = (_, response) => {
  response.statusCode = 502;
  response.end("<html>Bad Gateway</html>");
};
const unknown: Answer = (_, response) =>
  response.end(JSON.stringify({ ok: false, error_code: 400, description: "Bad Request: file" }));

/** A Telegram that answers getFile and the file server in this order, the last one for good. */
async function fetching(
  answers: { readonly getFile: Answer[]; readonly file: Answer[] },
  getMe: Answer = path,
  filesRoot: string | null = null,
) {
  const asked = { getFile: 0, file: 0 };
  const server = createServer((request, response) => {
    if (request.url?.endsWith("/getMe")) return getMe(request, response);
    const what = request.url?.startsWith("/file/") ? "file" : "getFile";
    const answer = answers[what][Math.min(asked[what]++, answers[what].length - 1)];
    answer?.(request, response);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { dispatcher, ...client } = clientOptions({ apiRoot, proxy: null });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await dispatcher.destroy();
  });
  const log = createLog("silent", []);
  const outage = { ...createOutage(), wait: async () => {} };
  const services = {
    ...{ api: new Api(TOKEN, client), network: dispatcher, log },
    again: { log, outage, stopping: new AbortController().signal },
    config: { apiRoot, filesRoot, token: TOKEN } as never,
  };
  const bytes = () =>
    download(services, "f", async (pieces) => {
      let text = "";
      for await (const piece of pieces) text += Buffer.from(piece).toString();
      return text;
    });
  return { bytes, asked };
}

test.each([
  ["getFile", { getFile: [breaks, broken, path], file: [file] }],
  ["the file", { getFile: [path], file: [breaks, broken, file] }],
])("a hiccup at %s is tried again", async (_, answers) => {
  const one = await fetching(answers);
  expect(await one.bytes()).toBe("bytes");
  expect(one.asked.getFile + one.asked.file).toBe(4);
});

test("a file that Telegram does not know is not asked for again", async () => {
  const one = await fetching({ getFile: [unknown], file: [file] });
  expect(await one.bytes()).toBeNull();
  expect(one.asked).toEqual({ getFile: 1, file: 0 });
});

test("while Telegram is away nothing is given up: the update comes again", async () => {
  const one = await fetching({ getFile: [breaks], file: [file] }, breaks);
  await expect(one.bytes()).rejects.toBeInstanceOf(Away);
});

test("while Telegram answers all else, the sender hears that this file does not come", async () => {
  const one = await fetching({ getFile: [breaks], file: [file] });
  expect(await one.bytes()).toBeNull();
  expect(one.asked.getFile).toBe(4);
});

test("a file server that stays broken is told to the sender", async () => {
  const one = await fetching({ getFile: [path], file: [broken] });
  expect(await one.bytes()).toBeNull();
  expect(one.asked.file).toBe(4);
});

test("a Bot API server of one's own hands out files of its folder, and no others", async () => {
  const place = mkdtempSync(join(tmpdir(), "local-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const root = join(place, "files");
  mkdirSync(root);
  writeFileSync(join(root, "1.jpg"), "bytes");
  writeFileSync(join(place, "secret"), "secret");
  symlinkSync(join(place, "secret"), join(root, "link"));
  const named =
    (file: string): Answer =>
    (_, response) =>
      response.end(JSON.stringify({ ok: true, result: { file_id: "f", file_path: file } }));
  const asking = async (file: string, folder: string | null) =>
    (await fetching({ getFile: [named(file)], file: [] }, path, folder)).bytes();
  expect(await asking(join(root, "1.jpg"), root)).toBe("bytes");
  const refused: [string, string | null][] = [
    [join(place, "secret"), root],
    [`${root}/../secret`, root],
    [join(root, "link"), root],
    [join(root, "1.jpg"), null],
  ];
  for (const [file, folder] of refused) expect(await asking(file, folder)).toBeNull();
});
