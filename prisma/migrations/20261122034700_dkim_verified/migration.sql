ALTER TABLE "mail_server" ADD COLUMN     "dkimVerifiedAt" TIMESTAMP(3);
