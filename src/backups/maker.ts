/** Makes backups in a process of its own: copying a large database takes seconds in which nobody was answered. */
import { makesOrders } from "../making.ts";
import { makeBackup } from "./make.ts";

makesOrders(makeBackup);
