-- A letter for someone who was recommended, and one for a post that is cancelled or frozen.
ALTER TYPE "Situation" ADD VALUE 'REFERRAL';
ALTER TYPE "Situation" ADD VALUE 'JOB_CLOSED';
