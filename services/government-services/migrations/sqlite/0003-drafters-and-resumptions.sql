ALTER TABLE "service_item_version" ADD "draftedBy" text;
ALTER TABLE "project_application" ADD "resumedOn" varchar(10);
