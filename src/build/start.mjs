// `npm start`: builds if need be, and runs the program in this very process.
import "./build.mjs";
import { stopWithNpm } from "./stop-with-npm.mjs";

stopWithNpm("start");
await import("../../dist/main.js");
