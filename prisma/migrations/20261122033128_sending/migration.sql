-- CreateEnum
CREATE TYPE "MailSecurity" AS ENUM ('STARTTLS', 'TLS', 'NONE');

-- CreateEnum
CREATE TYPE "MailAuth" AS ENUM ('NONE', 'PASSWORD', 'OAUTH2');

-- CreateEnum
CREATE TYPE "ReceivedKind" AS ENUM ('EMAIL', 'PHONE', 'OTHER');

-- AlterEnum
ALTER TYPE "EmailKind" ADD VALUE 'NOTICE';

-- AlterTable
ALTER TABLE "company" ADD COLUMN     "afterInterviewHours" INTEGER NOT NULL DEFAULT 24,
ADD COLUMN     "candidateZone" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "fridayEnd" INTEGER DEFAULT 960,
ADD COLUMN     "mostDays" INTEGER NOT NULL DEFAULT 10;

-- AlterTable
ALTER TABLE "job" ADD COLUMN     "senderId" TEXT;

-- AlterTable
ALTER TABLE "candidate_email" ADD COLUMN     "bounceReply" TEXT,
ADD COLUMN     "bouncedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "interview" ADD COLUMN     "cancelledForId" TEXT;

-- AlterTable
ALTER TABLE "template" ADD COLUMN     "delayAmount" INTEGER,
ADD COLUMN     "delayUnit" "DelayUnit",
ADD COLUMN     "mostDays" INTEGER,
ADD COLUMN     "recalledAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "scenario" ADD COLUMN     "delayAmount" INTEGER,
ADD COLUMN     "delayUnit" "DelayUnit",
ADD COLUMN     "mostDays" INTEGER;

-- AlterTable
ALTER TABLE "rejection" ADD COLUMN     "holdOwnerId" TEXT,
ADD COLUMN     "holdReadAt" TIMESTAMP(3),
ADD COLUMN     "holdReaderId" TEXT,
ADD COLUMN     "holdReviewOn" DATE,
ADD COLUMN     "rank" INTEGER,
ADD COLUMN     "scenarioId" TEXT,
ADD COLUMN     "waived" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "waivedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "email" ADD COLUMN     "failure" TEXT,
ADD COLUMN     "inReplyTo" TEXT,
ADD COLUMN     "protocol" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "raw" TEXT;

-- AlterTable
ALTER TABLE "worker_heartbeat" ADD COLUMN     "protocol" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "version" TEXT;

-- CreateTable
CREATE TABLE "mail_server" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "security" "MailSecurity" NOT NULL,
    "auth" "MailAuth" NOT NULL,
    "user" TEXT,
    "secret" TEXT,
    "connections" INTEGER NOT NULL DEFAULT 5,
    "dkimDomain" TEXT,
    "dkimSelector" TEXT,
    "dkimKey" TEXT,
    "testedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mail_server_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sender" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sender_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "received" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "kind" "ReceivedKind" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "received_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain_pause" (
    "domain" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "reply" TEXT,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "domain_pause_pkey" PRIMARY KEY ("domain")
);

-- CreateIndex
CREATE UNIQUE INDEX "sender_address_key" ON "sender"("address");

-- CreateIndex
CREATE INDEX "received_candidateId_at_idx" ON "received"("candidateId", "at");

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_senderId_fkey" FOREIGN KEY ("senderId") REFERENCES "sender"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "received" ADD CONSTRAINT "received_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "received" ADD CONSTRAINT "received_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_cancelledForId_fkey" FOREIGN KEY ("cancelledForId") REFERENCES "rejection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "scenario"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_holdOwnerId_fkey" FOREIGN KEY ("holdOwnerId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_holdReaderId_fkey" FOREIGN KEY ("holdReaderId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- There is one mail server.
ALTER TABLE "mail_server" ADD CONSTRAINT "mail_server_one" CHECK ("id" = 1);

-- The reminders look for holds whose day has come.
CREATE INDEX "rejection_holdReviewOn_idx" ON "rejection"("holdReviewOn") WHERE "holdReviewOn" IS NOT NULL AND "cancelledAt" IS NULL;
