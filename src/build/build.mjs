// `npm run build`: the program that `npm start` runs.
import "../../prisma/generate.mjs";
import { bundle } from "./bundle.mjs";
import { readData } from "./data.mjs";

await bundle("main.ts", "main");
await readData();
