export type { Actor } from "../../src/sandbox/actors/actor.ts";
