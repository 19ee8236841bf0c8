-- The office takes a report or returns it. What happened is a row; how a report stands is kept beside it.
CREATE TABLE "ReportStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "taskReportId" TEXT,
    "periodicReportId" TEXT,
    "number" INTEGER NOT NULL,
    "deed" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "revision" INTEGER NOT NULL,
    "word" TEXT,
    "items" JSONB,
    "due" DATETIME,
    CONSTRAINT "ReportStep_taskReportId_fkey" FOREIGN KEY ("taskReportId") REFERENCES "TaskReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ReportStep_periodicReportId_fkey" FOREIGN KEY ("periodicReportId") REFERENCES "PeriodicReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ReportStep_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "ReportStep_taskReportId_number_key" ON "ReportStep"("taskReportId", "number");
CREATE UNIQUE INDEX "ReportStep_periodicReportId_number_key" ON "ReportStep"("periodicReportId", "number");
CREATE INDEX "ReportStep_personId_idx" ON "ReportStep"("personId");

ALTER TABLE "TaskReport" ADD COLUMN "stage" TEXT NOT NULL DEFAULT 'sent';
ALTER TABLE "TaskReport" ADD COLUMN "inForce" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "TaskReport" ADD COLUMN "lapsesAt" DATETIME;
ALTER TABLE "TaskReport" ADD COLUMN "waitsSince" DATETIME;
ALTER TABLE "PeriodicReport" ADD COLUMN "stage" TEXT NOT NULL DEFAULT 'sent';
ALTER TABLE "PeriodicReport" ADD COLUMN "inForce" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "PeriodicReport" ADD COLUMN "lapsesAt" DATETIME;
ALTER TABLE "PeriodicReport" ADD COLUMN "waitsSince" DATETIME;
CREATE INDEX "TaskReport_planId_waitsSince_idx" ON "TaskReport"("planId", "waitsSince");
CREATE INDEX "TaskReport_planId_lapsesAt_idx" ON "TaskReport"("planId", "lapsesAt");
CREATE INDEX "PeriodicReport_planId_waitsSince_idx" ON "PeriodicReport"("planId", "waitsSince");
CREATE INDEX "PeriodicReport_planId_lapsesAt_idx" ON "PeriodicReport"("planId", "lapsesAt");
DROP INDEX "PeriodicReport_one_in_force";
CREATE UNIQUE INDEX "PeriodicReport_one_in_force" ON "PeriodicReport"("planId", "unitCode", "occasionCode") WHERE "state" IN ('submitted', 'lapsed');

-- So far the latest revision counted, and nobody of the office had taken any.
UPDATE "TaskReport" SET "inForce" = "revision";
UPDATE "PeriodicReport" SET "inForce" = "revision";
UPDATE "TaskReport" SET "waitsSince" = "updatedAt" WHERE "state" = 'submitted';
UPDATE "PeriodicReport" SET "waitsSince" = "updatedAt" WHERE "state" = 'submitted';

-- Who withdrew and restored, and when, stood in the log alone; the reason only of the last withdrawal.
INSERT INTO "ReportStep" ("id", "taskReportId", "number", "deed", "personId", "at", "revision", "word")
SELECT "log"."id", "report"."id", row_number() OVER (PARTITION BY "report"."id" ORDER BY "log"."at"), substr("log"."action", 8), "log"."personId", "log"."at",
    max(1, (SELECT count(*) FROM "Revision" WHERE "Revision"."reportId" = "report"."id" AND "Revision"."submittedAt" <= "log"."at")),
    CASE WHEN "report"."state" = 'withdrawn' AND "log"."at" = "report"."updatedAt" THEN "report"."withdrawn" END
FROM "LogEntry" AS "log" JOIN "TaskReport" AS "report" ON "log"."subject" = 'report:' || "report"."id"
WHERE "log"."action" IN ('report.withdrawn', 'report.restored') AND "log"."personId" IS NOT NULL;
INSERT INTO "ReportStep" ("id", "periodicReportId", "number", "deed", "personId", "at", "revision", "word")
SELECT "log"."id", "report"."id", row_number() OVER (PARTITION BY "report"."id" ORDER BY "log"."at"), substr("log"."action", 10), "log"."personId", "log"."at",
    max(1, (SELECT count(*) FROM "PeriodicRevision" WHERE "PeriodicRevision"."reportId" = "report"."id" AND "PeriodicRevision"."submittedAt" <= "log"."at")),
    CASE WHEN "report"."state" = 'withdrawn' AND "log"."at" = "report"."updatedAt" THEN "report"."withdrawn" END
FROM "LogEntry" AS "log" JOIN "PeriodicReport" AS "report" ON "log"."subject" = 'periodic:' || "report"."id"
WHERE "log"."action" IN ('periodic.withdrawn', 'periodic.restored') AND "log"."personId" IS NOT NULL;
