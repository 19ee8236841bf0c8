import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarEvent, calendarFile } from "../../src/documents/calendar.ts";
import { readCalendar, textOf } from "./ics.ts";

const STAMP = new Date("2024-06-03T01:00:00Z");

const annual: CalendarEvent = {
  uid: "loc-binh-2024-NAM-2024-06562@dau-moi",
  sequence: 2,
  day: "2024-12-14",
  summary: "Hạn cuối: Báo cáo năm 2024",
  description:
    "Trước ngày 15/12/2024; hết ngày 14/12, thứ Bảy.\nNgày làm việc cuối: thứ Sáu, 13/12.",
  alarms: [{ at: new Date("2024-12-13T00:30:00Z"), text: "Ngày làm việc cuối" }],
};

const read = (events: readonly CalendarEvent[]) =>
  readCalendar(calendarFile({ name: "Kế hoạch năm 2024", stamp: STAMP, events }));

test("a deadline is the whole of its last on-time day, with an alarm on the last working day", () => {
  const calendar = read([annual]);
  expect(calendar.name).toBe("VCALENDAR");
  expect(calendar.properties.get("VERSION")).toBe("2.0");
  const [event] = calendar.parts;
  const properties = event?.properties;
  expect(properties?.get("DTSTART;VALUE=DATE")).toBe("20241214");
  expect(properties?.get("DTEND;VALUE=DATE")).toBe("20241215");
  expect(properties?.get("DTSTAMP")).toBe("20240603T010000Z");
  expect(properties?.get("SEQUENCE")).toBe("2");
  expect(textOf(properties?.get("DESCRIPTION"))).toBe(annual.description);
  const [alarm] = event?.parts ?? [];
  expect(alarm?.name).toBe("VALARM");
  // 07:30 in Vietnam.
  expect(alarm?.properties.get("TRIGGER;VALUE=DATE-TIME")).toBe("20241213T003000Z");
});

test("years and months turn", () => {
  const [event] = read([{ ...annual, day: "2024-12-31" }]).parts;
  expect(event?.properties.get("DTEND;VALUE=DATE")).toBe("20250101");
});

test("whatever is written is read back, on lines of at most 75 octets", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(words, words, fc.constantFrom("", "đ", "ự", "👍"), (summary, description, more) => {
      const long = `${description}\\,;:\n${more.repeat(40)}`;
      const [event] = read([{ ...annual, summary, description: long }]).parts;
      const said = (text: string) =>
        text.replaceAll(/\r\n?/g, "\n").replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");
      expect(textOf(event?.properties.get("SUMMARY"))).toBe(said(summary));
      expect(textOf(event?.properties.get("DESCRIPTION"))).toBe(said(long));
    }),
  );
});

test("a text cannot end its line and begin a property of its own", () => {
  const [event] = read([{ ...annual, summary: "Hạn\r\nEND:VEVENT\nATTACH:x" }]).parts;
  expect(textOf(event?.properties.get("SUMMARY"))).toBe("Hạn\nEND:VEVENT\nATTACH:x");
  expect(event?.properties.has("ATTACH")).toBe(false);
});
