-- AlterTable
ALTER TABLE "DutyStanding" ADD COLUMN     "doneAt" TIMESTAMP(3);


-- When the first report in force came that says more than that nothing has been done yet.
UPDATE "DutyStanding" SET "doneAt" = (
  SELECT MIN("at") FROM (
    SELECT "submittedAt" AS "at" FROM "TaskReport"
    WHERE "planId" = "DutyStanding"."planId" AND "unitCode" = "DutyStanding"."unitCode"
      AND "dutyCode" = "DutyStanding"."dutyCode" AND "state" = 'submitted' AND "status" <> 'pending'
    UNION ALL
    SELECT "Served"."at" FROM "Served"
    JOIN "TaskReport" ON "TaskReport"."id" = "Served"."reportId"
    WHERE "Served"."planId" = "DutyStanding"."planId" AND "Served"."unitCode" = "DutyStanding"."unitCode"
      AND "Served"."dutyCode" = "DutyStanding"."dutyCode"
      AND "TaskReport"."state" = 'submitted' AND "TaskReport"."status" <> 'pending'
  ) AS "told"
);
