/** What can be made. Apart from what makes it, which only a process of its own loads. */
export const WHAT = ["tables", "evidence", "data"] as const;
export type What = (typeof WHAT)[number];
