ALTER TABLE organization DROP COLUMN phone;
