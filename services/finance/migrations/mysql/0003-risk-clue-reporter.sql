ALTER TABLE `financial_risk_clue` ADD `reportedBy` varchar(64) NULL;
