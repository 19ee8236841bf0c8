// `npm run build`: the program that `npm start` runs.
import "../../prisma/generate.mjs";
import { bundle } from "./bundle.mjs";

await bundle("main.ts", "main");
