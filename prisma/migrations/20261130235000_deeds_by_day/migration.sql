-- CreateIndex
CREATE INDEX "TaskReport_planId_state_to_number_dutyCode_idx" ON "TaskReport"("planId", "state", "to", "number", "dutyCode");

-- Of deeds that took several days: what is still going on at the end of a period is found by it.
CREATE INDEX "TaskReport_lasting" ON "TaskReport"("planId", "state", "to", "number", "from") WHERE "from" <> "to";
