-- AlterTable
ALTER TABLE "Dialogue" ADD COLUMN     "buttons" JSON;

-- AlterTable
ALTER TABLE "Held" ADD COLUMN     "instead" TEXT COLLATE "C";
