DROP INDEX "IDX_7a1237270b306109a0d63e0912";
DROP INDEX "IDX_a5bc2f40667ef4815e7b9e64a6";
DROP INDEX "IDX_12b1c04be17c7f4813fc5a456e";
DROP INDEX "IDX_806ed043eff3492f9f0f16dd48";
CREATE INDEX "IDX_5249903321b03465895c514aa6" ON "insurance_account" ("scheme", "obligedOn", "endedOn", "enrolledOn") ;
CREATE INDEX "IDX_9f8a0afc73dd97ab7bfc4da2d1" ON "job_record" ("endReason", "urban", "endedOn") ;
CREATE INDEX "IDX_f635dc0554c3744ac315a7edc4" ON "job_record" ("urban", "residentId", "startedOn") ;
CREATE INDEX "IDX_e5fa0759a161dad1d16dd8f522" ON "trainee" ("residentId", "completedOn", "certificateNumber") ;
