import type { Duty, Plan } from "./model.ts";

/** "IV.12.3 Truyền thông lồng ghép": a duty as the plan prints it. */
export function printedDuty({ number, title }: Pick<Duty, "number" | "title">): string {
  return `${number} ${title}`;
}

/** The number that the plan prints for a duty; each time of what repeats bears that of the whole. */
export function dutyNumber({ duties }: Pick<Plan, "duties">, code: string): string {
  return duties.find((duty) => duty.code === code)?.number ?? code;
}
