-- AlterEnum
ALTER TYPE "ConfirmationState" ADD VALUE 'direct';
