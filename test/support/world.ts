export type { Group } from "../../src/sandbox/actors/group.ts";
export {
  createWorld,
  type World,
} from "../../src/sandbox/actors/world.ts";
