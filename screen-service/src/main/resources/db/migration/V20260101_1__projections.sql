-- Read side: copies of what other services own. Each row keeps the version it came from, so events may arrive in any order and more than once.
CREATE TABLE organization (
  id            BIGINT       NOT NULL,
  parent_id     BIGINT       NULL,
  name          VARCHAR(200) NOT NULL,
  type          VARCHAR(32)  NOT NULL,
  division_code VARCHAR(16)  NULL,
  enabled       BOOLEAN      NOT NULL,
  sort          INT          NOT NULL,
  removed       BOOLEAN      NOT NULL,
  version       BIGINT       NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE person (
  id          BIGINT      NOT NULL,
  account_id  BIGINT      NULL,
  org_id      BIGINT      NOT NULL,
  member_type VARCHAR(32) NOT NULL,
  removed     BOOLEAN     NOT NULL,
  version     BIGINT      NOT NULL,
  PRIMARY KEY (id),
  KEY ix_person_count (removed, org_id, member_type),
  KEY ix_person_account (account_id)
) DEFAULT CHARSET = utf8mb4;

-- Persons of whom no event came (before the first start, after a loss): known to the recount as numbers only.
CREATE TABLE person_baseline (
  org_id      BIGINT      NOT NULL,
  member_type VARCHAR(32) NOT NULL,
  persons     BIGINT      NOT NULL,
  PRIMARY KEY (org_id, member_type)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE meeting (
  id           BIGINT       NOT NULL,
  title        VARCHAR(200) NOT NULL,
  meeting_type VARCHAR(32)  NOT NULL,
  org_id       BIGINT       NOT NULL,
  org_name     VARCHAR(200) NOT NULL,
  start_at     DATETIME(3)  NOT NULL,
  end_at       DATETIME(3)  NOT NULL,
  invited      INT          NOT NULL,
  signed       INT          NOT NULL,
  status       VARCHAR(16)  NOT NULL,
  last_event   VARCHAR(32)  NOT NULL,
  last_at      DATETIME(3)  NOT NULL,
  version      BIGINT       NOT NULL,
  PRIMARY KEY (id),
  KEY ix_meeting_start (start_at)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE login_day (
  day        DATE        NOT NULL,
  client     VARCHAR(16) NOT NULL,
  account_id BIGINT      NOT NULL,
  org_id     BIGINT      NOT NULL,
  PRIMARY KEY (day, client, account_id),
  KEY ix_login_count (day, client, org_id)
) DEFAULT CHARSET = utf8mb4;

-- What a recount found to differ from the owners, and mended.
CREATE TABLE drift (
  id       BIGINT       NOT NULL AUTO_INCREMENT,
  found_at DATETIME(3)  NOT NULL,
  kind     VARCHAR(32)  NOT NULL,
  subject  VARCHAR(64)  NOT NULL,
  owner    VARCHAR(500) NOT NULL,
  here     VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_drift_found (found_at)
) DEFAULT CHARSET = utf8mb4;
