export type { Group } from "../../src/sandbox/actors/group.ts";
export {
  createWorld,
  type World,
  type WorldOptions,
} from "../../src/sandbox/actors/world.ts";
