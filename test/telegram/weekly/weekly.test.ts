import { expect, test } from "vitest";
import type { Actor } from "../../support/actors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import type { Group } from "../../support/world.ts";
import { PLAN, sent, setting } from "../status/support.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";
const FRIDAY = "2024-06-07T15:30:00+07:00";

/** The office's group, and two communes with their focal points. */
async function office(bot: "member" | "administrator" = "administrator") {
  const app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  const room = app.world.group("Nhóm", [lan], { kind: "supergroup", bot });
  await lan.in(room).says("/nhom");
  await app.tick();
  return { app, lan, hoa, ba, room };
}

const minutes = (from: string, count: number) =>
  new Date(new Date(from).getTime() + count * 60_000);

/** The bot's posts with a picture, oldest first. */
const postsIn = ({ chat }: Group) =>
  [...chat.messages.values()].filter(({ photo }) => photo !== undefined);

async function reports(
  app: RunningApp<readonly string[]>,
  by: Actor,
  unit: string,
  ...duties: string[]
) {
  return sent(
    app,
    duties.map((duty) => ({ by, unit, duty })),
  );
}

test("on Friday the group gets a picture with the numbers of the week, and it is pinned", async () => {
  const { app, lan, hoa, room } = await office();
  await using _ = app;
  await reports(app, hoa, TU_DOAN, "IV.12.1", "IV.12.2");
  await app.tick(minutes(FRIDAY, -1));
  expect(postsIn(room)).toEqual([]);
  await app.tick(FRIDAY);
  await app.tick(minutes(FRIDAY, 1));
  const [post] = postsIn(room);
  lan.in(room).sees("Tiến độ tuần (từ ngày 31/5/2024 đến 15 giờ 30 ngày 07/6/2024)");
  lan.in(room).sees("Nhiệm vụ đã báo cáo: 02/200 (1%); tuần trước 0/199 (0%)");
  lan.in(room).sees("Báo cáo nhiệm vụ mới: 02, của 01 đơn vị");
  lan.in(room).sees("Còn 05 ngày làm việc.");
  lan.in(room).sees("Đã gửi: 0/36 đơn vị; chưa gửi: 36 đơn vị.");
  lan.in(room).doesNotSee("Tú Đoạn");
  expect(room.chat.pinned).toEqual([post?.message_id]);
  lan.doesNotSee("không có quyền ghim tin");

  await app.restart();
  await app.tick(minutes(FRIDAY, 5));
  expect(postsIn(room)).toHaveLength(1);
});

test("reports that come later are told in the post, not more than once a minute", async () => {
  const { app, lan, hoa, ba, room } = await office();
  await using _ = app;
  await app.tick(FRIDAY);
  await app.tick(minutes(FRIDAY, 1));
  lan.in(room).sees("Tuần này không có báo cáo mới.");
  app.clock.set(minutes(FRIDAY, 9));
  await reports(app, hoa, TU_DOAN, "IV.12.1", "IV.12.2");
  await app.tick(minutes(FRIDAY, 10));
  const post = lan.in(room).sees("Cập nhật 15 giờ 40 ngày 07/6/2024: thêm 02 báo cáo");
  expect(post.caption).toContain("nhiệm vụ đã báo cáo 02/200 (1%)");
  expect(post.caption).toContain("Tuần này không có báo cáo mới.");

  app.clock.set(new Date(minutes(FRIDAY, 10).getTime() + 20_000));
  await reports(app, ba, TAM_GIA, "IV.12.1");
  await app.tick(new Date(minutes(FRIDAY, 10).getTime() + 40_000));
  expect(postsIn(room)[0]?.caption).toContain("thêm 02 báo cáo");
  await app.tick(minutes(FRIDAY, 11));
  expect(postsIn(room)[0]?.caption).toContain("Cập nhật 15 giờ 41 ngày 07/6/2024: thêm 03 báo cáo");
  expect(postsIn(room)).toHaveLength(1);
});

