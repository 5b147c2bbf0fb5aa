ALTER TABLE "financial_risk_clue" ADD COLUMN "reportedBy" varchar(64);
