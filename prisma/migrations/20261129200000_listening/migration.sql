-- Positions held whole updates; what they held must not stay. Drafts keep every answer, and are offered.
DROP TABLE "Dialogue";

-- CreateTable
CREATE TABLE "Dialogue" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "question" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "since" INTEGER NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Held" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "heard" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Dialogue_updatedAt_idx" ON "Dialogue"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Held_key_key" ON "Held"("key");

-- CreateIndex
CREATE INDEX "Held_createdAt_idx" ON "Held"("createdAt");
