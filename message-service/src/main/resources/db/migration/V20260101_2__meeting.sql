-- Projection of meetings and of who takes part; every column is a maximum over the events seen, so order and repetition do not matter.
CREATE TABLE meeting (
  meeting_id     BIGINT       NOT NULL,
  version        BIGINT       NOT NULL,
  roster_version BIGINT       NOT NULL DEFAULT 0,
  meeting_type   VARCHAR(32)  NOT NULL,
  org_id         BIGINT       NOT NULL,
  start_at       DATETIME(3)  NOT NULL,
  end_at         DATETIME(3)  NOT NULL,
  status         VARCHAR(16)  NOT NULL,
  PRIMARY KEY (meeting_id),
  KEY ix_meeting_held (org_id, meeting_type, status, start_at),
  KEY ix_meeting_start (start_at),
  KEY ix_meeting_end (end_at)
) DEFAULT CHARSET = utf8mb4;

-- roster_version: version of the newest participant list that names the account; it is invited when this equals the meeting's.
CREATE TABLE participation (
  meeting_id     BIGINT      NOT NULL,
  account_id     BIGINT      NOT NULL,
  roster_version BIGINT      NOT NULL DEFAULT 0,
  signed_at      DATETIME(3) NULL,
  PRIMARY KEY (meeting_id, account_id),
  KEY ix_participation_account (account_id, meeting_id)
) DEFAULT CHARSET = utf8mb4;
