-- Columns that hold a code say so (unitCode), what was without a foreign key or an index gets it, "only one"
-- becomes a rule of the database, and what happened to an obstacle, a tick, an extension or a paper becomes
-- rows. What these rows say of the past comes from the log, which has who and when of each.

PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;

-- RenameColumns
ALTER TABLE "Membership" RENAME COLUMN "unit" TO "unitCode";
ALTER TABLE "Invitation" RENAME COLUMN "unit" TO "unitCode";
ALTER TABLE "DutyStanding" RENAME COLUMN "unit" TO "unitCode";
ALTER TABLE "DutyStanding" RENAME COLUMN "duty" TO "dutyCode";
ALTER TABLE "Snooze" RENAME COLUMN "deadline" TO "deadlineCode";
ALTER TABLE "Nudge" RENAME COLUMN "deadline" TO "deadlineCode";
ALTER TABLE "Notice" RENAME COLUMN "unit" TO "unitCode";

-- RedefineTables
CREATE TABLE "new_OfficeGroup" (
    "chatId" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "threadId" INTEGER,
    "boundAt" DATETIME NOT NULL,
    "boundById" TEXT NOT NULL,
    CONSTRAINT "OfficeGroup_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OfficeGroup_boundById_fkey" FOREIGN KEY ("boundById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_OfficeGroup" ("chatId", "planId", "title", "threadId", "boundAt", "boundById")
SELECT "chatId", "planId", "title", "threadId", "boundAt", "boundBy" FROM "OfficeGroup";
DROP TABLE "OfficeGroup";
ALTER TABLE "new_OfficeGroup" RENAME TO "OfficeGroup";

-- What a draft corrects is of its own kind.
CREATE TABLE "new_Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "holderId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'task',
    "subject" TEXT,
    "state" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "taskReportId" TEXT,
    "periodicReportId" TEXT,
    "tickId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Draft_taskReportId_fkey" FOREIGN KEY ("taskReportId") REFERENCES "TaskReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Draft_periodicReportId_fkey" FOREIGN KEY ("periodicReportId") REFERENCES "PeriodicReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Draft_tickId_fkey" FOREIGN KEY ("tickId") REFERENCES "MilestoneTick" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Draft" ("id", "planId", "unitCode", "holderId", "kind", "subject", "state", "answers", "taskReportId", "periodicReportId", "tickId", "createdAt", "updatedAt")
SELECT "id", "planId", "unit", "holderId", "kind", "subject", "state", "answers", CASE "kind" WHEN 'task' THEN "reportId" END, CASE "kind" WHEN 'periodic' THEN "reportId" END, CASE "kind" WHEN 'milestone' THEN "reportId" END, "createdAt", "updatedAt" FROM "Draft";
DROP TABLE "Draft";
ALTER TABLE "new_Draft" RENAME TO "Draft";

-- "document" is a figure; a piece of evidence is a file.
CREATE TABLE "new_Evidence" (
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
    CONSTRAINT "Evidence_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Evidence" ("id", "draftId", "kind", "fileName", "mimeType", "size", "sha256", "uniqueId", "removed", "createdAt")
SELECT "id", "draftId", CASE "kind" WHEN 'document' THEN 'file' ELSE "kind" END, "fileName", "mimeType", "size", "sha256", "uniqueId", "removed", "createdAt" FROM "Evidence";
DROP TABLE "Evidence";
ALTER TABLE "new_Evidence" RENAME TO "Evidence";

CREATE TABLE "new_TaskReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "dutyCode" TEXT NOT NULL,
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
    CONSTRAINT "TaskReport_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TaskReport_planId_dutyCode_fkey" FOREIGN KEY ("planId", "dutyCode") REFERENCES "Duty" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TaskReport_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_TaskReport" ("id", "planId", "number", "unitCode", "dutyCode", "draftId", "state", "status", "from", "to", "actionMonth", "revision", "submittedAt", "updatedAt", "withdrawn")
SELECT "id", "planId", "number", "unit", "duty", "draftId", "state", "status", "from", "to", "actionMonth", "revision", "submittedAt", "updatedAt", "withdrawn" FROM "TaskReport";
DROP TABLE "TaskReport";
ALTER TABLE "new_TaskReport" RENAME TO "TaskReport";

CREATE TABLE "new_PeriodicReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "occasionCode" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "nil" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "withdrawn" TEXT,
    CONSTRAINT "PeriodicReport_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PeriodicReport_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_PeriodicReport" ("id", "planId", "unitCode", "occasionCode", "draftId", "state", "nil", "revision", "submittedAt", "updatedAt", "withdrawn")
SELECT "id", "planId", "unit", "occasion", "draftId", "state", "nil", "revision", "submittedAt", "updatedAt", "withdrawn" FROM "PeriodicReport";
DROP TABLE "PeriodicReport";
ALTER TABLE "new_PeriodicReport" RENAME TO "PeriodicReport";

CREATE TABLE "new_MilestoneTick" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "milestoneCode" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "note" TEXT,
    "state" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "MilestoneTick_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneTick_planId_milestoneCode_fkey" FOREIGN KEY ("planId", "milestoneCode") REFERENCES "Milestone" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneTick_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneTick_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_MilestoneTick" ("id", "planId", "unitCode", "milestoneCode", "draftId", "day", "note", "state", "personId", "at")
SELECT "id", "planId", "unit", "milestone", "draftId", "day", "note", "state", "personId", "at" FROM "MilestoneTick";
DROP TABLE "MilestoneTick";
ALTER TABLE "new_MilestoneTick" RENAME TO "MilestoneTick";

CREATE TABLE "new_Obstacle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "unitCode" TEXT NOT NULL,
    "raisedById" TEXT NOT NULL,
    "raisedAt" DATETIME NOT NULL,
    "text" TEXT NOT NULL,
    "reportId" TEXT,
    "state" TEXT NOT NULL,
    "answer" TEXT,
    "answeredAt" DATETIME,
    "answererId" TEXT,
    CONSTRAINT "Obstacle_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_raisedById_fkey" FOREIGN KEY ("raisedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Obstacle_answererId_fkey" FOREIGN KEY ("answererId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Obstacle" ("id", "planId", "number", "unitCode", "raisedById", "raisedAt", "text", "reportId", "state", "answer", "answeredAt", "answererId")
SELECT "id", "planId", "number", "unit", "raisedById", "raisedAt", "text", "reportId", "state", "answer", "answeredAt", "answererId" FROM "Obstacle";
DROP TABLE "Obstacle";
ALTER TABLE "new_Obstacle" RENAME TO "Obstacle";

CREATE TABLE "new_Extension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "deadlineCode" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "requestedById" TEXT,
    "requestedAt" DATETIME,
    "askedBefore" TEXT,
    "dueBefore" TEXT,
    "settledById" TEXT,
    "settledAt" DATETIME,
    "word" TEXT,
    CONSTRAINT "Extension_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_planId_deadlineCode_fkey" FOREIGN KEY ("planId", "deadlineCode") REFERENCES "Deadline" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Extension_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Extension_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Extension" ("id", "planId", "unitCode", "deadlineCode", "state", "reason", "requestedById", "requestedAt", "askedBefore", "dueBefore", "settledById", "settledAt", "word")
SELECT "id", "planId", "unit", "deadline", "state", "reason", "requestedById", "requestedAt", "askedBefore", "dueBefore", "settledById", "settledAt", "word" FROM "Extension";
DROP TABLE "Extension";
ALTER TABLE "new_Extension" RENAME TO "Extension";

CREATE TABLE "new_Paper" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "occasionCode" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "signedOn" TEXT NOT NULL,
    "claimedById" TEXT NOT NULL,
    "claimedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "settledById" TEXT,
    "settledAt" DATETIME,
    "word" TEXT,
    CONSTRAINT "Paper_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Paper_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Paper_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Paper" ("id", "planId", "unitCode", "occasionCode", "number", "signedOn", "claimedById", "claimedAt", "state", "settledById", "settledAt", "word")
SELECT "id", "planId", "unit", "occasion", "number", "signedOn", "claimedById", "claimedAt", "state", "settledById", "settledAt", "word" FROM "OfficialDocument";
DROP TABLE "OfficialDocument";
ALTER TABLE "new_Paper" RENAME TO "Paper";

-- CreateTable
CREATE TABLE "UnitSpan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "removedAt" DATETIME,
    CONSTRAINT "UnitSpan_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "PaperChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paperId" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "word" TEXT,
    CONSTRAINT "PaperChange_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PaperChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "TickChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tickId" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "day" TEXT,
    "note" TEXT,
    "draftId" TEXT,
    CONSTRAINT "TickChange_tickId_fkey" FOREIGN KEY ("tickId") REFERENCES "MilestoneTick" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TickChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TickChange_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "ExtensionChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "extensionId" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "word" TEXT,
    "before" TEXT,
    CONSTRAINT "ExtensionChange_extensionId_fkey" FOREIGN KEY ("extensionId") REFERENCES "Extension" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ExtensionChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "ObstacleAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "obstacleId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "ObstacleAnswer_obstacleId_fkey" FOREIGN KEY ("obstacleId") REFERENCES "Obstacle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ObstacleAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- A unit's validity: of the last that bore the code; the others come when the plan file is read again.
INSERT INTO "UnitSpan" ("id", "planId", "unitCode", "kind", "name", "validFrom", "validTo", "removedAt")
SELECT lower(hex(randomblob(9))), "planId", "code", "kind", "name", "validFrom", "validTo", "removedAt" FROM "Unit";
ALTER TABLE "Unit" DROP COLUMN "validFrom";
ALTER TABLE "Unit" DROP COLUMN "validTo";
UPDATE "Plan" SET "digest" = '';

-- A refusal that was taken back could leave two papers in force: the one that counted stays.
INSERT INTO "PaperChange" ("id", "paperId", "deed", "personId", "at", "word")
SELECT entry."id", paper."id", substr(entry."action", 10), entry."personId", entry."at",
  CASE WHEN entry."action" = 'document.refused' AND entry."at" = paper."settledAt" THEN paper."word" END
FROM "LogEntry" entry JOIN "Paper" paper ON entry."subject" = 'document:' || paper."id"
WHERE entry."personId" IS NOT NULL;
-- Of a paper that nobody wrote into the log: what the row itself knows.
INSERT INTO "PaperChange" ("id", "paperId", "deed", "personId", "at")
SELECT lower(hex(randomblob(9))), "id", CASE WHEN "settledById" = "claimedById" THEN 'received' ELSE 'claimed' END,
  "claimedById", "claimedAt"
FROM "Paper" paper
WHERE NOT EXISTS (SELECT 1 FROM "PaperChange" WHERE "paperId" = paper."id" AND "deed" IN ('claimed', 'received'));
INSERT INTO "PaperChange" ("id", "paperId", "deed", "personId", "at", "word")
SELECT lower(hex(randomblob(9))), "id", "state", "settledById", "settledAt", "word"
FROM "Paper" paper
WHERE "state" IN ('confirmed', 'refused') AND "settledById" <> "claimedById"
  AND NOT EXISTS (SELECT 1 FROM "PaperChange" WHERE "paperId" = paper."id" AND "deed" = paper."state" AND "at" = paper."settledAt");
INSERT INTO "PaperChange" ("id", "paperId", "deed", "personId", "at")
SELECT lower(hex(randomblob(9))), "id", 'withdrawn', "claimedById",
  (SELECT max("at") FROM "PaperChange" WHERE "paperId" = paper."id")
FROM (SELECT "id", "claimedById", "state", row_number() OVER (
    PARTITION BY "planId", "unitCode", "occasionCode" ORDER BY "state" = 'confirmed' DESC, "claimedAt" DESC, "id" DESC
  ) AS "place" FROM "Paper" WHERE "state" IN ('claimed', 'confirmed')) paper
WHERE "place" > 1;
UPDATE "Paper" SET "state" = 'withdrawn' WHERE "state" = 'claimed' AND "id" IN (
  SELECT "paperId" FROM "PaperChange" change WHERE "deed" = 'withdrawn'
    AND NOT EXISTS (SELECT 1 FROM "LogEntry" WHERE "id" = change."id"));
-- What the log and the letters of the outbox call a paper.
UPDATE "LogEntry" SET "action" = 'paper.' || substr("action", 10), "subject" = 'paper:' || substr("subject", 10)
WHERE "subject" LIKE 'document:%';
UPDATE "Notice" SET "kind" = 'paper-' || substr("kind", 10), "key" = 'paper:' || substr("key", 10)
WHERE "key" LIKE 'document:%';
UPDATE "Notice" SET "key" = replace("key", ':document:', ':paper:') WHERE "kind" = 'amendment' AND "key" LIKE 'amend:%:document:%';

INSERT INTO "TickChange" ("id", "tickId", "deed", "personId", "at", "day", "note", "draftId")
SELECT entry."id", tick."id", substr(entry."action", 11), entry."personId", entry."at",
  json_extract(entry."detail", '$.day'),
  CASE WHEN entry."at" = tick."at" THEN tick."note" END, CASE WHEN entry."at" = tick."at" THEN tick."draftId" END
FROM "LogEntry" entry JOIN "MilestoneTick" tick ON entry."subject" = 'milestone:' || tick."id"
WHERE entry."personId" IS NOT NULL AND entry."action" IN ('milestone.ticked', 'milestone.corrected', 'milestone.withdrawn');
-- Of a tick that nobody wrote into the log as it now is: what the row itself knows.
INSERT INTO "TickChange" ("id", "tickId", "deed", "personId", "at", "day", "note", "draftId")
SELECT lower(hex(randomblob(9))), "id",
  CASE WHEN EXISTS (SELECT 1 FROM "TickChange" WHERE "tickId" = tick."id" AND "deed" = 'ticked') THEN 'corrected' ELSE 'ticked' END,
  "personId", "at", "day", "note", "draftId"
FROM "MilestoneTick" tick
WHERE NOT EXISTS (SELECT 1 FROM "TickChange" WHERE "tickId" = tick."id" AND "draftId" = tick."draftId");

INSERT INTO "ExtensionChange" ("id", "extensionId", "deed", "personId", "at", "word", "before")
SELECT entry."id", extension."id", substr(entry."action", 11), entry."personId", entry."at",
  CASE entry."action"
    WHEN 'extension.requested' THEN CASE WHEN entry."at" = extension."requestedAt" THEN extension."reason" END
    WHEN 'extension.refused' THEN extension."word"
  END,
  coalesce(json_extract(entry."detail", '$.askedBefore'), json_extract(entry."detail", '$.dueBefore'))
FROM "LogEntry" entry JOIN "Extension" extension ON entry."subject" = 'extension:' || extension."id"
WHERE entry."personId" IS NOT NULL
  AND entry."action" IN ('extension.requested', 'extension.granted', 'extension.refused', 'extension.revoked');
-- Of an extension that nobody wrote into the log: what the row itself knows.
INSERT INTO "ExtensionChange" ("id", "extensionId", "deed", "personId", "at", "word", "before")
SELECT lower(hex(randomblob(9))), "id", 'requested', "requestedById", "requestedAt", "reason", "askedBefore"
FROM "Extension" extension
WHERE "requestedById" IS NOT NULL AND "requestedAt" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "ExtensionChange" WHERE "extensionId" = extension."id" AND "deed" = 'requested');
INSERT INTO "ExtensionChange" ("id", "extensionId", "deed", "personId", "at", "word", "before")
SELECT lower(hex(randomblob(9))), "id", CASE "state" WHEN 'refused' THEN 'refused' ELSE 'granted' END,
  "settledById", "settledAt", CASE "state" WHEN 'refused' THEN "word" END, "dueBefore"
FROM "Extension" extension
WHERE "settledById" IS NOT NULL AND "settledAt" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "ExtensionChange" WHERE "extensionId" = extension."id" AND "deed" IN ('granted', 'refused'));
-- Time that was given anew ended what was given before, and was not written down as its end.
INSERT INTO "ExtensionChange" ("id", "extensionId", "deed", "personId", "at")
SELECT lower(hex(randomblob(9))), former."id", 'revoked', coalesce(next."settledById", former."settledById"),
  coalesce(next."settledAt", former."settledAt")
FROM "Extension" former LEFT JOIN "Extension" next ON next."id" = (
  SELECT "id" FROM "Extension" later
  WHERE later."planId" = former."planId" AND later."unitCode" = former."unitCode"
    AND later."deadlineCode" = former."deadlineCode" AND later."settledAt" > former."settledAt"
    AND later."state" IN ('granted', 'revoked')
  ORDER BY later."settledAt" LIMIT 1)
WHERE former."state" = 'revoked' AND former."settledById" IS NOT NULL AND former."settledAt" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "ExtensionChange" WHERE "extensionId" = former."id" AND "deed" = 'revoked');

INSERT INTO "ObstacleAnswer" ("id", "obstacleId", "personId", "at", "text")
SELECT lower(hex(randomblob(9))), "id", "answererId", "answeredAt", "answer" FROM "Obstacle"
WHERE "answer" IS NOT NULL AND "answererId" IS NOT NULL AND "answeredAt" IS NOT NULL;

PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- DropIndex
DROP INDEX "Membership_planId_unit_to_idx";
DROP INDEX "Invitation_planId_unit_idx";
DROP INDEX "Nudge_planId_deadline_state_idx";
DROP INDEX "Notice_kind_subject_unit_idx";

-- CreateIndex
CREATE UNIQUE INDEX "UnitSpan_planId_unitCode_validFrom_key" ON "UnitSpan"("planId", "unitCode", "validFrom");
CREATE UNIQUE INDEX "UnitSpan_one_first" ON "UnitSpan"("planId", "unitCode") WHERE "validFrom" IS NULL;
CREATE INDEX "Membership_planId_unitCode_to_idx" ON "Membership"("planId", "unitCode", "to");
CREATE UNIQUE INDEX "Membership_one_principal" ON "Membership"("planId", "unitCode") WHERE "to" IS NULL AND "role" = 'principal';
CREATE UNIQUE INDEX "Membership_one_place" ON "Membership"("planId", "personId", "unitCode", "role") WHERE "to" IS NULL;
CREATE UNIQUE INDEX "Membership_one_place_in_the_office" ON "Membership"("planId", "personId") WHERE "to" IS NULL AND "unitCode" IS NULL;
CREATE INDEX "Invitation_planId_unitCode_idx" ON "Invitation"("planId", "unitCode");
CREATE INDEX "Invitation_madeById_idx" ON "Invitation"("madeById");
CREATE INDEX "Invitation_usedById_idx" ON "Invitation"("usedById");
CREATE UNIQUE INDEX "Invitation_one_for_the_principal" ON "Invitation"("planId", "unitCode") WHERE "role" = 'principal' AND "usedAt" IS NULL AND "revokedAt" IS NULL;
CREATE UNIQUE INDEX "OfficeGroup_planId_key" ON "OfficeGroup"("planId");
CREATE INDEX "OfficeGroup_boundById_idx" ON "OfficeGroup"("boundById");
CREATE INDEX "LogEntry_personId_idx" ON "LogEntry"("personId");
CREATE INDEX "Draft_planId_unitCode_state_idx" ON "Draft"("planId", "unitCode", "state");
CREATE INDEX "Draft_holderId_state_idx" ON "Draft"("holderId", "state");
CREATE INDEX "Draft_taskReportId_idx" ON "Draft"("taskReportId");
CREATE INDEX "Draft_periodicReportId_idx" ON "Draft"("periodicReportId");
CREATE INDEX "Draft_tickId_idx" ON "Draft"("tickId");
CREATE UNIQUE INDEX "Draft_one_correction_of_a_task_report" ON "Draft"("taskReportId") WHERE "state" IN ('open', 'kept');
CREATE UNIQUE INDEX "Draft_one_correction_of_a_periodic_report" ON "Draft"("periodicReportId") WHERE "state" IN ('open', 'kept');
CREATE UNIQUE INDEX "Draft_one_correction_of_a_tick" ON "Draft"("tickId") WHERE "state" IN ('open', 'kept');
CREATE INDEX "Evidence_sha256_idx" ON "Evidence"("sha256");
CREATE UNIQUE INDEX "Evidence_draftId_uniqueId_key" ON "Evidence"("draftId", "uniqueId");
CREATE UNIQUE INDEX "TaskReport_draftId_key" ON "TaskReport"("draftId");
CREATE INDEX "TaskReport_planId_unitCode_dutyCode_state_idx" ON "TaskReport"("planId", "unitCode", "dutyCode", "state");
CREATE INDEX "TaskReport_planId_dutyCode_idx" ON "TaskReport"("planId", "dutyCode");
CREATE INDEX "TaskReport_planId_submittedAt_idx" ON "TaskReport"("planId", "submittedAt");
CREATE INDEX "TaskReport_planId_actionMonth_state_unitCode_idx" ON "TaskReport"("planId", "actionMonth", "state", "unitCode");
CREATE UNIQUE INDEX "TaskReport_planId_number_key" ON "TaskReport"("planId", "number");
CREATE INDEX "Revision_personId_idx" ON "Revision"("personId");
CREATE INDEX "RevisionEvidence_evidenceId_idx" ON "RevisionEvidence"("evidenceId");
CREATE INDEX "DutyStanding_planId_dutyCode_idx" ON "DutyStanding"("planId", "dutyCode");
CREATE UNIQUE INDEX "PeriodicReport_draftId_key" ON "PeriodicReport"("draftId");
CREATE INDEX "PeriodicReport_planId_occasionCode_unitCode_state_idx" ON "PeriodicReport"("planId", "occasionCode", "unitCode", "state");
CREATE INDEX "PeriodicReport_planId_unitCode_idx" ON "PeriodicReport"("planId", "unitCode");
CREATE UNIQUE INDEX "PeriodicReport_one_in_force" ON "PeriodicReport"("planId", "unitCode", "occasionCode") WHERE "state" = 'submitted';
CREATE INDEX "PeriodicRevision_personId_idx" ON "PeriodicRevision"("personId");
CREATE INDEX "PeriodicRevisionEvidence_evidenceId_idx" ON "PeriodicRevisionEvidence"("evidenceId");
CREATE INDEX "Paper_planId_occasionCode_unitCode_state_idx" ON "Paper"("planId", "occasionCode", "unitCode", "state");
CREATE INDEX "Paper_planId_unitCode_idx" ON "Paper"("planId", "unitCode");
CREATE INDEX "Paper_claimedById_idx" ON "Paper"("claimedById");
CREATE INDEX "Paper_settledById_idx" ON "Paper"("settledById");
CREATE UNIQUE INDEX "Paper_one_in_force" ON "Paper"("planId", "unitCode", "occasionCode") WHERE "state" IN ('claimed', 'confirmed');
CREATE INDEX "PaperChange_paperId_at_idx" ON "PaperChange"("paperId", "at");
CREATE INDEX "PaperChange_personId_idx" ON "PaperChange"("personId");
CREATE UNIQUE INDEX "MilestoneTick_draftId_key" ON "MilestoneTick"("draftId");
CREATE INDEX "MilestoneTick_planId_milestoneCode_unitCode_state_idx" ON "MilestoneTick"("planId", "milestoneCode", "unitCode", "state");
CREATE INDEX "MilestoneTick_planId_unitCode_idx" ON "MilestoneTick"("planId", "unitCode");
CREATE INDEX "MilestoneTick_personId_idx" ON "MilestoneTick"("personId");
CREATE UNIQUE INDEX "MilestoneTick_one_in_force" ON "MilestoneTick"("planId", "unitCode", "milestoneCode") WHERE "state" = 'ticked';
CREATE INDEX "TickChange_tickId_at_idx" ON "TickChange"("tickId", "at");
CREATE INDEX "TickChange_personId_idx" ON "TickChange"("personId");
CREATE INDEX "TickChange_draftId_idx" ON "TickChange"("draftId");
CREATE UNIQUE INDEX "Obstacle_reportId_key" ON "Obstacle"("reportId");
CREATE INDEX "Obstacle_planId_unitCode_idx" ON "Obstacle"("planId", "unitCode");
CREATE INDEX "Obstacle_planId_state_idx" ON "Obstacle"("planId", "state");
CREATE INDEX "Obstacle_raisedById_idx" ON "Obstacle"("raisedById");
CREATE INDEX "Obstacle_answererId_idx" ON "Obstacle"("answererId");
CREATE UNIQUE INDEX "Obstacle_planId_number_key" ON "Obstacle"("planId", "number");
CREATE INDEX "ObstacleAnswer_obstacleId_at_idx" ON "ObstacleAnswer"("obstacleId", "at");
CREATE INDEX "ObstacleAnswer_personId_idx" ON "ObstacleAnswer"("personId");
CREATE INDEX "Extension_planId_deadlineCode_unitCode_state_idx" ON "Extension"("planId", "deadlineCode", "unitCode", "state");
CREATE INDEX "Extension_planId_unitCode_idx" ON "Extension"("planId", "unitCode");
CREATE INDEX "Extension_requestedById_idx" ON "Extension"("requestedById");
CREATE INDEX "Extension_settledById_idx" ON "Extension"("settledById");
CREATE UNIQUE INDEX "Extension_one_waiting" ON "Extension"("planId", "unitCode", "deadlineCode") WHERE "state" = 'requested';
CREATE UNIQUE INDEX "Extension_one_granted" ON "Extension"("planId", "unitCode", "deadlineCode") WHERE "state" = 'granted';
CREATE INDEX "ExtensionChange_extensionId_at_idx" ON "ExtensionChange"("extensionId", "at");
CREATE INDEX "ExtensionChange_personId_idx" ON "ExtensionChange"("personId");
CREATE INDEX "Snooze_personId_idx" ON "Snooze"("personId");
CREATE INDEX "Snooze_planId_deadlineCode_idx" ON "Snooze"("planId", "deadlineCode");
CREATE INDEX "Nudge_planId_deadlineCode_state_idx" ON "Nudge"("planId", "deadlineCode", "state");
CREATE INDEX "Nudge_byId_idx" ON "Nudge"("byId");
CREATE UNIQUE INDEX "Nudge_one_open" ON "Nudge"("planId", "byId") WHERE "state" = 'open';
CREATE INDEX "Notice_kind_subject_unitCode_idx" ON "Notice"("kind", "subject", "unitCode");
CREATE INDEX "Notice_personId_idx" ON "Notice"("personId");
CREATE INDEX "Update_key_idx" ON "Update"("key");
