CREATE INDEX "IDX_0090fee5f3025033fd6eeb0194" ON "monthly_operation" ("enterpriseId", "period", "reported", "daysStopped", "capacityUse") ;
