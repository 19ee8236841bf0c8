-- CreateEnum
CREATE TYPE "Role" AS ENUM ('principal', 'deputy', 'leader', 'office', 'chair', 'superior');

-- CreateEnum
CREATE TYPE "DraftKind" AS ENUM ('task', 'periodic', 'milestone');

-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('open', 'kept', 'submitted', 'discarded');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('photo', 'file');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('submitted', 'lapsed', 'withdrawn');

-- CreateEnum
CREATE TYPE "ReportStage" AS ENUM ('sent', 'accepted', 'returned');

-- CreateEnum
CREATE TYPE "Status" AS ENUM ('completed', 'ongoing', 'pending', 'nil');

-- CreateEnum
CREATE TYPE "JointPart" AS ENUM ('partner', 'host');

-- CreateEnum
CREATE TYPE "JointState" AS ENUM ('asked', 'confirmed', 'refused', 'dropped');

-- CreateEnum
CREATE TYPE "StepDeed" AS ENUM ('accepted', 'returned', 'asked', 'answered', 'withdrawn', 'restored', 'noted');

-- CreateEnum
CREATE TYPE "PaperState" AS ENUM ('claimed', 'confirmed', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "PaperDeed" AS ENUM ('claimed', 'received', 'confirmed', 'refused', 'reopened', 'withdrawn');

-- CreateEnum
CREATE TYPE "TickState" AS ENUM ('ticked', 'withdrawn');

-- CreateEnum
CREATE TYPE "TickDeed" AS ENUM ('ticked', 'corrected', 'withdrawn');

-- CreateEnum
CREATE TYPE "ObstacleState" AS ENUM ('open', 'handed', 'answered', 'withdrawn');

-- CreateEnum
CREATE TYPE "ExtensionState" AS ENUM ('requested', 'granted', 'refused', 'revoked');

-- CreateEnum
CREATE TYPE "NudgeState" AS ENUM ('open', 'sent', 'dropped');

-- CreateEnum
CREATE TYPE "ClosingDeed" AS ENUM ('closed', 'reopened');

-- CreateEnum
CREATE TYPE "TemplateState" AS ENUM ('offered', 'used', 'former');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('waiting', 'running', 'made', 'done', 'failed', 'lost');

-- CreateEnum
CREATE TYPE "NoticeState" AS ENUM ('planned', 'sending', 'sent', 'withdrawn', 'expired', 'failed', 'uncertain');

-- CreateEnum
CREATE TYPE "UpdateState" AS ENUM ('received', 'handled', 'answered', 'failed');

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "digest" TEXT COLLATE "C" NOT NULL,
    "loadedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "Area_pkey" PRIMARY KEY ("planId","code")
);

-- CreateTable
CREATE TABLE "Unit" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("planId","code")
);

-- CreateTable
CREATE TABLE "UnitSpan" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "validFrom" TEXT COLLATE "C",
    "validTo" TEXT COLLATE "C",
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "UnitSpan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Duty" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "quote" TEXT COLLATE "C" NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "Duty_pkey" PRIMARY KEY ("planId","code")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "wording" TEXT COLLATE "C" NOT NULL,
    "dueBefore" TEXT COLLATE "C" NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("planId","code")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("planId","code")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT COLLATE "C" NOT NULL,
    "telegramId" TEXT COLLATE "C",
    "name" TEXT COLLATE "C",
    "language" TEXT COLLATE "C" NOT NULL,
    "consentAt" TIMESTAMP(3),
    "consentVersion" TEXT COLLATE "C",
    "unreachableAt" TIMESTAMP(3),
    "unreachableWhy" TEXT COLLATE "C",
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C",
    "role" "Role" NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "to" TIMESTAMP(3),
    "invitationId" TEXT COLLATE "C",

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "standInId" TEXT COLLATE "C",
    "from" TEXT COLLATE "C" NOT NULL,
    "to" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C",
    "role" "Role" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "madeById" TEXT COLLATE "C" NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "usedById" TEXT COLLATE "C",
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfficeGroup" (
    "chatId" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "threadId" INTEGER,
    "boundAt" TIMESTAMP(3) NOT NULL,
    "boundById" TEXT COLLATE "C" NOT NULL,
    "lostAt" TIMESTAMP(3),

    CONSTRAINT "OfficeGroup_pkey" PRIMARY KEY ("chatId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("planId","key")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "id" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "personId" TEXT COLLATE "C",
    "action" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "detail" JSON,

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "holderId" TEXT COLLATE "C" NOT NULL,
    "kind" "DraftKind" NOT NULL DEFAULT 'task',
    "subject" TEXT COLLATE "C",
    "state" "DraftState" NOT NULL,
    "answers" JSON NOT NULL,
    "taskReportId" TEXT COLLATE "C",
    "periodicReportId" TEXT COLLATE "C",
    "tickId" TEXT COLLATE "C",
    "heard" INTEGER NOT NULL DEFAULT 0,
    "byOffice" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT COLLATE "C" NOT NULL,
    "draftId" TEXT COLLATE "C" NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "fileName" TEXT COLLATE "C" NOT NULL,
    "mimeType" TEXT COLLATE "C" NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "uniqueId" TEXT COLLATE "C" NOT NULL,
    "caption" TEXT COLLATE "C",
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FilesSent" (
    "personId" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "files" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "FilesSent_pkey" PRIMARY KEY ("personId","day")
);

