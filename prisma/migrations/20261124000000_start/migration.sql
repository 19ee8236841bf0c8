-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "loadedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Area" (
    "planId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "removedAt" DATETIME,

    PRIMARY KEY ("planId", "code"),
    CONSTRAINT "Area_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Unit" (
    "planId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "removedAt" DATETIME,

    PRIMARY KEY ("planId", "code"),
    CONSTRAINT "Unit_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Duty" (
    "planId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "removedAt" DATETIME,

    PRIMARY KEY ("planId", "code"),
    CONSTRAINT "Duty_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deadline" (
    "planId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "dueBefore" TEXT NOT NULL,
    "removedAt" DATETIME,

    PRIMARY KEY ("planId", "code"),
    CONSTRAINT "Deadline_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Milestone" (
    "planId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "removedAt" DATETIME,

    PRIMARY KEY ("planId", "code"),
    CONSTRAINT "Milestone_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "telegramId" TEXT,
    "name" TEXT,
    "language" TEXT NOT NULL,
    "consentAt" DATETIME,
    "consentVersion" TEXT,
    "unreachableAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "deletedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "unit" TEXT,
    "role" TEXT NOT NULL,
    "from" DATETIME NOT NULL,
    "to" DATETIME,
    "invitationId" TEXT,
    CONSTRAINT "Membership_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT,
    "role" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedById" TEXT,
    "revokedAt" DATETIME,
    CONSTRAINT "Invitation_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Invitation_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Invitation_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Invitation_usedById_fkey" FOREIGN KEY ("usedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OfficeGroup" (
    "chatId" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "threadId" INTEGER,
    "boundAt" DATETIME NOT NULL,
    "boundBy" TEXT NOT NULL,
    CONSTRAINT "OfficeGroup_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "planId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("planId", "key"),
    CONSTRAINT "Setting_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "personId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,
    CONSTRAINT "LogEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "holderId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "reportId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uniqueId" TEXT NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Evidence_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TaskReport" (
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
    "revision" INTEGER NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "withdrawn" TEXT,
    CONSTRAINT "TaskReport_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TaskReport_planId_duty_fkey" FOREIGN KEY ("planId", "duty") REFERENCES "Duty" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    CONSTRAINT "Revision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RevisionEvidence" (
    "revisionId" TEXT NOT NULL,
    "evidenceId" TEXT NOT NULL,

    PRIMARY KEY ("revisionId", "evidenceId"),
    CONSTRAINT "RevisionEvidence_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RevisionEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DutyStanding" (
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reports" INTEGER NOT NULL,
    "firstAt" DATETIME NOT NULL,
    "lastAt" DATETIME NOT NULL,

    PRIMARY KEY ("planId", "unit", "duty"),
    CONSTRAINT "DutyStanding_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DutyStanding_planId_duty_fkey" FOREIGN KEY ("planId", "duty") REFERENCES "Duty" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PeriodicReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "receivedAt" DATETIME,
    CONSTRAINT "PeriodicReport_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PeriodicReport_planId_deadline_fkey" FOREIGN KEY ("planId", "deadline") REFERENCES "Deadline" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PeriodicReport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Obstacle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "raisedById" TEXT NOT NULL,
    "raisedAt" DATETIME NOT NULL,
    "text" TEXT NOT NULL,
    "reportId" TEXT,
    "state" TEXT NOT NULL,
    "answer" TEXT,
    "answeredAt" DATETIME,
    "answererId" TEXT,
    CONSTRAINT "Obstacle_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_raisedById_fkey" FOREIGN KEY ("raisedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_answererId_fkey" FOREIGN KEY ("answererId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "dueBefore" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    "grantedBy" TEXT NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "Extension_planId_unit_fkey" FOREIGN KEY ("planId", "unit") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_planId_deadline_fkey" FOREIGN KEY ("planId", "deadline") REFERENCES "Deadline" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "personId" TEXT,
    "call" JSONB NOT NULL,
    "notBefore" DATETIME NOT NULL,
    "notAfter" DATETIME,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "messageId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Update" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "payload" JSONB,
    "answers" JSONB,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "receivedAt" DATETIME NOT NULL,
    "handledAt" DATETIME
);

-- CreateTable
CREATE TABLE "Dialogue" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "state" JSONB NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_telegramId_key" ON "Person"("telegramId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_invitationId_key" ON "Membership"("invitationId");

-- CreateIndex
CREATE INDEX "Membership_personId_to_idx" ON "Membership"("personId", "to");

-- CreateIndex
CREATE INDEX "Membership_planId_unit_to_idx" ON "Membership"("planId", "unit", "to");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_hash_key" ON "Invitation"("hash");

-- CreateIndex
CREATE INDEX "Invitation_planId_unit_idx" ON "Invitation"("planId", "unit");

-- CreateIndex
CREATE INDEX "LogEntry_subject_idx" ON "LogEntry"("subject");

-- CreateIndex
CREATE INDEX "Draft_planId_unit_state_idx" ON "Draft"("planId", "unit", "state");

-- CreateIndex
CREATE INDEX "Draft_holderId_state_idx" ON "Draft"("holderId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_draftId_uniqueId_key" ON "Evidence"("draftId", "uniqueId");

-- CreateIndex
CREATE UNIQUE INDEX "TaskReport_draftId_key" ON "TaskReport"("draftId");

-- CreateIndex
CREATE INDEX "TaskReport_planId_unit_duty_state_idx" ON "TaskReport"("planId", "unit", "duty", "state");

-- CreateIndex
CREATE INDEX "TaskReport_planId_submittedAt_idx" ON "TaskReport"("planId", "submittedAt");

-- CreateIndex
CREATE UNIQUE INDEX "TaskReport_planId_number_key" ON "TaskReport"("planId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_reportId_number_key" ON "Revision"("reportId", "number");

-- CreateIndex
CREATE INDEX "PeriodicReport_planId_deadline_unit_state_idx" ON "PeriodicReport"("planId", "deadline", "unit", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Obstacle_reportId_key" ON "Obstacle"("reportId");

-- CreateIndex
CREATE INDEX "Obstacle_planId_unit_idx" ON "Obstacle"("planId", "unit");

-- CreateIndex
CREATE INDEX "Obstacle_planId_state_idx" ON "Obstacle"("planId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Obstacle_planId_number_key" ON "Obstacle"("planId", "number");

-- CreateIndex
CREATE INDEX "Extension_planId_deadline_unit_idx" ON "Extension"("planId", "deadline", "unit");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_key_key" ON "Notice"("key");

-- CreateIndex
CREATE INDEX "Notice_state_notBefore_idx" ON "Notice"("state", "notBefore");

-- CreateIndex
CREATE INDEX "Notice_chatId_messageId_idx" ON "Notice"("chatId", "messageId");

-- CreateIndex
CREATE INDEX "Update_state_idx" ON "Update"("state");
