-- An obstacle's id was once made of the chat and the message in which it was typed; in private a chat is an
-- account. Such obstacles get ids that say nothing of anybody, wherever they are named: their answers follow
-- by the foreign key.
CREATE TABLE "renamed" ("was" TEXT NOT NULL PRIMARY KEY, "is" TEXT NOT NULL);
INSERT INTO "renamed" ("was", "is")
SELECT "id", lower(hex(randomblob(9))) FROM "Obstacle" WHERE instr("id", '.') > 0;

UPDATE "Obstacle" SET "id" = (SELECT "is" FROM "renamed" WHERE "was" = "Obstacle"."id")
WHERE "id" IN (SELECT "was" FROM "renamed");

UPDATE "LogEntry"
SET "subject" = 'obstacle:' || (SELECT "is" FROM "renamed" WHERE 'obstacle:' || "was" = "LogEntry"."subject")
WHERE "subject" IN (SELECT 'obstacle:' || "was" FROM "renamed");

-- A notice's id is its key, and the buttons below it name the obstacle, too.
UPDATE "Notice"
SET ("id", "key", "call") = (
    SELECT replace("Notice"."key", "was", "is"), replace("Notice"."key", "was", "is"), replace("Notice"."call", "was", "is")
    FROM "renamed" WHERE "Notice"."key" LIKE 'obstacle:' || "was" || ':%'
)
WHERE EXISTS (SELECT 1 FROM "renamed" WHERE "Notice"."key" LIKE 'obstacle:' || "was" || ':%');

DROP TABLE "renamed";

-- Which chat an update came from is kept until it is answered, for the order of what waits, and no longer.
DROP INDEX "Update_key_idx";
UPDATE "Update" SET "key" = '' WHERE "state" IN ('answered', 'failed');
