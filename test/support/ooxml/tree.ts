/** An element with what stands in it; of its text only whether there is any is asked. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
}

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

interface Open extends Element {
  readonly children: Element[];
}

/** The root of a part that is well-formed. */
export function treeOf(xml: string): Element {
  const top: Open = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  for (const [, closing, name = "", attributes = "", closed] of xml.matchAll(TOKEN)) {
    if (closing) {
      open.pop();
      continue;
    }
    const element: Open = {
      ...{ name, children: [] },
      attributes: new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, value]),
      ),
    };
    open.at(-1)?.children.push(element);
    if (!closed) open.push(element);
  }
  const [root] = top.children;
  if (!root) throw new Error("A part without an element");
  return root;
}

/** All elements with the one in which each stands, the outer ones first. */
export function* walk(
  element: Element,
  parent: Element | null = null,
): Generator<readonly [Element, Element | null]> {
  yield [element, parent];
  for (const child of element.children) yield* walk(child, element);
}

/** Children that stand in another order than that of the schema, or that it does not know there. */
export function outOfOrder(element: Element, order: readonly string[]): string[] {
  let last = 0;
  return element.children.flatMap(({ name }) => {
    const place = order.indexOf(name);
    const isWrong = place < last;
    last = Math.max(last, place);
    return isWrong ? [`${name} in ${element.name}`] : [];
  });
}

/** Values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
