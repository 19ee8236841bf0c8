-- AlterTable
ALTER TABLE "TaskReport" ADD COLUMN     "months" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "DutyStanding" ADD COLUMN     "months" JSON;

-- What was marked while a plan had no more than one special month belongs to that one (src/plan/months.ts).
UPDATE "TaskReport" SET "months" = 'THD' WHERE "actionMonth";
UPDATE "DutyStanding" SET "months" = json_build_object('THD', "marked") WHERE "marked" > 0;

-- AlterTable
ALTER TABLE "TaskReport" DROP COLUMN "actionMonth";

-- AlterTable
ALTER TABLE "DutyStanding" DROP COLUMN "marked";
