// In the bundle in place of buffer-crc32 (bundle.mjs): as much of it as yazl asks for.
export { crc32 as unsigned } from "node:zlib";
