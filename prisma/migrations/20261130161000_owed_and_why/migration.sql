-- Obstacles are handed on; whoever owes something says why; a nudge is about anything that is owed.

-- CreateTable
CREATE TABLE "ObstacleHanding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "obstacleId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "to" TEXT NOT NULL,
    CONSTRAINT "ObstacleHanding_obstacleId_fkey" FOREIGN KEY ("obstacleId") REFERENCES "Obstacle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ObstacleHanding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DelayReason" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "plannedOn" TEXT,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DelayReason_planId_unitCode_fkey" FOREIGN KEY ("planId", "unitCode") REFERENCES "Unit" ("planId", "code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DelayReason_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Nudge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "units" JSONB NOT NULL,
    "word" TEXT,
    "state" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    CONSTRAINT "Nudge_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Nudge" ("id", "planId", "about", "byId", "units", "word", "state", "createdAt", "sentAt")
SELECT "id", "planId", 'deadline:' || "deadlineCode", "byId", "units", "word", "state", "createdAt", "sentAt" FROM "Nudge";
DROP TABLE "Nudge";
ALTER TABLE "new_Nudge" RENAME TO "Nudge";
CREATE UNIQUE INDEX "Nudge_one_open" ON "Nudge"("planId", "byId") WHERE "state" = 'open';
CREATE INDEX "Nudge_planId_about_state_idx" ON "Nudge"("planId", "about", "state");
CREATE INDEX "Nudge_byId_idx" ON "Nudge"("byId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ObstacleHanding_obstacleId_at_idx" ON "ObstacleHanding"("obstacleId", "at");
CREATE INDEX "ObstacleHanding_personId_idx" ON "ObstacleHanding"("personId");
CREATE INDEX "DelayReason_planId_unitCode_about_idx" ON "DelayReason"("planId", "unitCode", "about");
CREATE INDEX "DelayReason_personId_idx" ON "DelayReason"("personId");
