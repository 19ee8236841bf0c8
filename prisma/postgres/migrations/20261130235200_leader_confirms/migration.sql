-- AlterEnum
ALTER TYPE "DraftState" ADD VALUE 'waiting';

-- The rest comes with the next one: a value of a type is of use once its transaction is over.
