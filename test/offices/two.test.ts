import { expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { SERVER } from "../support/databases.ts";
import type { World } from "../support/world.ts";
import { deploy } from "./support.ts";

test("two offices in one process: each has its people, and knows nobody of the other", async () => {
  await using offices = await deploy(2);
  const [first, second] = offices.worlds as [World, World];
  const lan = first.person("Lan", { id: 500 });
  const minh = second.person("Minh", { id: 500 });
  offices.add(0, [lan.id]);
  offices.add(1);
  await offices.start();
  await lan.starts();
  await minh.starts();
  lan.sees("Thông báo về dữ liệu cá nhân");
  minh.sees(/bot theo dõi việc thực hiện Kế hoạch[\s\S]*đường dẫn mời/);
  expect(minh.buttons()).toEqual([]);
});

test("an office is added while the program runs, and its people are answered", async () => {
  await using offices = await deploy(2);
  const [first, second] = offices.worlds as [World, World];
  offices.add(0);
  await offices.start();
  const hoa = first.person("Hoa");
  await hoa.starts();
  hoa.sees(/Kế hoạch/);
  const mai = second.person("Mai");
  offices.add(1);
  await offices.tick();
  await mai.starts();
  mai.sees(/Kế hoạch/);
});

test.runIf(SERVER)(
  "on one server nothing lies outside the offices' schemas, and the one of their processes",
  async () => {
    await using offices = await deploy(2);
    for (const index of [0, 1]) offices.add(index);
    await offices.start();
    const database = await openDatabase(offices.databaseOf(0));
    const rows = await database.read.sql.rows(
      "SELECT DISTINCT schemaname::text FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1",
      [],
    );
    await database.close();
    const shared = [expect.stringMatching(/^offices_[\da-f]{8}$/)];
    expect(rows).toEqual([["office_co_quan_1"], ["office_co_quan_2"], shared]);
  },
);
