-- Imports of members become imports of anything: one table of jobs for all kinds.
ALTER TABLE member_import RENAME TO import_job;
ALTER TABLE import_job ADD COLUMN kind VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'MEMBER' COMMENT 'what is imported' AFTER id;
ALTER TABLE import_job RENAME INDEX member_import_owner TO import_job_owner, RENAME INDEX member_import_status TO import_job_status;
ALTER TABLE member_import_error RENAME TO import_error;
ALTER TABLE import_error RENAME INDEX member_import_error_import TO import_error_import;
