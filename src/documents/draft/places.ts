import { nearest } from "../../plan/nearest.ts";
import { fold } from "../../plan/text.ts";
import { type Scope, TAGS } from "./tags.ts";

/** How a tag of each sort begins in a document. */
export const SIGNS: Readonly<Record<string, string>> = { loop: "#", rawxml: "@" };

type Sort = "texts" | "lists" | "tables";

/** In which list a tag belongs, "" for the document itself; null if there is none of that name. */
export function placeOf(tag: string, sort: Sort, scope: Scope = TAGS, list = ""): string | null {
  const own = sort === "lists" ? Object.keys(scope.lists) : scope[sort];
  if (own.includes(tag)) return list;
  for (const [name, inner] of Object.entries(scope.lists)) {
    const place = placeOf(tag, sort, inner, name);
    if (place !== null) return place;
  }
  return null;
}

/** All tags as they are written in a document, those of a list behind its own. */
function allTags(scope: Scope = TAGS): string[] {
  return [
    ...scope.texts.map((tag) => `{${tag}}`),
    ...scope.tables.map((tag) => `{@${tag}}`),
    ...Object.entries(scope.lists).flatMap(([tag, inner]) => [
      `{#${tag}}`,
      ...allTags(inner),
      `{/${tag}}`,
    ]),
  ];
}

/** What was probably meant: a tag that differs by a slip of the finger, or by its marks. */
export function nearestTag(typed: string): string | null {
  const tags = new Map(
    allTags()
      .filter((tag) => !tag.startsWith("{/"))
      .map((tag) => [fold(tag), tag]),
  );
  const near = nearest(fold(typed), tags.keys());
  return near === null ? null : (tags.get(near) ?? null);
}
