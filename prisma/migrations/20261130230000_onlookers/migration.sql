-- DropIndex
DROP INDEX "Membership_one_place_in_the_office";

-- CreateIndex
CREATE UNIQUE INDEX "Membership_one_place_above_the_units" ON "Membership"("planId", "personId", "role") WHERE "to" IS NULL AND "unitCode" IS NULL;
