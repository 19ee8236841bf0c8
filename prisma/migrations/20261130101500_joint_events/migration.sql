-- AlterTable
ALTER TABLE "DutyStanding" ADD COLUMN "also" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "TaskReport" ADD COLUMN "countedById" TEXT REFERENCES "TaskReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Served" (
    "reportId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "dutyCode" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("reportId", "unitCode", "dutyCode"),
    CONSTRAINT "Served_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Served_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Served_planId_dutyCode_fkey" FOREIGN KEY ("planId", "dutyCode") REFERENCES "Duty" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Joint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "personId" TEXT,
    "answeredAt" DATETIME,
    "sameId" TEXT,
    CONSTRAINT "Joint_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Joint_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Joint_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Joint_sameId_fkey" FOREIGN KEY ("sameId") REFERENCES "TaskReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "TaskReport_countedById_idx" ON "TaskReport"("countedById");

-- CreateIndex
CREATE INDEX "Served_planId_unitCode_dutyCode_idx" ON "Served"("planId", "unitCode", "dutyCode");

-- CreateIndex
CREATE INDEX "Served_planId_dutyCode_idx" ON "Served"("planId", "dutyCode");

-- CreateIndex
CREATE UNIQUE INDEX "Joint_reportId_unitCode_key" ON "Joint"("reportId", "unitCode");

-- CreateIndex
CREATE INDEX "Joint_planId_unitCode_state_idx" ON "Joint"("planId", "unitCode", "state");

-- CreateIndex
CREATE INDEX "Joint_planId_state_idx" ON "Joint"("planId", "state");

-- CreateIndex
CREATE INDEX "Joint_personId_idx" ON "Joint"("personId");

-- CreateIndex
CREATE INDEX "Joint_sameId_idx" ON "Joint"("sameId");
