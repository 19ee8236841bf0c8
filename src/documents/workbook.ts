import type { Workbook } from "./xlsx.ts";

/** A small workbook, made where one is: the bot starts without what writes it. */
export async function writeWorkbook(path: string, workbook: Workbook): Promise<void> {
  const { writeXlsx } = await import("./xlsx.ts");
  await writeXlsx(path, workbook);
}
