import type { Tx } from "../../database/index.ts";
import { answerObstacle, raiseObstacle } from "../../obstacles/store/changes.ts";
import { tell } from "../../obstacles/store/notices.ts";
import { membersOf } from "../../people/store/members.ts";
import { tellOffice, tellUnit } from "../../telegram/cards/obstacle.ts";
import { type Of, personOf, type Scene } from "./scene.ts";

/** A unit raises an obstacle, and the office is told. */
export async function enactRaising(tx: Tx, scene: Scene, { at, by, obstacle }: Of<"raises">) {
  const { plan, past, languages, raised } = scene;
  const telling = tellOffice({ outbox: past.outbox(at), languages, plan });
  const whose = { planId: plan.id, unit: by.unit.code, personId: personOf(scene, by) };
  const { id } = await raiseObstacle(tx, { ...whose, text: obstacle.text, now: at }, telling);
  raised.set(obstacle, id);
}

/** The office answers it, and the unit is told. */
export async function enactAnswer(tx: Tx, scene: Scene, { at, obstacle }: Of<"answers">) {
  const { plan, past, languages, raised, office } = scene;
  const [by] = office;
  const id = raised.get(obstacle);
  if (!by || id === undefined) return;
  const given = { personId: by.personId, text: obstacle.answer, now: at };
  const answered = await answerObstacle(tx, id, given, (_, more) => more);
  if (!answered) return;
  const people = await membersOf(tx, plan.id, { unit: answered.obstacle.unit });
  const telling = tellUnit({ outbox: past.outbox(at), languages, plan }, obstacle.answer, true);
  await tell(tx, { people, obstacle: answered.obstacle, occasion: "answered" }, telling);
}
