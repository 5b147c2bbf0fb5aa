CREATE TABLE `geohazard_duty_reveal` (`id` varchar(64) NOT NULL, `version` int NOT NULL, `createdAt` bigint NOT NULL, `updatedAt` bigint NOT NULL, `dutyId` varchar(64) NOT NULL, INDEX `IDX_81d08de3578492afecd2d1f3ad` (`dutyId`), PRIMARY KEY (`id`)) ENGINE=InnoDB;
CREATE TABLE `hazard_point_reveal` (`id` varchar(64) NOT NULL, `version` int NOT NULL, `createdAt` bigint NOT NULL, `updatedAt` bigint NOT NULL, `pointId` varchar(64) NOT NULL, INDEX `IDX_94fd0071925f39e8d14c7cb43a` (`pointId`), PRIMARY KEY (`id`)) ENGINE=InnoDB;
ALTER TABLE `geohazard_duty` ADD `sealedTelephone` varchar(120) NULL;
ALTER TABLE `hazard_point` ADD `sealedWatcherTelephone` varchar(120) NULL;
ALTER TABLE `hazard_point` ADD `sealedResponsibleTelephone` varchar(120) NULL;
