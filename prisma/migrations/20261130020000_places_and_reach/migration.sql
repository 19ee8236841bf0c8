-- The office is told of its group's troubles at once, not by the schedule: what that had planned is void.
UPDATE "Notice" SET "state" = 'withdrawn', "reason" = 'plan-changed', "settledAt" = "notBefore"
WHERE "kind" = 'group-silent' AND "state" IN ('planned', 'sending');

-- AlterTable
ALTER TABLE "OfficeGroup" ADD COLUMN "lostAt" DATETIME;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "unreachableWhy" TEXT;
