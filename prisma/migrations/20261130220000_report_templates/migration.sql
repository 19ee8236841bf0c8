-- CreateTable
CREATE TABLE "ReportTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "outline" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "file" BLOB NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReportTemplate_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportTemplate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportTemplate_planId_outline_version_key" ON "ReportTemplate"("planId", "outline", "version");

-- CreateIndex
CREATE UNIQUE INDEX "ReportTemplate_one_in_use" ON "ReportTemplate"("planId", "outline") WHERE "state" = 'used';

-- CreateIndex
CREATE INDEX "ReportTemplate_personId_idx" ON "ReportTemplate"("personId");
