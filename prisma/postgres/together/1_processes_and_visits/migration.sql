-- The processes that run the offices of one folder.
CREATE TABLE "process" (
  "id" TEXT PRIMARY KEY,
  "name" TEXT NOT NULL,
  "offices" TEXT NOT NULL,
  "since" TIMESTAMPTZ NOT NULL
);

-- Offices that are open, or were, in a process that does not hold them. Unlike leases they outlive a crash of
-- the server: whoever holds such an office does not know what became of it.
CREATE TABLE "visit" (
  "id" BIGSERIAL PRIMARY KEY,
  "office" TEXT NOT NULL,
  "share" TEXT NOT NULL,
  "process" TEXT
);
