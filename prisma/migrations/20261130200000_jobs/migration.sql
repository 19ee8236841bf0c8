-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "messageId" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "files" JSONB NOT NULL,
    "said" JSONB,
    "askedAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "Job_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Job_planId_kind_askedAt_idx" ON "Job"("planId", "kind", "askedAt");

-- CreateIndex
CREATE INDEX "Job_state_idx" ON "Job"("state");

-- CreateIndex
CREATE INDEX "Job_personId_idx" ON "Job"("personId");
