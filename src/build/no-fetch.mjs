// In the bundle in place of node-fetch (bundle.mjs): a tenth of the program that never runs.
export default function fetch() {
  throw new Error("grammY was given no fetch");
}
