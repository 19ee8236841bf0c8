export type { Actor, InChat } from "../../src/sandbox/actors/actor.ts";
