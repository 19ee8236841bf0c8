-- CreateIndex
CREATE INDEX "TaskReport_planId_state_to_number_dutyCode_idx" ON "TaskReport"("planId", "state", "to", "number", "dutyCode");

-- CreateIndex
CREATE INDEX "TaskReport_lasting" ON "TaskReport"("planId", "state", "to", "number", "from") WHERE ("from" <> "to");
