import { measureOurs } from "./reporting.ts";

console.log(await measureOurs(Number(process.argv[2] ?? 400)));
