-- A plan may have several special months: what was marked while it had no more than one, belongs to that one,
-- whose code is THD (src/plan/months.ts).
ALTER TABLE "TaskReport" ADD COLUMN "months" TEXT NOT NULL DEFAULT '';
UPDATE "TaskReport" SET "months" = 'THD' WHERE "actionMonth";
ALTER TABLE "TaskReport" DROP COLUMN "actionMonth";

ALTER TABLE "DutyStanding" ADD COLUMN "months" JSONB;
UPDATE "DutyStanding" SET "months" = '{"THD":' || "marked" || '}' WHERE "marked" > 0;
ALTER TABLE "DutyStanding" DROP COLUMN "marked";
