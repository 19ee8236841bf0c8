-- The buttons of the open question, so that their words press them; and what was typed while a text waited.
ALTER TABLE "Dialogue" ADD COLUMN "buttons" JSONB;
ALTER TABLE "Held" ADD COLUMN "instead" TEXT;
