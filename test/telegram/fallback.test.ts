import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { startApp } from "../support/app.ts";
import { givePlaces } from "../support/places.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");

test("whoever tells of violence is told where to turn, and nothing of it is kept", async () => {
  await using app = await startApp();
  const hoa = app.world.person("Hoa");
  const stranger = app.world.person("Người lạ");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: "06562" }]);
  for (const person of [hoa, stranger]) {
    await person.says("Chồng đánh vợ ở thôn bên, nhờ bot báo giúp");
    const answer = person.sees(/không tiếp nhận tin báo về vụ việc/).text ?? "";
    for (const { number } of PLAN.office.hotlines) expect(answer).toContain(number);
  }
});

test("a letter that tells of somebody is kept nowhere, and its writer learns who can help", async () => {
  await using app = await startApp();
  const hoa = app.world.person("Hoa");
  const stranger = app.world.person("Người lạ");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: "06562" }]);
  for (const person of [hoa, stranger]) {
    await person.says("Chị Mùi ở thôn Bản Chu bị chồng đuổi khỏi nhà từ hôm qua");
    const answer = person.sees(/chưa được lưu/).text ?? "";
    for (const { number } of PLAN.office.hotlines) expect(answer).toContain(number);
  }
});

test("a stranger is told what the bot is and who invites, whatever they write", async () => {
  await using app = await startApp();
  const stranger = app.world.person("Người lạ");
  await stranger.says("xin chào");
  stranger.sees(/cần đường dẫn mời do .* cấp/);
  stranger.doesNotSee("nút ở cuối màn hình");
});

test("small talk and forgotten buttons get an answer that helps", async () => {
  await using app = await startApp();
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN.id, [{ person: hoa, unit: "06562" }]);
  await hoa.says("cảm ơn");
  hoa.sees("Cảm ơn Anh/Chị.");
  await hoa.says("trời hôm nay mát quá");
  hoa.sees(/chưa hiểu tin này.*\/trogiup/);
  await hoa.presses(hoa.lastMessage(), "zz:from:another:age");
  hoa.sees("Nút này đã cũ");
});

test("a stranger's edit of something harmless is answered as the message would be, once", async () => {
  await using app = await startApp();
  const stranger = app.world.person("Người lạ");
  const said = await stranger.says("xin chào");
  const before = app.world.sightings.count;
  await stranger.edits("xin chào bot", said);
  stranger.sees(/cần đường dẫn mời do .* cấp/);
  const bot = app.world.api.telegram.bot.id;
  const answers = app.world.sightings
    .since(before)
    .filter(
      (seen) =>
        seen.kind === "message" &&
        app.world.api.telegram.chats.get(seen.chatId)?.messages.get(seen.messageId)?.from.id ===
          bot,
    );
  expect(answers).toHaveLength(1);
});
