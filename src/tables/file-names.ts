import { fold } from "../reading/text.ts";
import { nameOf, type Scene } from "./scene.ts";
import type { FileRow } from "./store/reports.ts";

/** A piece of evidence under a name that says whose it is and of what. */
export interface NamedFile extends FileRow {
  readonly name: string;
}

/** What is left of a name where every system can store it, in characters. */
const LONGEST = 40;

/** "ubnd-xa-tu-doan": letters and digits that every system can store. */
export function slug(words: string): string {
  return fold(words)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}

/** "ubnd-xa-tu-doan_IV-12-3_2.jpg": numbered within the unit and the duty, in the order of the reports. */
export async function* named(
  scene: Scene,
  files: AsyncIterable<FileRow>,
): AsyncGenerator<NamedFile> {
  const units = unitSlugs(scene);
  const counts = new Map<string, number>();
  for await (const file of files) {
    const about = file.about.replace(/[^A-Za-z0-9]+/g, "-");
    const stem = `${units.get(file.unit) ?? slug(file.unit)}_${about}`;
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(file.fileName)?.[0].toLowerCase() ?? "";
    yield { ...file, name: `${stem}_${count}${ending}` };
  }
}

/** Each unit's; where two would have one, their codes part them. */
function unitSlugs(scene: Scene): ReadonlyMap<string, string> {
  const slugs = new Map(
    scene.plan.units.map(({ code }) => [code, slug(nameOf(scene, code))] as const),
  );
  const all = [...slugs.values()];
  const isAlone = (one: string) => all.filter((other) => other === one).length === 1;
  return new Map(
    [...slugs].map(([code, one]) => [code, isAlone(one) ? one : `${one}-${slug(code)}`]),
  );
}
