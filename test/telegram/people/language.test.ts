import { expect, test } from "vitest";
import { startApp } from "../../support/app.ts";
import { commandsOf, invites, registers } from "./support.ts";

test("a stranger is answered in the language of their Telegram, and nothing is kept", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const john = app.world.person("John", { language: "en-GB" });
  await john.starts();
  john.sees("Hello. This bot follows up");
  await john.says("/ngonngu");
  await john.taps("Tiếng Việt");
  john.sees("Đây là tiếng Việt");
  await john.starts();
  john.sees("Hello");
  const pierre = app.world.person("Pierre", { language: "fr" });
  await pierre.starts();
  pierre.sees("Chào Anh/Chị");
});

test("a member chooses a language: answers, keys and commands follow", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await registers(hoa, await invites(lan, "tu doan"), "Nguyễn Thị Hoa");
  await hoa.says("/language");
  hoa.seesButton("✓ Tiếng Việt");
  await hoa.taps("English");
  hoa.sees("The bot now speaks English with you");
  hoa.seesButton("Report on a duty");
  hoa.doesNotSeeButton("Báo cáo nhiệm vụ");
  expect(commandsOf(hoa)).toContain("mydata");
  await app.restart();
  await hoa.starts();
  hoa.sees(/Hello Nguyễn Thị Hoa\. You are:[\s\S]*focal point of Ủy ban nhân dân xã Tú Đoạn/);

  // Who is told of something reads it in the own language.
  await registers(app.world.person("Mai"), await invites(lan, "tu doan", "Thay đầu mối"), "Vi Mai");
  hoa.sees("Vi Mai has registered as focal point");
});

test("nothing about people is said in groups", async () => {
  await using app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  const link = await invites(lan, "tu doan");
  await registers(hoa, link, "Nguyễn Thị Hoa");
  const group = app.world.group("Bình đẳng giới", [lan, hoa]);
  const secret = link.split("=")[1];
  for (const words of ["/donvi", "/donvi tu doan", "/dulieucuatoi", "/xoadulieu", "/ngonngu"]) {
    await lan.in(group).says(words);
    lan.in(group).seesNothing();
  }
  await hoa.in(group).says(`/start ${secret}`);
  hoa.in(group).seesNothing();
  await lan.in(group).says("/nhom");
  for (const button of lan.in(group).buttons().slice(0, 1)) await lan.in(group).taps(button);
  await lan.in(group).says("/donvi tu doan");
  lan.in(group).sees("chỉ xem trong trò chuyện riêng");
  lan.in(group).doesNotSee("Hoa");
});