test("the next week's post takes its place, and tells what came since", async () => {
  const { app, lan, hoa, ba, room } = await office();
  await using _ = app;
  await reports(app, hoa, TU_DOAN, "IV.12.1");
  await app.tick(FRIDAY);
  await app.tick(minutes(FRIDAY, 1));
  app.clock.set("2024-06-11T09:00:00+07:00");
  await reports(app, ba, TAM_GIA, "IV.12.1", "IV.12.3");
  await app.tick("2024-06-14T15:30:00+07:00");
  await app.tick("2024-06-14T15:31:00+07:00");
  const [first, second] = postsIn(room);
  expect(first?.caption).toContain("Báo cáo nhiệm vụ mới: 01");
  lan.in(room).sees("Nhiệm vụ đã báo cáo: 03/199 (2%); tuần trước 01/199 (1%)");
  lan.in(room).sees("Báo cáo nhiệm vụ mới: 02, của 01 đơn vị");
  lan.in(room).sees("Hôm nay là ngày cuối gửi báo cáo.");
  expect(room.chat.pinned).toEqual([second?.message_id]);
  app.clock.set("2024-06-14T15:40:00+07:00");
  await reports(app, hoa, TU_DOAN, "IV.12.2");
  await app.tick("2024-06-14T15:41:00+07:00");
  expect(postsIn(room).map(({ caption }) => /thêm \d+/.exec(caption ?? "")?.[0])).toEqual([
    "thêm 02",
    "thêm 01",
  ]);
});

test("without the right to pin the office is told once, and the post is there", async () => {
  const { app, lan, room } = await office("member");
  await using _ = app;
  await app.tick(FRIDAY);
  await app.tick(minutes(FRIDAY, 1));
  expect(postsIn(room)).toHaveLength(1);
  expect(room.chat.pinned).toEqual([]);
  lan.sees("Bot đã đăng bản tin tiến độ tuần vào nhóm Nhóm nhưng không có quyền ghim tin.");
  await lan.says("/trogiup");
  await app.tick("2024-06-14T15:30:00+07:00");
  await app.tick("2024-06-14T15:31:00+07:00");
  expect(postsIn(room)).toHaveLength(2);
  lan.doesNotSee("không có quyền ghim tin");
});

test("units are named only if the office chose so", async () => {
  const { app, lan, room } = await office();
  await using _ = app;
  await setting(app, "group-names", "on");
  await app.tick(FRIDAY);
  lan.in(room).sees("Chưa gửi: Phòng Tư pháp; Phòng Nội vụ; Phòng TC - KH");
  lan.in(room).sees(/… và \d+ đơn vị khác\.$/);
  const [post] = postsIn(room);
  expect(post?.caption?.length).toBeLessThanOrEqual(1024);
});

test("the post goes into the topic of a forum, on the day and at the hour that the office chose", async () => {
  const app = await startApp({ office: ["Lan"] });
  await using _ = app;
  const [lan] = app.office;
  const forum = app.world.group("Diễn đàn", [lan], { kind: "forum", bot: "administrator" });
  const topic = app.world.api.people.addTopic(forum.chat, "Tiến độ");
  await lan.in(forum, topic).says("/nhom");
  await lan.says("/caidat");
  await lan.taps("Ngày đăng bản tin tuần");
  await lan.taps("Thứ Năm");
  await lan.taps("Giờ đăng bản tin tuần");
  await lan.taps("10 giờ 00");
  await app.tick();
  await app.tick("2024-06-06T10:00:00+07:00");
  const [post] = postsIn(forum);
  expect(post?.message_thread_id).toBe(topic);
  await app.tick(FRIDAY);
  expect(postsIn(forum)).toHaveLength(1);
});

test("while the Action Month runs the group sees how it goes", async () => {
  const { app, lan, hoa, room } = await office();
  await using _ = app;
  app.clock.set("2024-11-20T09:00:00+07:00");
  await app.tick();
  await reports(app, hoa, TU_DOAN, "IV.12.8");
  await app.tick("2024-11-22T15:30:00+07:00");
  lan
    .in(room)
    .sees("Tháng hành động (đến hết ngày 15/12/2024): 01 hoạt động đã báo cáo, của 01 đơn vị.");
  lan.in(room).sees("Hạn cuối là ngày nghỉ; đề nghị gửi trong thứ Sáu, ngày 13/12/2024.");
});

test("someone deleted the post: later reports are no trouble", async () => {
  const { app, hoa, room } = await office();
  await using _ = app;
  await app.tick(FRIDAY);
  await app.tick(minutes(FRIDAY, 1));
  const [post] = postsIn(room);
  app.world.expectRefusal(/message to edit not found/);
  room.chat.messages.delete(post?.message_id ?? 0);
  await reports(app, hoa, TU_DOAN, "IV.12.1");
  await app.tick(minutes(FRIDAY, 10));
  await app.tick(minutes(FRIDAY, 11));
  expect(postsIn(room)).toEqual([]);
});
