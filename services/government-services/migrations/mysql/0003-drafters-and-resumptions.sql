ALTER TABLE `service_item_version` ADD `draftedBy` text NULL;
ALTER TABLE `project_application` ADD `resumedOn` varchar(10) NULL;
