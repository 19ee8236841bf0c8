-- Periodic reports, official documents, milestones, extensions, snoozes, weekly posts. No version before
-- this one wrote into PeriodicReport or Extension: what is copied of them below is nothing.

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN "rung" TEXT;
ALTER TABLE "Notice" ADD COLUMN "subject" TEXT;
ALTER TABLE "Notice" ADD COLUMN "unit" TEXT;

-- CreateTable
CREATE TABLE "PeriodicRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    CONSTRAINT "PeriodicRevision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "PeriodicReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PeriodicRevision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PeriodicRevisionEvidence" (
    "revisionId" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,

    PRIMARY KEY ("revisionId", "evidenceId"),
    CONSTRAINT "PeriodicRevisionEvidence_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PeriodicRevision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PeriodicRevisionEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OfficialDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "claimedById" TEXT NOT NULL,
    "claimedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "settledById" TEXT,
    "settledAt" DATETIME,
    "word" TEXT,
    CONSTRAINT "OfficialDocument_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OfficialDocument_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneTick" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "milestone" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "note" TEXT,
    "state" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "MilestoneTick_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneTick_planId_milestone_fkey" FOREIGN KEY ("planId", "milestone") REFERENCES "Milestone" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneTick_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Snooze" (
    "planId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("planId", "personId", "deadline"),
    CONSTRAINT "Snooze_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Snooze_planId_deadline_fkey" FOREIGN KEY ("planId", "deadline") REFERENCES "Deadline" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "units" JSONB NOT NULL,
    "word" TEXT,
    "state" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    CONSTRAINT "Nudge_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Nudge_planId_deadline_fkey" FOREIGN KEY ("planId", "deadline") REFERENCES "Deadline" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WeeklyPost" (
    "planId" TEXT NOT NULL,
    "week" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "messageId" INTEGER,
    "postedAt" DATETIME NOT NULL,
    "said" JSONB NOT NULL,
    "editedAt" DATETIME,

    PRIMARY KEY ("planId", "week"),
    CONSTRAINT "WeeklyPost_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "holderId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'task',
    "subject" TEXT,
    "state" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "reportId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Draft" ("answers", "createdAt", "holderId", "id", "planId", "reportId", "state", "unit", "updatedAt") SELECT "answers", "createdAt", "holderId", "id", "planId", "reportId", "state", "unit", "updatedAt" FROM "Draft";
DROP TABLE "Draft";
ALTER TABLE "new_Draft" RENAME TO "Draft";
CREATE INDEX "Draft_planId_unit_state_idx" ON "Draft"("planId", "unit", "state");
CREATE INDEX "Draft_holderId_state_idx" ON "Draft"("holderId", "state");
CREATE TABLE "new_TaskReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "actionMonth" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "withdrawn" TEXT,
    CONSTRAINT "TaskReport_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TaskReport_planId_duty_fkey" FOREIGN KEY ("planId", "duty") REFERENCES "Duty" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_TaskReport" ("draftId", "duty", "from", "id", "number", "planId", "revision", "state", "status", "submittedAt", "to", "unit", "updatedAt", "withdrawn") SELECT "draftId", "duty", "from", "id", "number", "planId", "revision", "state", "status", "submittedAt", "to", "unit", "updatedAt", "withdrawn" FROM "TaskReport";
DROP TABLE "TaskReport";
ALTER TABLE "new_TaskReport" RENAME TO "TaskReport";
CREATE UNIQUE INDEX "TaskReport_draftId_key" ON "TaskReport"("draftId");
CREATE INDEX "TaskReport_planId_unit_duty_state_idx" ON "TaskReport"("planId", "unit", "duty", "state");
CREATE INDEX "TaskReport_planId_submittedAt_idx" ON "TaskReport"("planId", "submittedAt");
CREATE INDEX "TaskReport_planId_actionMonth_state_unit_idx" ON "TaskReport"("planId", "actionMonth", "state", "unit");
CREATE UNIQUE INDEX "TaskReport_planId_number_key" ON "TaskReport"("planId", "number");
CREATE TABLE "new_PeriodicReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "nil" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "withdrawn" TEXT,
    CONSTRAINT "PeriodicReport_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_PeriodicReport" ("id", "planId", "state", "submittedAt", "unit") SELECT "id", "planId", "state", "submittedAt", "unit" FROM "PeriodicReport";
DROP TABLE "PeriodicReport";
ALTER TABLE "new_PeriodicReport" RENAME TO "PeriodicReport";
CREATE UNIQUE INDEX "PeriodicReport_draftId_key" ON "PeriodicReport"("draftId");
CREATE INDEX "PeriodicReport_planId_occasion_unit_state_idx" ON "PeriodicReport"("planId", "occasion", "unit", "state");
CREATE TABLE "new_Extension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "requestedById" TEXT,
    "requestedAt" DATETIME,
    "askedBefore" TEXT,
    "dueBefore" TEXT,
    "settledById" TEXT,
    "settledAt" DATETIME,
    "word" TEXT,
    CONSTRAINT "Extension_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_planId_deadline_fkey" FOREIGN KEY ("planId", "deadline") REFERENCES "Deadline" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Extension" ("deadline", "dueBefore", "id", "planId", "unit") SELECT "deadline", "dueBefore", "id", "planId", "unit" FROM "Extension";
DROP TABLE "Extension";
ALTER TABLE "new_Extension" RENAME TO "Extension";
CREATE INDEX "Extension_planId_deadline_unit_state_idx" ON "Extension"("planId", "deadline", "unit", "state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "PeriodicRevision_reportId_number_key" ON "PeriodicRevision"("reportId", "number");

-- CreateIndex
CREATE INDEX "OfficialDocument_planId_occasion_unit_state_idx" ON "OfficialDocument"("planId", "occasion", "unit", "state");

-- CreateIndex
CREATE UNIQUE INDEX "MilestoneTick_draftId_key" ON "MilestoneTick"("draftId");

-- CreateIndex
CREATE INDEX "MilestoneTick_planId_milestone_unit_state_idx" ON "MilestoneTick"("planId", "milestone", "unit", "state");

-- CreateIndex
CREATE INDEX "Nudge_planId_deadline_state_idx" ON "Nudge"("planId", "deadline", "state");

-- CreateIndex
CREATE INDEX "Notice_kind_subject_unit_idx" ON "Notice"("kind", "subject", "unit");

