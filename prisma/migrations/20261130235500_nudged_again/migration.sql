-- AlterTable
ALTER TABLE "Nudge" ADD COLUMN "urgency" TEXT;
