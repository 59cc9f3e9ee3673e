-- CreateEnum
CREATE TYPE "PoolBasis" AS ENUM ('CONSENT', 'INFORMED');

-- AlterTable
ALTER TABLE "feedback_field" ADD COLUMN     "maxLength" INTEGER;

-- AlterTable
ALTER TABLE "rejection" ADD COLUMN     "because" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "kept" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "links" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "transcript" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "interviewId" TEXT,
    "fileName" TEXT,
    "format" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "speakers" JSONB NOT NULL,
    "turns" JSONB NOT NULL,
    "passages" JSONB NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "transcript_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scenario" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "templateId" TEXT NOT NULL,
    "stageKinds" "StageKind"[],
    "sources" "Source"[],
    "interviewed" BOOLEAN,
    "languages" "Language"[],
    "departments" TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "scenario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_snapshot" (
    "id" TEXT NOT NULL,
    "rejectionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "subject" TEXT,
    "body" TEXT,
    "links" JSONB NOT NULL DEFAULT '[]',
    "byId" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "override" (
    "id" TEXT NOT NULL,
    "rejectionId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "criterion" TEXT,
    "excerpt" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool_entry" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "rejectionId" TEXT,
    "basis" "PoolBasis" NOT NULL,
    "forWhat" TEXT NOT NULL DEFAULT '',
    "until" DATE NOT NULL,
    "endedAt" TIMESTAMP(3),
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pool_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "transcript_applicationId_idx" ON "transcript"("applicationId");

-- CreateIndex
CREATE INDEX "scenario_position_idx" ON "scenario"("position");

-- CreateIndex
CREATE UNIQUE INDEX "draft_snapshot_rejectionId_revision_key" ON "draft_snapshot"("rejectionId", "revision");

-- CreateIndex
CREATE INDEX "override_rejectionId_idx" ON "override"("rejectionId");

-- CreateIndex
CREATE INDEX "pool_entry_candidateId_idx" ON "pool_entry"("candidateId");

-- CreateIndex
CREATE INDEX "pool_entry_rejectionId_idx" ON "pool_entry"("rejectionId");

-- AddForeignKey
ALTER TABLE "transcript" ADD CONSTRAINT "transcript_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcript" ADD CONSTRAINT "transcript_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "interview"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transcript" ADD CONSTRAINT "transcript_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "template"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_snapshot" ADD CONSTRAINT "draft_snapshot_rejectionId_fkey" FOREIGN KEY ("rejectionId") REFERENCES "rejection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_snapshot" ADD CONSTRAINT "draft_snapshot_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_rejectionId_fkey" FOREIGN KEY ("rejectionId") REFERENCES "rejection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_rejectionId_fkey" FOREIGN KEY ("rejectionId") REFERENCES "rejection"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_entry" ADD CONSTRAINT "pool_entry_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
