-- DropIndex
DROP INDEX "Notice_personId_idx";

-- CreateIndex
CREATE INDEX "Notice_notBefore_idx" ON "Notice"("notBefore");

-- CreateIndex
CREATE INDEX "Notice_personId_state_idx" ON "Notice"("personId", "state");
