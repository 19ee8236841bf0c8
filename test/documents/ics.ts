/** A reader of iCalendar files, written from RFC 5545 and not from what writes them. */

export interface Component {
  readonly name: string;
  /** "DTSTART;VALUE=DATE" to its value, TEXT as it stands. */
  readonly properties: ReadonlyMap<string, string>;
  readonly parts: readonly Component[];
}

/** @throws if a line is not ended by CRLF, is too long, or no property; or if nothing begins what ends */
export function readCalendar(file: string): Component {
  if (!file.endsWith("\r\n")) throw new Error("the last line is not ended");
  const raw = file.slice(0, -2).split("\r\n");
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  const lines: string[] = [];
  for (const line of raw) {
    if (line.startsWith(" ")) lines.push(`${lines.pop() ?? ""}${line.slice(1)}`);
    else lines.push(line);
  }
  const open: { name: string; properties: Map<string, string>; parts: Component[] }[] = [
    { name: "", properties: new Map(), parts: [] },
  ];
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error(`no property: ${line}`);
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === "BEGIN") open.push({ name: value, properties: new Map(), parts: [] });
    else if (name === "END") {
      const done = open.pop();
      if (done?.name !== value) throw new Error(`${value} ends, ${done?.name} is open`);
      open.at(-1)?.parts.push(done);
    } else open.at(-1)?.properties.set(name, value);
  }
  const [calendar, ...more] = open.at(-1)?.parts ?? [];
  if (!calendar || more.length > 0 || open.length > 1) throw new Error("not one calendar");
  return calendar;
}

/** What a TEXT value says. */
export function textOf(value: string | undefined): string {
  return (value ?? "").replaceAll(/\\([\\;,nN])/g, (_, sign: string) =>
    sign.toLowerCase() === "n" ? "\n" : sign,
  );
}
