import type { Prisma } from "./client/client.ts";
import { big, flag, instant, int, json, orNull, table, text, word } from "./table.ts";

/** A row as Prisma has it, but that what JSON holds is for its reader to say. */
type RowOf<Model> = {
  [Column in keyof Model]: Prisma.JsonValue extends Model[Column] ? unknown : Model[Column];
};

// The tables that every step of a report reads or writes, with all their columns.

export const updates = table<RowOf<Prisma.UpdateModel>>("Update", {
  id: big,
  key: text,
  payload: orNull(json),
  answers: orNull(json),
  state: word(),
  attempts: int,
  receivedAt: instant,
  handledAt: orNull(instant),
});

export const dialogues = table<RowOf<Prisma.DialogueModel>>("Dialogue", {
  key: text,
  question: text,
  about: json,
  since: int,
  buttons: orNull(json),
  updatedAt: instant,
});

export const heldTexts = table<RowOf<Prisma.HeldModel>>("Held", {
  id: text,
  key: text,
  question: text,
  about: json,
  text,
  instead: orNull(text),
  createdAt: instant,
});

export const drafts = table<RowOf<Prisma.DraftModel>>("Draft", {
  id: text,
  planId: text,
  unitCode: text,
  holderId: text,
  kind: word(),
  subject: orNull(text),
  state: word(),
  answers: json,
  taskReportId: orNull(text),
  periodicReportId: orNull(text),
  tickId: orNull(text),
  heard: int,
  byOffice: flag,
  createdAt: instant,
  updatedAt: instant,
});

export const pieces = table<RowOf<Prisma.EvidenceModel>>("Evidence", {
  id: text,
  draftId: text,
  kind: word(),
  fileName: text,
  mimeType: text,
  size: int,
  sha256: text,
  uniqueId: text,
  caption: orNull(text),
  removed: flag,
  createdAt: instant,
});

export const taskReports = table<RowOf<Prisma.TaskReportModel>>("TaskReport", {
  id: text,
  planId: text,
  number: int,
  unitCode: text,
  dutyCode: text,
  draftId: text,
  state: word(),
  status: word(),
  from: orNull(text),
  to: orNull(text),
  months: text,
  revision: int,
  submittedAt: instant,
  updatedAt: instant,
  withdrawn: orNull(text),
  stage: word(),
  inForce: int,
  lapsesAt: orNull(instant),
  waitsSince: orNull(instant),
  countedById: orNull(text),
});

export const revisions = table<RowOf<Prisma.RevisionModel>>("Revision", {
  id: text,
  reportId: text,
  number: int,
  personId: text,
  answers: json,
  byOffice: flag,
  submittedAt: instant,
});

export const standings = table<RowOf<Prisma.DutyStandingModel>>("DutyStanding", {
  planId: text,
  unitCode: text,
  dutyCode: text,
  status: word(),
  reports: int,
  also: int,
  happened: int,
  months: orNull(json),
  firstAt: instant,
  lastAt: instant,
  doneAt: orNull(instant),
});
