-- CreateEnum
CREATE TYPE "ConfirmationState" AS ENUM ('waiting', 'agreed', 'returned', 'withdrawn');

-- DropIndex
DROP INDEX "Draft_one_correction_of_a_periodic_report";

-- AlterTable
ALTER TABLE "Nudge" ADD COLUMN     "urgency" TEXT COLLATE "C";

-- CreateTable
CREATE TABLE "Confirmation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "planId" TEXT COLLATE "C" NOT NULL,
    "unitCode" TEXT COLLATE "C" NOT NULL,
    "draftId" TEXT COLLATE "C" NOT NULL,
    "state" "ConfirmationState" NOT NULL,
    "askedById" TEXT COLLATE "C" NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "settledById" TEXT COLLATE "C",
    "settledAt" TIMESTAMP(3),
    "word" TEXT COLLATE "C",
    "revisionId" TEXT COLLATE "C",

    CONSTRAINT "Confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_revisionId_key" ON "Confirmation"("revisionId");

-- CreateIndex
CREATE INDEX "Confirmation_planId_state_idx" ON "Confirmation"("planId", "state");

-- CreateIndex
CREATE INDEX "Confirmation_planId_unitCode_idx" ON "Confirmation"("planId", "unitCode");

-- CreateIndex
CREATE INDEX "Confirmation_draftId_idx" ON "Confirmation"("draftId");

-- CreateIndex
CREATE INDEX "Confirmation_askedById_idx" ON "Confirmation"("askedById");

-- CreateIndex
CREATE INDEX "Confirmation_settledById_idx" ON "Confirmation"("settledById");

-- CreateIndex
CREATE UNIQUE INDEX "Confirmation_one_waiting" ON "Confirmation"("draftId") WHERE ("state" = 'waiting');

-- CreateIndex
CREATE UNIQUE INDEX "Draft_one_correction_of_a_periodic_report" ON "Draft"("periodicReportId") WHERE ("state" IN ('open', 'kept', 'waiting'));

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit"("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;

-- AddForeignKey
ALTER TABLE "Confirmation" ADD CONSTRAINT "Confirmation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "PeriodicRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE;
