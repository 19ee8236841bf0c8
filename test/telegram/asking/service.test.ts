import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { SIX, TAM_GIA } from "../notices/support.ts";
import { inJune } from "./support.ts";

interface Letter {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

type Reply = (letter: Letter) => { readonly status?: number; readonly body: string } | "silence";

/** A service of that protocol on this machine, which answers as the test says. */
async function service() {
  const letters: (Letter & { readonly authorization: string | undefined })[] = [];
  let reply: Reply = () => ({ body: "" });
  const server = createServer((incoming, outgoing) => {
    let text = "";
    incoming.on("data", (chunk) => {
      text += chunk;
    });
    incoming.on("end", () => {
      const letter: Letter = JSON.parse(text);
      letters.push({ ...letter, authorization: incoming.headers.authorization });
      const said = incoming.url === "/v1/chat/completions" ? reply(letter) : { body: "" };
      if (said === "silence") return;
      outgoing.writeHead(said.status ?? 200).end(said.body);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    letters,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    reads(query: object | string) {
      const content = typeof query === "string" ? query : JSON.stringify(query);
      reply = () => ({ body: JSON.stringify({ choices: [{ message: { content } }] }) });
    },
    answers(with_: Reply) {
      reply = with_;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The rules find no way into it. */
const HARD = "Tổng lượt người dự vui vẻ là bao nhiêu?";
const TOTAL = { what: "total", figure: "nguoi_du" };

async function withService() {
  const questions = await service();
  const key = "a-key-that-nobody-logs";
  const june = await inJune({ questions: { url: questions.url, model: "small", key } });
  return {
    ...{ ...june, questions, key },
    async [Symbol.asyncDispose]() {
      await june.app[Symbol.asyncDispose]();
      await questions[Symbol.asyncDispose]();
    },
  };
}

test("what the rules do not read, the service may; the answer says so and repeats the question", async () => {
  await using scene = await withService();
  const { lan, questions, key } = scene;
  questions.reads(TOTAL);
  await lan.says(HARD);
  lan.sees("Câu hỏi do dịch vụ đọc câu hỏi hiểu giúp");
  lan.sees(/Câu hỏi: tổng Số lượt người tham dự/);
  lan.sees("khoảng 200 lượt người");

  const [letter] = questions.letters;
  expect(letter?.authorization).toBe(`Bearer ${key}`);
  expect(letter?.model).toBe("small");
  expect(letter?.messages.at(-1)).toEqual({ role: "user", content: HARD });
  // Names, and no number of the record nor anybody's name.
  const told = letter?.messages[0]?.content ?? "";
  expect(told).toContain("Tú Đoạn");
  expect(told).toContain("IV.12.3");
  expect(told).not.toMatch(/Lan|Hoa\b|khoảng|\b200\b|\b120\b/);
});

test("what the rules read does not leave the machine, nor what looks like personal data, nor what asks nothing", async () => {
  await using scene = await withService();
  const { lan, questions } = scene;
  questions.reads(TOTAL);
  await lan.says("tổng lượt người dự quý II");
  lan.sees("khoảng 200 lượt người");
  await lan.says("Bao nhiêu lượt người dự, hỏi chị Nguyễn Thị Lành bị chồng đánh ở thôn Nà Pò?");
  await lan.says("Bao nhiêu lượt người dự do số 0912345678 mời về đây vậy nhỉ?");
  await lan.says("Chào em, hôm nay trời đẹp.");
  expect(questions.letters).toEqual([]);
});

test.each<[string, Reply]>([
  ["an error", () => ({ status: 500, body: "no" })],
  ["no JSON", () => ({ body: "<html>" })],
  ["words in place of a query", () => content("Bạn hãy hỏi cơ quan thường trực.")],
  ["a query of another form", () => content('{"what":"drop table"}')],
  ["a figure that the plan does not have", () => content('{"what":"total","figure":"x"}')],
  ["a unit that the plan does not have", () => content('{"what":"standing","units":["99999"]}')],
  [
    "a time that goes into no answer",
    () => content('{"what":"missing","period":{"from":"2024-05-01","to":"2024-05-31"}}'),
  ],
  ["more than it can mean", () => ({ body: "x".repeat(100_000) })],
  ["a doubt of its own", () => content('{"what":null}')],
  ["nothing at all", () => "silence"],
])("it answers with %s: the rules go on alone", async (_, reply) => {
  await using scene = await withService();
  const { lan, questions } = scene;
  questions.answers(reply);
  await lan.says(HARD);
  expect(questions.letters).toHaveLength(1);
  lan.doesNotSee("dịch vụ đọc câu hỏi");
  lan.sees("Bot chưa hiểu phần: “vui vẻ”");
});

function content(said: string) {
  return { body: JSON.stringify({ choices: [{ message: { content: said } }] }) };
}

test("through it too a focal point asks about the own unit alone", async () => {
  await using scene = await withService();
  const { hoa, questions } = scene;
  questions.reads(TOTAL);
  await hoa.says(HARD);
  hoa.sees("120 lượt người");
  hoa.doesNotSee("200");
  for (const units of [[TAM_GIA], "xa-thi-tran"]) {
    questions.reads({ ...TOTAL, units });
    await hoa.says(HARD);
    hoa.sees("Anh/Chị hỏi được về đơn vị của mình.");
    hoa.doesNotSee("Tam Gia");
  }
});

test("an order that it read is prepared, and nothing is sent", async () => {
  await using scene = await withService();
  const { lan, ba, questions } = scene;
  questions.reads({ what: "nudge", period: { occasion: SIX } });
  await lan.says(HARD);
  lan.sees("chưa có gì được gửi");
  ba.doesNotSee("Cơ quan thường trực đôn đốc");
});
