/**
 * The project's folder, with locales/ and prisma/ in it. The sources and the built program lie one level
 * below it, so that the same step up leads there from both.
 */
export const ROOT = new URL("..", import.meta.url);
