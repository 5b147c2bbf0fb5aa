CREATE TABLE "fund_reserve" ("id" varchar(64) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, "year" integer NOT NULL, "scheme" varchar(32) NOT NULL, "amount" bigint NOT NULL);
CREATE UNIQUE INDEX "IDX_0c3bacc8ff5fcd921c9d3efe28" ON "fund_reserve" ("year", "scheme") ;
