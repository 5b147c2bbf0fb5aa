DROP INDEX "IDX_96ef8a03a71e14a292bbce5696";
DROP INDEX "IDX_105d07e8f61a279f6325675d78";
DROP INDEX "IDX_052d5bd4956f422b3f7af0f0f4";
CREATE INDEX "IDX_29332009f29c6c6a0e0161c465" ON "service_item" ("keyField", "publishedOn", "cancelledOn", "suspendedOn", "id") ;
CREATE INDEX "IDX_23faf7ce2dc7e75723eb7b5e5b" ON "service_item" ("department", "publishedOn", "cancelledOn", "suspendedOn", "id") ;
CREATE INDEX "IDX_3779d38cb876c2dbf298bf5cda" ON "service_item" ("type", "level", "publishedOn", "cancelledOn", "suspendedOn", "id") ;
CREATE INDEX "IDX_64406df9d532c0565932ae046c" ON "service_item_version" ("publishedOn", "supersededOn", "stepCount", "materialCount", "promisedDays", "fee") ;
