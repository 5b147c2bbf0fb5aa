ALTER TABLE `project_application` ADD `applicantUscc` varchar(18) NULL;
ALTER TABLE `service_case` ADD `applicantUscc` varchar(18) NULL;
CREATE INDEX `IDX_048a58938c9c9f4e2e691d0c4d` ON `project_application` (`applicantUscc`, `receivedOn`);
CREATE INDEX `IDX_9625dea02c933c829ae2967611` ON `service_case` (`applicantUscc`, `acceptedOn`);
