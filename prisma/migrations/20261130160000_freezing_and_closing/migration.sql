-- The office freezes the totals of an occasion, and closes it. Both are rows that are only ever added.
CREATE TABLE "Closing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "occasionCode" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Closing_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Closing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Closing_planId_occasionCode_idx" ON "Closing"("planId", "occasionCode");
CREATE INDEX "Closing_personId_idx" ON "Closing"("personId");

CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "occasionCode" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "content" JSONB NOT NULL,
    CONSTRAINT "Snapshot_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Snapshot_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Snapshot_planId_occasionCode_number_key" ON "Snapshot"("planId", "occasionCode", "number");
CREATE INDEX "Snapshot_personId_idx" ON "Snapshot"("personId");
