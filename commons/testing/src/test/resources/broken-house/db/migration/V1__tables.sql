CREATE TABLE member (
  id BIGINT PRIMARY KEY,
  org_id BIGINT NOT NULL,
  org_path VARCHAR(255) NOT NULL
);
CREATE TABLE job_log ( -- unscoped: written by jobs, read by operators only
  org_path VARCHAR(255)
);
CREATE TABLE late (id BIGINT PRIMARY KEY);
ALTER TABLE late ADD COLUMN org_path VARCHAR(255) NOT NULL;