-- CreateTable
CREATE TABLE "TaskReport" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "dutyCode" TEXT COLLATE "C" NOT NULL,
    "draftId" TEXT COLLATE "C" NOT NULL,
    "state" "ReportState" NOT NULL,
    "status" "Status" NOT NULL,
    "from" TEXT COLLATE "C",
    "to" TEXT COLLATE "C",
    "actionMonth" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "withdrawn" TEXT COLLATE "C",
    "stage" "ReportStage" NOT NULL DEFAULT 'sent',
    "inForce" INTEGER NOT NULL DEFAULT 1,
    "lapsesAt" TIMESTAMP(3),
    "waitsSince" TIMESTAMP(3),
    "countedById" TEXT COLLATE "C",

    CONSTRAINT "TaskReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Served" (
    "reportId" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "dutyCode" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Served_pkey" PRIMARY KEY ("reportId","unitCode","dutyCode")
);

-- CreateTable
CREATE TABLE "Joint" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "part" "JointPart" NOT NULL,
    "state" "JointState" NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "personId" TEXT COLLATE "C",
    "answeredAt" TIMESTAMP(3),
    "sameId" TEXT COLLATE "C",

    CONSTRAINT "Joint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "answers" JSON NOT NULL,
    "byOffice" BOOLEAN NOT NULL DEFAULT false,
    "submittedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RevisionEvidence" (
    "revisionId" TEXT COLLATE "C" NOT NULL,
    "evidenceId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "RevisionEvidence_pkey" PRIMARY KEY ("revisionId","evidenceId")
);

-- CreateTable
CREATE TABLE "DutyStanding" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "dutyCode" TEXT COLLATE "C" NOT NULL,
    "status" "Status" NOT NULL,
    "reports" INTEGER NOT NULL,
    "also" INTEGER NOT NULL DEFAULT 0,
    "happened" INTEGER NOT NULL,
    "marked" INTEGER NOT NULL,
    "firstAt" TIMESTAMP(3) NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DutyStanding_pkey" PRIMARY KEY ("planId","unitCode","dutyCode")
);

-- CreateTable
CREATE TABLE "PeriodicReport" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "occasionCode" TEXT COLLATE "C" NOT NULL,
    "draftId" TEXT COLLATE "C" NOT NULL,
    "state" "ReportState" NOT NULL,
    "nil" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "withdrawn" TEXT COLLATE "C",
    "stage" "ReportStage" NOT NULL DEFAULT 'sent',
    "inForce" INTEGER NOT NULL DEFAULT 1,
    "lapsesAt" TIMESTAMP(3),
    "waitsSince" TIMESTAMP(3),

    CONSTRAINT "PeriodicReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeriodicRevision" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "answers" JSON NOT NULL,
    "byOffice" BOOLEAN NOT NULL DEFAULT false,
    "submittedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PeriodicRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeriodicRevisionEvidence" (
    "revisionId" TEXT COLLATE "C" NOT NULL,
    "evidenceId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "PeriodicRevisionEvidence_pkey" PRIMARY KEY ("revisionId","evidenceId")
);

