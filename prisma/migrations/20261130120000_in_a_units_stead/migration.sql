-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "byOffice" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "byOffice" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "PeriodicRevision" ADD COLUMN "byOffice" BOOLEAN NOT NULL DEFAULT false;
