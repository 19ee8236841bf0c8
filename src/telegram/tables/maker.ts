/** Makes tables in a process of its own: of a hundred thousand reports it takes seconds of a core. */
import { makesOrders } from "../../making.ts";
import { makeOrder } from "./make-order.ts";

makesOrders(makeOrder);