-- CreateTable
CREATE TABLE "ReportStep" (
    "id" TEXT COLLATE "C" NOT NULL,
    "taskReportId" TEXT COLLATE "C",
    "periodicReportId" TEXT COLLATE "C",
    "number" INTEGER NOT NULL,
    "deed" "StepDeed" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL,
    "word" TEXT COLLATE "C",
    "items" JSON,
    "due" TIMESTAMP(3),

    CONSTRAINT "ReportStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "occasionCode" TEXT COLLATE "C" NOT NULL,
    "number" TEXT COLLATE "C" NOT NULL,
    "signedOn" TEXT COLLATE "C" NOT NULL,
    "claimedById" TEXT COLLATE "C" NOT NULL,
    "claimedAt" TIMESTAMP(3) NOT NULL,
    "state" "PaperState" NOT NULL,
    "arrivedOn" TEXT COLLATE "C",
    "settledById" TEXT COLLATE "C",
    "settledAt" TIMESTAMP(3),
    "word" TEXT COLLATE "C",

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperChange" (
    "id" TEXT COLLATE "C" NOT NULL,
    "paperId" TEXT COLLATE "C" NOT NULL,
    "deed" "PaperDeed" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "word" TEXT COLLATE "C",
    "arrivedOn" TEXT COLLATE "C",

    CONSTRAINT "PaperChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MilestoneTick" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "milestoneCode" TEXT COLLATE "C" NOT NULL,
    "draftId" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "state" "TickState" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MilestoneTick_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TickChange" (
    "id" TEXT COLLATE "C" NOT NULL,
    "tickId" TEXT COLLATE "C" NOT NULL,
    "deed" "TickDeed" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "day" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "draftId" TEXT COLLATE "C",

    CONSTRAINT "TickChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Obstacle" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "raisedById" TEXT COLLATE "C" NOT NULL,
    "raisedAt" TIMESTAMP(3) NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C",
    "state" "ObstacleState" NOT NULL,
    "answer" TEXT COLLATE "C",
    "answeredAt" TIMESTAMP(3),
    "answererId" TEXT COLLATE "C",

    CONSTRAINT "Obstacle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObstacleAnswer" (
    "id" TEXT COLLATE "C" NOT NULL,
    "obstacleId" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ObstacleAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObstacleHanding" (
    "id" TEXT COLLATE "C" NOT NULL,
    "obstacleId" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "to" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ObstacleHanding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DelayReason" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "about" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "plannedOn" TEXT COLLATE "C",
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DelayReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "deadlineCode" TEXT COLLATE "C" NOT NULL,
    "state" "ExtensionState" NOT NULL,
    "reason" TEXT COLLATE "C",
    "requestedById" TEXT COLLATE "C",
    "requestedAt" TIMESTAMP(3),
    "askedBefore" TEXT COLLATE "C",
    "dueBefore" TEXT COLLATE "C",
    "settledById" TEXT COLLATE "C",
    "settledAt" TIMESTAMP(3),
    "word" TEXT COLLATE "C",

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExtensionChange" (
    "id" TEXT COLLATE "C" NOT NULL,
    "extensionId" TEXT COLLATE "C" NOT NULL,
    "deed" "ExtensionState" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "word" TEXT COLLATE "C",
    "before" TEXT COLLATE "C",

    CONSTRAINT "ExtensionChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snooze" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "deadlineCode" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("planId","personId","deadlineCode")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "about" TEXT COLLATE "C" NOT NULL,
    "byId" TEXT COLLATE "C" NOT NULL,
    "units" JSON NOT NULL,
    "word" TEXT COLLATE "C",
    "state" "NudgeState" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Closing" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "occasionCode" TEXT COLLATE "C" NOT NULL,
    "deed" "ClosingDeed" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Closing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "occasionCode" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "content" JSON NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportTemplate" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "outline" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "TemplateState" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "file" BYTEA NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "about" JSON NOT NULL,
    "state" "JobState" NOT NULL,
    "messageId" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "files" JSON NOT NULL,
    "said" JSON,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "chatId" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C",
    "unitCode" TEXT COLLATE "C",
    "subject" TEXT COLLATE "C",
    "rung" TEXT COLLATE "C",
    "call" JSON NOT NULL,
    "usual" BOOLEAN NOT NULL DEFAULT false,
    "notBefore" TIMESTAMP(3) NOT NULL,
    "notAfter" TIMESTAMP(3),
    "state" "NoticeState" NOT NULL,
    "reason" TEXT COLLATE "C",
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "messageId" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WeeklyPost" (
    "planId" TEXT COLLATE "C" NOT NULL,
    "week" TEXT COLLATE "C" NOT NULL,
    "chatId" TEXT COLLATE "C" NOT NULL,
    "messageId" INTEGER,
    "postedAt" TIMESTAMP(3) NOT NULL,
    "said" JSON NOT NULL,
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "WeeklyPost_pkey" PRIMARY KEY ("planId","week")
);

-- CreateTable
CREATE TABLE "Update" (
    "id" BIGINT NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "payload" JSON,
    "answers" JSON,
    "state" "UpdateState" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "handledAt" TIMESTAMP(3),

    CONSTRAINT "Update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dialogue" (
    "key" TEXT COLLATE "C" NOT NULL,
    "question" TEXT COLLATE "C" NOT NULL,
    "about" JSON NOT NULL,
    "since" INTEGER NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Dialogue_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Held" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "question" TEXT COLLATE "C" NOT NULL,
    "about" JSON NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Held_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "UnitSpan_planId_unitCode_validFrom_key" ON "UnitSpan"("planId", "unitCode", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "UnitSpan_one_first" ON "UnitSpan"("planId", "unitCode") WHERE ("validFrom" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Person_telegramId_key" ON "Person"("telegramId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_invitationId_key" ON "Membership"("invitationId");

-- CreateIndex
CREATE INDEX "Membership_personId_to_idx" ON "Membership"("personId", "to");

-- CreateIndex
CREATE INDEX "Membership_planId_unitCode_to_idx" ON "Membership"("planId", "unitCode", "to");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_one_principal" ON "Membership"("planId", "unitCode") WHERE ("to" IS NULL AND "role" = 'principal');

-- CreateIndex
CREATE UNIQUE INDEX "Membership_one_place" ON "Membership"("planId", "personId", "unitCode", "role") WHERE ("to" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Membership_one_place_above_the_units" ON "Membership"("planId", "personId", "role") WHERE ("to" IS NULL AND "unitCode" IS NULL);

-- CreateIndex
CREATE INDEX "Absence_planId_endedAt_to_idx" ON "Absence"("planId", "endedAt", "to");

-- CreateIndex
CREATE INDEX "Absence_planId_unitCode_idx" ON "Absence"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "Absence_personId_idx" ON "Absence"("personId");

-- CreateIndex
CREATE INDEX "Absence_standInId_idx" ON "Absence"("standInId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_hash_key" ON "Invitation"("hash");

-- CreateIndex
CREATE INDEX "Invitation_planId_unitCode_idx" ON "Invitation"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "Invitation_madeById_idx" ON "Invitation"("madeById");

-- CreateIndex
CREATE INDEX "Invitation_usedById_idx" ON "Invitation"("usedById");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_one_for_the_principal" ON "Invitation"("planId", "unitCode") WHERE ("role" = 'principal' AND "usedAt" IS NULL AND "revokedAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "OfficeGroup_planId_key" ON "OfficeGroup"("planId");

-- CreateIndex
CREATE INDEX "OfficeGroup_boundById_idx" ON "OfficeGroup"("boundById");

-- CreateIndex
CREATE INDEX "LogEntry_at_id_idx" ON "LogEntry"("at", "id");

-- CreateIndex
CREATE INDEX "LogEntry_subject_idx" ON "LogEntry"("subject");

-- CreateIndex
CREATE INDEX "LogEntry_personId_idx" ON "LogEntry"("personId");

-- CreateIndex
CREATE INDEX "Draft_planId_unitCode_state_idx" ON "Draft"("planId", "unitCode", "state");

-- CreateIndex
CREATE INDEX "Draft_holderId_state_idx" ON "Draft"("holderId", "state");

-- CreateIndex
CREATE INDEX "Draft_taskReportId_idx" ON "Draft"("taskReportId");

-- CreateIndex
CREATE INDEX "Draft_periodicReportId_idx" ON "Draft"("periodicReportId");

-- CreateIndex
CREATE INDEX "Draft_tickId_idx" ON "Draft"("tickId");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_one_correction_of_a_task_report" ON "Draft"("taskReportId") WHERE ("state" IN ('open', 'kept'));

-- CreateIndex
CREATE UNIQUE INDEX "Draft_one_correction_of_a_periodic_report" ON "Draft"("periodicReportId") WHERE ("state" IN ('open', 'kept'));

-- CreateIndex
CREATE UNIQUE INDEX "Draft_one_correction_of_a_tick" ON "Draft"("tickId") WHERE ("state" IN ('open', 'kept'));

-- CreateIndex
CREATE INDEX "Evidence_sha256_idx" ON "Evidence"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_draftId_uniqueId_key" ON "Evidence"("draftId", "uniqueId");

-- CreateIndex
CREATE UNIQUE INDEX "TaskReport_draftId_key" ON "TaskReport"("draftId");

-- CreateIndex
CREATE INDEX "TaskReport_planId_waitsSince_idx" ON "TaskReport"("planId", "waitsSince");

-- CreateIndex
CREATE INDEX "TaskReport_planId_lapsesAt_idx" ON "TaskReport"("planId", "lapsesAt");

-- CreateIndex
CREATE INDEX "TaskReport_planId_unitCode_dutyCode_state_number_idx" ON "TaskReport"("planId", "unitCode", "dutyCode", "state", "number");

-- CreateIndex
CREATE INDEX "TaskReport_planId_unitCode_number_idx" ON "TaskReport"("planId", "unitCode", "number");

-- CreateIndex
CREATE INDEX "TaskReport_planId_dutyCode_state_number_idx" ON "TaskReport"("planId", "dutyCode", "state", "number");

-- CreateIndex
CREATE INDEX "TaskReport_planId_state_submittedAt_idx" ON "TaskReport"("planId", "state", "submittedAt");

-- CreateIndex
CREATE INDEX "TaskReport_countedById_idx" ON "TaskReport"("countedById");

-- CreateIndex
CREATE UNIQUE INDEX "TaskReport_planId_number_key" ON "TaskReport"("planId", "number");

-- CreateIndex
CREATE INDEX "Served_planId_unitCode_dutyCode_idx" ON "Served"("planId", "unitCode", "dutyCode");

-- CreateIndex
CREATE INDEX "Served_planId_dutyCode_idx" ON "Served"("planId", "dutyCode");

-- CreateIndex
CREATE INDEX "Joint_planId_unitCode_state_idx" ON "Joint"("planId", "unitCode", "state");

-- CreateIndex
CREATE INDEX "Joint_planId_state_idx" ON "Joint"("planId", "state");

-- CreateIndex
CREATE INDEX "Joint_personId_idx" ON "Joint"("personId");

-- CreateIndex
CREATE INDEX "Joint_sameId_idx" ON "Joint"("sameId");

-- CreateIndex
CREATE UNIQUE INDEX "Joint_reportId_unitCode_key" ON "Joint"("reportId", "unitCode");

-- CreateIndex
CREATE INDEX "Revision_personId_idx" ON "Revision"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_reportId_number_key" ON "Revision"("reportId", "number");

-- CreateIndex
CREATE INDEX "RevisionEvidence_evidenceId_idx" ON "RevisionEvidence"("evidenceId");

-- CreateIndex
CREATE INDEX "DutyStanding_planId_dutyCode_idx" ON "DutyStanding"("planId", "dutyCode");

-- CreateIndex
CREATE UNIQUE INDEX "PeriodicReport_draftId_key" ON "PeriodicReport"("draftId");

-- CreateIndex
CREATE INDEX "PeriodicReport_planId_waitsSince_idx" ON "PeriodicReport"("planId", "waitsSince");

-- CreateIndex
CREATE INDEX "PeriodicReport_planId_lapsesAt_idx" ON "PeriodicReport"("planId", "lapsesAt");

-- CreateIndex
CREATE INDEX "PeriodicReport_planId_occasionCode_unitCode_state_idx" ON "PeriodicReport"("planId", "occasionCode", "unitCode", "state");

-- CreateIndex
CREATE INDEX "PeriodicReport_planId_unitCode_idx" ON "PeriodicReport"("planId", "unitCode");

-- CreateIndex
CREATE UNIQUE INDEX "PeriodicReport_one_in_force" ON "PeriodicReport"("planId", "unitCode", "occasionCode") WHERE ("state" IN ('submitted', 'lapsed'));

-- CreateIndex
CREATE INDEX "PeriodicRevision_personId_idx" ON "PeriodicRevision"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PeriodicRevision_reportId_number_key" ON "PeriodicRevision"("reportId", "number");

-- CreateIndex
CREATE INDEX "PeriodicRevisionEvidence_evidenceId_idx" ON "PeriodicRevisionEvidence"("evidenceId");

-- CreateIndex
CREATE INDEX "ReportStep_personId_idx" ON "ReportStep"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportStep_taskReportId_number_key" ON "ReportStep"("taskReportId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ReportStep_periodicReportId_number_key" ON "ReportStep"("periodicReportId", "number");

-- CreateIndex
CREATE INDEX "Paper_planId_occasionCode_unitCode_state_idx" ON "Paper"("planId", "occasionCode", "unitCode", "state");

-- CreateIndex
CREATE INDEX "Paper_planId_unitCode_idx" ON "Paper"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "Paper_claimedById_idx" ON "Paper"("claimedById");

-- CreateIndex
CREATE INDEX "Paper_settledById_idx" ON "Paper"("settledById");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_one_in_force" ON "Paper"("planId", "unitCode", "occasionCode") WHERE ("state" IN ('claimed', 'confirmed'));

-- CreateIndex
CREATE INDEX "PaperChange_paperId_at_idx" ON "PaperChange"("paperId", "at");

-- CreateIndex
CREATE INDEX "PaperChange_personId_idx" ON "PaperChange"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MilestoneTick_draftId_key" ON "MilestoneTick"("draftId");

-- CreateIndex
CREATE INDEX "MilestoneTick_planId_milestoneCode_unitCode_state_idx" ON "MilestoneTick"("planId", "milestoneCode", "unitCode", "state");

-- CreateIndex
CREATE INDEX "MilestoneTick_planId_unitCode_idx" ON "MilestoneTick"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "MilestoneTick_personId_idx" ON "MilestoneTick"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MilestoneTick_one_in_force" ON "MilestoneTick"("planId", "unitCode", "milestoneCode") WHERE ("state" = 'ticked');

-- CreateIndex
CREATE INDEX "TickChange_tickId_at_idx" ON "TickChange"("tickId", "at");

-- CreateIndex
CREATE INDEX "TickChange_personId_idx" ON "TickChange"("personId");

-- CreateIndex
CREATE INDEX "TickChange_draftId_idx" ON "TickChange"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "Obstacle_reportId_key" ON "Obstacle"("reportId");

-- CreateIndex
CREATE INDEX "Obstacle_planId_unitCode_idx" ON "Obstacle"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "Obstacle_planId_state_idx" ON "Obstacle"("planId", "state");

-- CreateIndex
CREATE INDEX "Obstacle_raisedById_idx" ON "Obstacle"("raisedById");

-- CreateIndex
CREATE INDEX "Obstacle_answererId_idx" ON "Obstacle"("answererId");

-- CreateIndex
CREATE UNIQUE INDEX "Obstacle_planId_number_key" ON "Obstacle"("planId", "number");

-- CreateIndex
CREATE INDEX "ObstacleAnswer_obstacleId_at_idx" ON "ObstacleAnswer"("obstacleId", "at");

-- CreateIndex
CREATE INDEX "ObstacleAnswer_personId_idx" ON "ObstacleAnswer"("personId");

-- CreateIndex
CREATE INDEX "ObstacleHanding_obstacleId_at_idx" ON "ObstacleHanding"("obstacleId", "at");

-- CreateIndex
CREATE INDEX "ObstacleHanding_personId_idx" ON "ObstacleHanding"("personId");

-- CreateIndex
CREATE INDEX "DelayReason_planId_unitCode_about_idx" ON "DelayReason"("planId", "unitCode", "about");

-- CreateIndex
CREATE INDEX "DelayReason_personId_idx" ON "DelayReason"("personId");

-- CreateIndex
CREATE INDEX "Extension_planId_deadlineCode_unitCode_state_idx" ON "Extension"("planId", "deadlineCode", "unitCode", "state");

-- CreateIndex
CREATE INDEX "Extension_planId_unitCode_idx" ON "Extension"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "Extension_requestedById_idx" ON "Extension"("requestedById");

-- CreateIndex
CREATE INDEX "Extension_settledById_idx" ON "Extension"("settledById");

-- CreateIndex
CREATE UNIQUE INDEX "Extension_one_waiting" ON "Extension"("planId", "unitCode", "deadlineCode") WHERE ("state" = 'requested');

-- CreateIndex
CREATE UNIQUE INDEX "Extension_one_granted" ON "Extension"("planId", "unitCode", "deadlineCode") WHERE ("state" = 'granted');

-- CreateIndex
CREATE INDEX "ExtensionChange_extensionId_at_idx" ON "ExtensionChange"("extensionId", "at");

-- CreateIndex
CREATE INDEX "ExtensionChange_personId_idx" ON "ExtensionChange"("personId");

-- CreateIndex
CREATE INDEX "Snooze_personId_idx" ON "Snooze"("personId");

-- CreateIndex
CREATE INDEX "Snooze_planId_deadlineCode_idx" ON "Snooze"("planId", "deadlineCode");

-- CreateIndex
CREATE INDEX "Nudge_planId_about_state_idx" ON "Nudge"("planId", "about", "state");

-- CreateIndex
CREATE INDEX "Nudge_byId_idx" ON "Nudge"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_one_open" ON "Nudge"("planId", "byId") WHERE ("state" = 'open');

-- CreateIndex
CREATE INDEX "Closing_planId_occasionCode_idx" ON "Closing"("planId", "occasionCode");

-- CreateIndex
CREATE INDEX "Closing_personId_idx" ON "Closing"("personId");

-- CreateIndex
CREATE INDEX "Snapshot_personId_idx" ON "Snapshot"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_planId_occasionCode_number_key" ON "Snapshot"("planId", "occasionCode", "number");

-- CreateIndex
CREATE INDEX "ReportTemplate_personId_idx" ON "ReportTemplate"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportTemplate_planId_outline_version_key" ON "ReportTemplate"("planId", "outline", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ReportTemplate_one_in_use" ON "ReportTemplate"("planId", "outline") WHERE ("state" = 'used');

-- CreateIndex
CREATE INDEX "Job_planId_kind_askedAt_idx" ON "Job"("planId", "kind", "askedAt");

-- CreateIndex
CREATE INDEX "Job_state_idx" ON "Job"("state");

-- CreateIndex
CREATE INDEX "Job_personId_idx" ON "Job"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_key_key" ON "Notice"("key");

-- CreateIndex
CREATE INDEX "Notice_state_usual_notBefore_idx" ON "Notice"("state", "usual", "notBefore");

-- CreateIndex
CREATE INDEX "Notice_notBefore_idx" ON "Notice"("notBefore");

-- CreateIndex
CREATE INDEX "Notice_chatId_messageId_idx" ON "Notice"("chatId", "messageId");

-- CreateIndex
CREATE INDEX "Notice_kind_subject_settledAt_idx" ON "Notice"("kind", "subject", "settledAt");

-- CreateIndex
CREATE INDEX "Notice_personId_state_idx" ON "Notice"("personId", "state");

-- CreateIndex
CREATE INDEX "Update_state_idx" ON "Update"("state");

-- CreateIndex
CREATE INDEX "Dialogue_updatedAt_idx" ON "Dialogue"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Held_key_key" ON "Held"("key");

-- CreateIndex
CREATE INDEX "Held_createdAt_idx" ON "Held"("createdAt");

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "UnitSpan" ADD CONSTRAINT "UnitSpan_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Duty" ADD CONSTRAINT "Duty_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Deadline" ADD CONSTRAINT "Deadline_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_usedById_fkey" FOREIGN KEY ("usedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "OfficeGroup" ADD CONSTRAINT "OfficeGroup_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "OfficeGroup" ADD CONSTRAINT "OfficeGroup_boundById_fkey" FOREIGN KEY ("boundById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Setting" ADD CONSTRAINT "Setting_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_taskReportId_fkey" FOREIGN KEY ("taskReportId") REFERENCES "TaskReport"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_periodicReportId_fkey" FOREIGN KEY ("periodicReportId") REFERENCES "PeriodicReport"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_tickId_fkey" FOREIGN KEY ("tickId") REFERENCES "MilestoneTick"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "FilesSent" ADD CONSTRAINT "FilesSent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "TaskReport" ADD CONSTRAINT "TaskReport_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "TaskReport" ADD CONSTRAINT "TaskReport_planId_dutyCode_fkey" FOREIGN KEY ("planId", "dutyCode") REFERENCES "Duty"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "TaskReport" ADD CONSTRAINT "TaskReport_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "TaskReport" ADD CONSTRAINT "TaskReport_countedById_fkey" FOREIGN KEY ("countedById") REFERENCES "TaskReport"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Served" ADD CONSTRAINT "Served_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Served" ADD CONSTRAINT "Served_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Served" ADD CONSTRAINT "Served_planId_dutyCode_fkey" FOREIGN KEY ("planId", "dutyCode") REFERENCES "Duty"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Joint" ADD CONSTRAINT "Joint_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Joint" ADD CONSTRAINT "Joint_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Joint" ADD CONSTRAINT "Joint_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Joint" ADD CONSTRAINT "Joint_sameId_fkey" FOREIGN KEY ("sameId") REFERENCES "TaskReport"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "RevisionEvidence" ADD CONSTRAINT "RevisionEvidence_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "RevisionEvidence" ADD CONSTRAINT "RevisionEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "DutyStanding" ADD CONSTRAINT "DutyStanding_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "DutyStanding" ADD CONSTRAINT "DutyStanding_planId_dutyCode_fkey" FOREIGN KEY ("planId", "dutyCode") REFERENCES "Duty"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PeriodicReport" ADD CONSTRAINT "PeriodicReport_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PeriodicReport" ADD CONSTRAINT "PeriodicReport_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PeriodicRevision" ADD CONSTRAINT "PeriodicRevision_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "PeriodicReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PeriodicRevision" ADD CONSTRAINT "PeriodicRevision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PeriodicRevisionEvidence" ADD CONSTRAINT "PeriodicRevisionEvidence_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PeriodicRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PeriodicRevisionEvidence" ADD CONSTRAINT "PeriodicRevisionEvidence_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ReportStep" ADD CONSTRAINT "ReportStep_taskReportId_fkey" FOREIGN KEY ("taskReportId") REFERENCES "TaskReport"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ReportStep" ADD CONSTRAINT "ReportStep_periodicReportId_fkey" FOREIGN KEY ("periodicReportId") REFERENCES "PeriodicReport"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ReportStep" ADD CONSTRAINT "ReportStep_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PaperChange" ADD CONSTRAINT "PaperChange_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "PaperChange" ADD CONSTRAINT "PaperChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "MilestoneTick" ADD CONSTRAINT "MilestoneTick_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "MilestoneTick" ADD CONSTRAINT "MilestoneTick_planId_milestoneCode_fkey" FOREIGN KEY ("planId", "milestoneCode") REFERENCES "Milestone"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "MilestoneTick" ADD CONSTRAINT "MilestoneTick_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "MilestoneTick" ADD CONSTRAINT "MilestoneTick_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "TickChange" ADD CONSTRAINT "TickChange_tickId_fkey" FOREIGN KEY ("tickId") REFERENCES "MilestoneTick"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "TickChange" ADD CONSTRAINT "TickChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "TickChange" ADD CONSTRAINT "TickChange_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Obstacle" ADD CONSTRAINT "Obstacle_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Obstacle" ADD CONSTRAINT "Obstacle_raisedById_fkey" FOREIGN KEY ("raisedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Obstacle" ADD CONSTRAINT "Obstacle_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TaskReport"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Obstacle" ADD CONSTRAINT "Obstacle_answererId_fkey" FOREIGN KEY ("answererId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ObstacleAnswer" ADD CONSTRAINT "ObstacleAnswer_obstacleId_fkey" FOREIGN KEY ("obstacleId") REFERENCES "Obstacle"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ObstacleAnswer" ADD CONSTRAINT "ObstacleAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ObstacleHanding" ADD CONSTRAINT "ObstacleHanding_obstacleId_fkey" FOREIGN KEY ("obstacleId") REFERENCES "Obstacle"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ObstacleHanding" ADD CONSTRAINT "ObstacleHanding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "DelayReason" ADD CONSTRAINT "DelayReason_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "DelayReason" ADD CONSTRAINT "DelayReason_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_planId_deadlineCode_fkey" FOREIGN KEY ("planId", "deadlineCode") REFERENCES "Deadline"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ExtensionChange" ADD CONSTRAINT "ExtensionChange_extensionId_fkey" FOREIGN KEY ("extensionId") REFERENCES "Extension"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ExtensionChange" ADD CONSTRAINT "ExtensionChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_planId_deadlineCode_fkey" FOREIGN KEY ("planId", "deadlineCode") REFERENCES "Deadline"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Closing" ADD CONSTRAINT "Closing_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Closing" ADD CONSTRAINT "Closing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ReportTemplate" ADD CONSTRAINT "ReportTemplate_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "ReportTemplate" ADD CONSTRAINT "ReportTemplate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "WeeklyPost" ADD CONSTRAINT "WeeklyPost_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- ---------------------------------------------------------------- which units' rows changed
-- Kept for src/database/postgres/changes.ts: rows that belong to units are held in memory, by unit, and only
-- those are read again of which some changed. Triggers count, so that no statement can forget to say so.
CREATE TABLE "changed" (
    "kind" TEXT COLLATE "C" NOT NULL,
    "plan" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "xact" XID8 NOT NULL,

    CONSTRAINT "changed_pkey" PRIMARY KEY ("kind", "plan", "unit")
);
CREATE INDEX "changed_kind_plan_xact_idx" ON "changed"("kind", "plan", "xact");

CREATE FUNCTION "note_changed_rows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO "changed" SELECT DISTINCT TG_TABLE_NAME, "planId", coalesce("unitCode", ''), pg_current_xact_id() FROM "before"
        ON CONFLICT ("kind", "plan", "unit") DO UPDATE SET "xact" = excluded."xact" WHERE "changed"."xact" <> excluded."xact";
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "changed" SELECT DISTINCT TG_TABLE_NAME, "planId", coalesce("unitCode", ''), pg_current_xact_id() FROM "after"
        ON CONFLICT ("kind", "plan", "unit") DO UPDATE SET "xact" = excluded."xact" WHERE "changed"."xact" <> excluded."xact";
    END IF;
    RETURN NULL;
END $$;

-- A person's name and reach are read together with their places.
CREATE FUNCTION "note_changed_people"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "changed"
    SELECT DISTINCT 'Membership', "place"."planId", coalesce("place"."unitCode", ''), pg_current_xact_id()
    FROM "before"
    JOIN "after" USING ("id")
    JOIN "Membership" AS "place" ON "place"."personId" = "after"."id"
    WHERE ("before"."telegramId", "before"."name", "before"."language", "before"."unreachableAt")
        IS DISTINCT FROM ("after"."telegramId", "after"."name", "after"."language", "after"."unreachableAt")
    ON CONFLICT ("kind", "plan", "unit") DO UPDATE SET "xact" = excluded."xact" WHERE "changed"."xact" <> excluded."xact";
    RETURN NULL;
END $$;

CREATE TRIGGER "changed_people" AFTER UPDATE ON "Person"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_people"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "DutyStanding"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "DutyStanding"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "DutyStanding"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "Draft"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "Draft"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "Draft"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "PeriodicReport"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "PeriodicReport"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "PeriodicReport"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "Paper"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "Paper"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "Paper"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "Extension"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "Extension"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "Extension"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "MilestoneTick"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "MilestoneTick"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "MilestoneTick"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "Membership"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "Membership"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "Membership"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();

CREATE TRIGGER "changed_insert" AFTER INSERT ON "Invitation"
REFERENCING NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_update" AFTER UPDATE ON "Invitation"
REFERENCING OLD TABLE AS "before" NEW TABLE AS "after" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
CREATE TRIGGER "changed_delete" AFTER DELETE ON "Invitation"
REFERENCING OLD TABLE AS "before" FOR EACH STATEMENT EXECUTE FUNCTION "note_changed_rows"();
