-- A duty that one report in force calls completed is completed, whatever was reported of it since.
UPDATE "DutyStanding" SET "status" = 'completed'
WHERE EXISTS (
    SELECT 1 FROM "TaskReport"
    WHERE "TaskReport"."planId" = "DutyStanding"."planId"
      AND "TaskReport"."unitCode" = "DutyStanding"."unitCode"
      AND "TaskReport"."dutyCode" = "DutyStanding"."dutyCode"
      AND "TaskReport"."state" = 'submitted'
      AND "TaskReport"."status" = 'completed'
);
