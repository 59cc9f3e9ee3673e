-- What the approved words come to, beside the words themselves.
ALTER TABLE "rejection" ADD COLUMN "wordsHash" TEXT;

-- One notice an hour for each of the team: the last one is looked up before another is written.
CREATE INDEX "email_notices" ON "email" ("toAddress", "createdAt") WHERE "kind" = 'NOTICE';
