-- DropIndex
DROP INDEX "TaskReport_planId_dutyCode_idx";

-- CreateIndex
CREATE INDEX "TaskReport_planId_dutyCode_state_number_idx" ON "TaskReport"("planId", "dutyCode", "state", "number");
