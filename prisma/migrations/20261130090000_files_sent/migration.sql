-- CreateTable
CREATE TABLE "FilesSent" (
    "personId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "files" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "day"),
    CONSTRAINT "FilesSent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
