-- How many reports tell of something that took place, and how many of these were marked for the Action
-- Month, is counted where the standing is kept: a command must not read a year's reports for it.
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_DutyStanding" (
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "dutyCode" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reports" INTEGER NOT NULL,
    "happened" INTEGER NOT NULL,
    "marked" INTEGER NOT NULL,
    "firstAt" DATETIME NOT NULL,
    "lastAt" DATETIME NOT NULL,

    PRIMARY KEY ("planId", "unitCode", "dutyCode"),
    CONSTRAINT "DutyStanding_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DutyStanding_planId_dutyCode_fkey" FOREIGN KEY ("planId", "dutyCode") REFERENCES "Duty" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_DutyStanding" ("planId", "unitCode", "dutyCode", "status", "reports", "happened", "marked", "firstAt", "lastAt")
SELECT
    "standing"."planId", "standing"."unitCode", "standing"."dutyCode", "standing"."status", "standing"."reports",
    count("report"."id"), coalesce(sum("report"."actionMonth"), 0), "standing"."firstAt", "standing"."lastAt"
FROM "DutyStanding" AS "standing"
LEFT JOIN "TaskReport" AS "report"
    ON "report"."planId" = "standing"."planId" AND "report"."unitCode" = "standing"."unitCode"
    AND "report"."dutyCode" = "standing"."dutyCode" AND "report"."state" = 'submitted' AND "report"."status" IN ('completed', 'ongoing')
GROUP BY "standing"."planId", "standing"."unitCode", "standing"."dutyCode";
DROP TABLE "DutyStanding";
ALTER TABLE "new_DutyStanding" RENAME TO "DutyStanding";
CREATE INDEX "DutyStanding_planId_dutyCode_idx" ON "DutyStanding"("planId", "dutyCode");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What is asked for with thousands of units and a million reports is found without passing the others.
DROP INDEX "TaskReport_planId_unitCode_dutyCode_state_idx";
DROP INDEX "TaskReport_planId_submittedAt_idx";
DROP INDEX "TaskReport_planId_actionMonth_state_unitCode_idx";
CREATE INDEX "TaskReport_planId_unitCode_dutyCode_state_number_idx" ON "TaskReport"("planId", "unitCode", "dutyCode", "state", "number");
CREATE INDEX "TaskReport_planId_unitCode_number_idx" ON "TaskReport"("planId", "unitCode", "number");
CREATE INDEX "TaskReport_planId_state_submittedAt_idx" ON "TaskReport"("planId", "state", "submittedAt");
DROP INDEX "Notice_kind_subject_unitCode_idx";
CREATE INDEX "Notice_kind_subject_settledAt_idx" ON "Notice"("kind", "subject", "settledAt");
