import { newId } from "../../src/database/id.ts";
import type { Database, Tx } from "../../src/database/index.ts";
import { stepClosing } from "../../src/deadlines/store/closings.ts";
import type { Plan } from "../../src/plan/model.ts";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { submitDraft } from "../../src/reports/store/reports.ts";
import { sentDraft } from "../support/sent-draft.ts";
import { vietnam } from "./oracle-days.ts";
import type { Citizen, Happening, Town } from "./town.ts";

/** Three roles in a third of the units, and someone to take over in each. */
export function rolesOf(index: number): Pick<Citizen, "role" | "isThere">[] {
  return [
    { role: "principal", isThere: true },
    { role: "principal", isThere: false },
    ...(index % 3 === 0 ? [{ role: "deputy" as const, isThere: true }] : []),
    ...(index % 4 === 0 ? [{ role: "leader" as const, isThere: true }] : []),
  ];
}

/** Brings the district's people into the program's database. */
export async function settle(database: Database, town: Town, now: Date): Promise<void> {
  await database.write(async (tx) => {
    await tx.person.createMany({
      data: town.people.map(({ id, chatId }) => ({
        ...{ id, telegramId: chatId, name: id, language: "vi", createdAt: now },
      })),
    });
    for (const one of town.people.filter(({ isThere }) => isThere)) {
      await begin(tx, town.plan, one, now);
    }
  });
}

async function begin(tx: Tx, plan: Plan, { id, unit, role }: Citizen, from: Date): Promise<void> {
  await tx.membership.create({
    data: { id: newId(), planId: plan.id, personId: id, unitCode: unit, role, from },
  });
}

/** Writes down what happened as the program's dialogues would; of blocking it hears from Telegram. */
export async function enact(database: Database, town: Town, happening: Happening): Promise<void> {
  const { id: planId } = town.plan;
  const { at } = happening;
  const { id: holderId = "" } =
    town.people.find((one) => "unit" in happening && one.unit === happening.unit) ??
    (town.officePeople[0] === undefined ? {} : { id: town.officePeople[0] });
  await database.write(async (tx) => {
    switch (happening.kind) {
      case "report": {
        const { unit, occasion } = happening;
        const about = { planId, unitCode: unit };
        const draft = { ...about, holderId, kind: "periodic", subject: occasion } as const;
        const draftId = await sentDraft(tx, draft, at);
        await tx.periodicReport.create({
          data: {
            ...{ id: newId(), ...about, occasionCode: occasion, draftId, state: "submitted" },
            ...{ revision: 1, submittedAt: at, updatedAt: at },
          },
        });
        return;
      }
      case "deed": {
        const { unit, duty } = happening;
        const { day } = vietnam(at);
        const answers = { duty, status: "completed" as const, period: { from: day, to: day } };
        const draft = await startDraft(tx, { planId, unit, holderId, answers }, at);
        await submitDraft(tx, draft, planId, { id: holderId, name: null }, at);
        return;
      }
      case "claim": {
        const { unit, occasion } = happening;
        const about = { planId, unitCode: unit, occasionCode: occasion };
        const signedOn = at.toISOString().slice(0, 10);
        await tx.paper.create({
          data: {
            ...{ id: newId(), ...about, number: "12/BC-UBND", signedOn, state: "claimed" },
            ...{ claimedById: holderId, claimedAt: at },
          },
        });
        return;
      }
      case "settle": {
        const { unit, occasion, as } = happening;
        await tx.paper.updateMany({
          where: { planId, unitCode: unit, occasionCode: occasion, state: "claimed" },
          data: { state: as, settledAt: at },
        });
        return;
      }
      case "extend": {
        const { unit, deadline, due } = happening;
        const about = { planId, unitCode: unit, deadlineCode: deadline };
        await tx.extension.create({
          data: { id: newId(), ...about, state: "granted", dueBefore: due, settledAt: at },
        });
        return;
      }
      case "tick": {
        const { unit, milestone } = happening;
        const about = { planId, unitCode: unit };
        const draft = { ...about, holderId, kind: "milestone", subject: milestone } as const;
        const draftId = await sentDraft(tx, draft, at);
        const day = at.toISOString().slice(0, 10);
        await tx.milestoneTick.create({
          data: {
            ...{ id: newId(), ...about, milestoneCode: milestone, draftId, state: "ticked" },
            ...{ day, personId: holderId, at },
          },
        });
        return;
      }
      case "snooze": {
        const { person: personId, deadline, day } = happening;
        await tx.snooze.upsert({
          where: { planId_personId_deadlineCode: { planId, personId, deadlineCode: deadline } },
          create: { planId, personId, deadlineCode: deadline, day, createdAt: at },
          update: { day, createdAt: at },
        });
        return;
      }
      case "replace": {
        const { person: personId, by } = happening;
        await tx.membership.updateMany({ where: { planId, personId }, data: { to: at } });
        await begin(tx, town.plan, town.citizen(by), at);
        return;
      }
      case "close":
      case "reopen": {
        const { occasion, kind } = happening;
        await stepClosing(tx, kind === "close" ? "closed" : "reopened", {
          ...{ planId, occasion, byId: town.people[0]?.id ?? "", at },
        });
        return;
      }
      case "away": {
        const { id, person: personId, standIn: standInId, from, to } = happening;
        const about = { planId, unitCode: town.citizen(personId).unit };
        await tx.absence.create({
          data: { id, ...about, personId, standInId, from, to, createdAt: at },
        });
        return;
      }
      case "block":
      case "unblock":
    }
  });
}
