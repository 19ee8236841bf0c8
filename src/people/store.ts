/** All that src/people asks of the database and writes to it. */
export * from "./store/forget.ts";
export * from "./store/invitations.ts";
export * from "./store/log.ts";
export * from "./store/members.ts";
export * from "./store/own-data.ts";
export * from "./store/persons.ts";
export * from "./store/register.ts";
