CREATE INDEX `IDX_432b7a91b00a92248d33f2a97a` ON `enterprise` (`aboveScaleSince`, `id`);
CREATE INDEX `IDX_6e9db1556f0c2553ece53d6148` ON `class_review` (`enterpriseId`, `fromDay`, `untilDay`, `enterpriseClass`);
CREATE INDEX `IDX_66bcbec11d10bb9479fc2f9372` ON `enterprise_status` (`enterpriseId`, `fromDay`, `untilDay`, `status`);
