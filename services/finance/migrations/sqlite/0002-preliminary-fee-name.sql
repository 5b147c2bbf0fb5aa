ALTER TABLE "preliminary_fee" ADD COLUMN "name" varchar(120);
