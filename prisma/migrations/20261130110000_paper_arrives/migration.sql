-- AlterTable
ALTER TABLE "Paper" ADD COLUMN "arrivedOn" TEXT;

-- AlterTable
ALTER TABLE "PaperChange" ADD COLUMN "arrivedOn" TEXT;
