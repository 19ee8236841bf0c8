import { expect } from "vitest";
import { openDatabase, type Tx } from "../../../src/database/index.ts";
import type { ChatMessage } from "../../../src/sandbox/bot-api/telegram.ts";
import type { Actor } from "../../support/actors.ts";
import type { RunningApp } from "../../support/app.ts";

export const TU_DOAN = "Ủy ban nhân dân xã Tú Đoạn";

type AnyApp = RunningApp<readonly string[]>;

export function linksIn(message: ChatMessage): string[] {
  return (message.text ?? "").match(/https:\/\/t\.me\/\S+/g) ?? [];
}

/** The office makes one invitation; returns its link. */
export async function invites(lan: Actor, unit: string, button = "Mời đầu mối"): Promise<string> {
  await lan.says(`/donvi ${unit}`);
  await lan.tapsIn(lan.lastMessage(), button);
  return onlyLink(lan.sees("Lời mời đăng ký"));
}

export function onlyLink(message: ChatMessage): string {
  const [link, ...others] = linksIn(message);
  expect(others).toEqual([]);
  if (!link) throw new Error(`No link in: ${message.text}`);
  return link;
}

/** Opens a link and goes through to the end. */
export async function registers(person: Actor, link: string, name: string): Promise<void> {
  await person.opens(link);
  await person.taps("Đồng ý");
  await person.says(name);
  await person.taps("Đúng");
  person.sees(`Đã đăng ký: ${name}`);
}

/** Looks into the database while the program runs. */
export async function inDatabase<T>(app: AnyApp, look: (tx: Tx) => Promise<T>): Promise<T> {
  const database = await openDatabase(app.config.databaseUrl);
  try {
    return await database.write(look);
  } finally {
    await database.close();
  }
}

export function commandsOf(person: Actor): string[] {
  return person.commands().map(({ command }) => command);
}

/** The bytes of a document that the bot sent. */
export function fileOf(app: AnyApp, message: ChatMessage): Buffer {
  const file = app.world.api.files.byId(message.document?.file_id ?? "");
  if (!file) throw new Error("No document in this message");
  return Buffer.from(file.bytes);
}
