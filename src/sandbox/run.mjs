// `npm run sandbox`: builds if need be, and runs the sandbox in this very process. With tsx instead a
// start takes one and a half times as long (docs/decisions/0006-a-built-program.md).
import "../../prisma/generate.mjs";
import { bundle } from "../build/bundle.mjs";
import { stopWithNpm } from "../build/stop-with-npm.mjs";

await bundle("sandbox/main.ts", "sandbox");
stopWithNpm("sandbox");
await import("../../dist/sandbox.js");
