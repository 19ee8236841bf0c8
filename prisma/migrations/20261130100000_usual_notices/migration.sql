-- DropIndex
DROP INDEX "Notice_state_notBefore_idx";

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN "usual" BOOLEAN NOT NULL DEFAULT false;

-- The kinds that the schedule decides.
UPDATE "Notice" SET "usual" = true WHERE "kind" IN ('deadline-reminder', 'deadline-overdue', 'deadline-snoozed', 'nudge', 'overdue-list', 'milestone', 'milestone-list', 'weekly-post', 'calendar-missing', 'unreachable-list', 'uncertain-list');

-- CreateIndex
CREATE INDEX "Notice_state_usual_notBefore_idx" ON "Notice"("state", "usual", "notBefore");
