-- When a person last used Tact. Sessions say it too, but they are gone once ended.
ALTER TABLE "user" ADD COLUMN "lastSeenAt" TIMESTAMP(3);
