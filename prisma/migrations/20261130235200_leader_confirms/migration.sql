-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "settledById" TEXT,
    "settledAt" DATETIME,
    "word" TEXT,
    "revisionId" TEXT,
    CONSTRAINT "Confirmation_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Confirmation_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Confirmation_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Confirmation_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Confirmation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PeriodicRevision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- DropIndex
DROP INDEX "Draft_one_correction_of_a_periodic_report";

-- CreateIndex
CREATE UNIQUE INDEX "Draft_one_correction_of_a_periodic_report" ON "Draft"("periodicReportId") WHERE "state" IN ('open', 'kept', 'waiting');

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_revisionId_key" ON "Confirmation"("revisionId");

-- CreateIndex
CREATE INDEX "Confirmation_planId_state_idx" ON "Confirmation"("planId", "state");

-- CreateIndex
CREATE INDEX "Confirmation_planId_unitCode_idx" ON "Confirmation"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "Confirmation_draftId_idx" ON "Confirmation"("draftId");

-- CreateIndex
CREATE INDEX "Confirmation_askedById_idx" ON "Confirmation"("askedById");

-- CreateIndex
CREATE INDEX "Confirmation_settledById_idx" ON "Confirmation"("settledById");

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_one_waiting" ON "Confirmation"("draftId") WHERE "state" = 'waiting';
