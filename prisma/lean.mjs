// Prisma keeps, for each of two thousand nodes of what may be asked, an object whose keys are places in one
// list of names, and V8 keeps such an object as an array up to its largest key: 19 MB, mostly of holes. With
// the names that occur most at the beginning of the list, and the largest key of each node first, it is a
// third of that.

/** Reads what Prisma's generator wrote (7.10: `graph` of `parameterizationSchema`). */
function reader(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const number = () => {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = view.getUint8(at++);
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte >= 128);
    return value;
  };
  return {
    number,
    byte: () => view.getUint8(at++),
    mask() {
      at += 2;
      return view.getUint16(at - 2, true);
    },
    isAtEnd: () => at === bytes.length,
  };
}

function writer() {
  const bytes = [];
  return {
    number(value) {
      let rest = value;
      while (rest >= 128) {
        bytes.push((rest & 127) | 128);
        rest >>>= 7;
      }
      bytes.push(rest);
    },
    byte: (value) => bytes.push(value),
    mask: (value) => bytes.push(value & 255, value >> 8),
    bytes: () => Buffer.from(bytes),
  };
}

const list = (count, one) => Array.from({ length: count }, one);

function decoded(bytes) {
  const from = reader(bytes);
  const [inputs, outputs, roots] = [from.number(), from.number(), from.number()];
  const graph = {
    inputs: list(inputs, () =>
      list(from.number(), () => ({
        name: from.number(),
        mask: from.mask(),
        child: from.number(),
        enumName: from.number(),
        flags: from.byte(),
      })),
    ),
    outputs: list(outputs, () =>
      list(from.number(), () => ({
        name: from.number(),
        args: from.number(),
        output: from.number(),
      })),
    ),
    roots: list(roots, () => ({
      name: from.number(),
      args: from.number(),
      output: from.number(),
    })),
  };
  return { graph, isWhole: from.isAtEnd() };
}

function encoded({ inputs, outputs, roots }) {
  const to = writer();
  for (const all of [inputs, outputs, roots]) to.number(all.length);
  for (const edges of inputs) {
    to.number(edges.length);
    for (const { name, mask, child, enumName, flags } of edges) {
      to.number(name);
      to.mask(mask);
      to.number(child);
      to.number(enumName);
      to.byte(flags);
    }
  }
  const way = ({ name, args, output }) => {
    for (const value of [name, args, output]) to.number(value);
  };
  for (const edges of outputs) {
    to.number(edges.length);
    edges.forEach(way);
  }
  roots.forEach(way);
  return to.bytes();
}

/** Null if it does not come back as it was: it is written in another way. */
function understood(bytes) {
  try {
    const { graph, isWhole } = decoded(bytes);
    return isWhole && encoded(graph).equals(bytes) ? graph : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The same for Prisma, in a third of the memory; as it was if it is not written as it is read here. */
export function lean({ strings, graph: text }) {
  const bytes = Buffer.from(text, "base64url");
  const graph = understood(bytes);
  if (!graph) return { strings, graph: text };
  const uses = strings.map(() => 0);
  const edges = [...graph.inputs, ...graph.outputs];
  for (const { name } of edges.flat()) uses[name]++;
  const order = strings.map((_, i) => i).sort((a, b) => uses[b] - uses[a] || a - b);
  const placeOf = new Map(order.map((before, place) => [before, place]));
  const moved = (edge) => ({
    ...edge,
    name: placeOf.get(edge.name),
    // One more than the place of a name, or none.
    ...(edge.enumName ? { enumName: placeOf.get(edge.enumName - 1) + 1 } : {}),
  });
  const nodes = (all) => all.map((one) => one.map(moved).sort((a, b) => b.name - a.name));
  const leaner = {
    inputs: nodes(graph.inputs),
    outputs: nodes(graph.outputs),
    roots: graph.roots.map(moved),
  };
  return {
    strings: order.map((before) => strings[before]),
    graph: encoded(leaner).toString("base64url"),
  };
}
