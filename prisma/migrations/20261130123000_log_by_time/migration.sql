-- CreateIndex
CREATE INDEX "LogEntry_at_id_idx" ON "LogEntry"("at", "id");
