ALTER TABLE `preliminary_fee` ADD `name` varchar(120) NULL;
