// `npm run build`: the program that `npm start` runs.
import "../../prisma/generate.mjs";
import { build } from "./bundle.mjs";
import { readData } from "./data.mjs";

await build();
await readData();
