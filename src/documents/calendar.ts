import { addDays } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";

/** Days to put into one's own calendar. */
export interface CalendarFile {
  /** How the calendar is called where it is shown by itself. */
  readonly name: string;
  /** When the file is made. */
  readonly stamp: Date;
  readonly events: readonly CalendarEvent[];
}

/** Something on a whole day. */
export interface CalendarEvent {
  /** The same for the same thing in every file: an import changes it instead of adding another. */
  readonly uid: string;
  /** Grows whenever the day was moved. */
  readonly sequence: number;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly alarms: readonly { readonly at: Date; readonly text: string }[];
}

/** An iCalendar file (RFC 5545). Days carry no time zone, alarms are in UTC: neither needs a VTIMEZONE. */
export function calendarFile({ name, stamp, events }: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dau Moi//Dau Moi//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    property("X-WR-CALNAME", name),
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, stamp: Date): string[] {
  const { uid, sequence, day, summary, description, alarms } = event;
  return [
    "BEGIN:VEVENT",
    property("UID", uid),
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${date(addDays(day, 1))}`,
    property("SUMMARY", summary),
    property("DESCRIPTION", description),
    // A deadline does not make anyone busy.
    "TRANSP:TRANSPARENT",
    ...alarms.flatMap(({ at, text }) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER;VALUE=DATE-TIME:${utc(at)}`,
      property("DESCRIPTION", text),
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

function property(name: string, text: string): string {
  return `${name}:${escapeText(text)}`;
}

/** RFC 5545, 3.3.11; control characters are not allowed at all. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

function date(day: Day): string {
  return day.replaceAll("-", "");
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** Octets on a line, the blank that begins a continued one included (RFC 5545, 3.1). */
const LONGEST = 75;

/** Breaks a line between characters, never within one. */
function fold(line: string): string {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (length + size > LONGEST) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
