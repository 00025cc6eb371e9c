CREATE TABLE meeting (
  id              BIGINT       NOT NULL PRIMARY KEY,
  org_id          BIGINT       NOT NULL COMMENT 'branch it belongs to',
  org_path        VARCHAR(255) NOT NULL,
  org_name        VARCHAR(100) NOT NULL,
  owner_id        BIGINT       NOT NULL COMMENT 'account that published it',
  title           VARCHAR(100) NOT NULL,
  type            VARCHAR(32)  NOT NULL,
  host_id         BIGINT       NULL,
  host_name       VARCHAR(64)  NULL,
  start_at        DATETIME(3)  NOT NULL,
  end_at          DATETIME(3)  NOT NULL,
  mode            VARCHAR(16)  NULL,
  place           VARCHAR(200) NOT NULL,
  audience        VARCHAR(16)  NOT NULL,
  content         VARCHAR(500) NOT NULL,
  invited         INT          NOT NULL,
  signed          INT          NOT NULL DEFAULT 0,
  status          VARCHAR(16)  NOT NULL,
  status_fixed    BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'set by hand, the rule no longer decides',
  minutes_version INT          NOT NULL DEFAULT 0 COMMENT '0 = not uploaded',
  closed_at       DATETIME(3)  NULL COMMENT 'ended or cancelled; no job looks at it again',
  created_at      DATETIME(3)  NOT NULL,
  version         BIGINT       NOT NULL,
  KEY ix_meeting_path (org_path, start_at),
  KEY ix_meeting_org (org_id, type, start_at),
  KEY ix_meeting_owner (owner_id, start_at),
  KEY ix_meeting_start (start_at),
  KEY ix_meeting_open (closed_at, end_at),
  CONSTRAINT ck_meeting_signed CHECK (signed BETWEEN 0 AND invited)
);

CREATE TABLE participant (
  meeting_id   BIGINT       NOT NULL,
  member_id    BIGINT       NOT NULL,
  account_id   BIGINT       NOT NULL,
  name         VARCHAR(64)  NOT NULL,
  phone_masked VARCHAR(20)  NULL,
  org_id       BIGINT       NOT NULL,
  org_name     VARCHAR(100) NOT NULL,
  signed_at    DATETIME(3)  NULL,
  sign_client  VARCHAR(16)  NULL,
  PRIMARY KEY (meeting_id, member_id),
  UNIQUE KEY ux_participant_account (meeting_id, account_id),
  KEY ix_participant_account (account_id, meeting_id),
  CONSTRAINT fk_participant_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);

-- uploads; one belongs to its uploader until it is attached to a meeting
CREATE TABLE meeting_file (
  id          BIGINT       NOT NULL PRIMARY KEY,
  meeting_id  BIGINT       NULL,
  stored_name VARCHAR(40)  NOT NULL,
  name        VARCHAR(120) NOT NULL COMMENT 'what the uploader called it; never used as a path',
  size        BIGINT       NOT NULL,
  uploaded_by BIGINT       NOT NULL,
  created_at  DATETIME(3)  NOT NULL,
  KEY ix_file_meeting (meeting_id)
);

-- minutes_version 0 = annexes of the invitation
CREATE TABLE attachment (
  meeting_id      BIGINT NOT NULL,
  minutes_version INT    NOT NULL,
  file_id         BIGINT NOT NULL,
  position        INT    NOT NULL,
  PRIMARY KEY (meeting_id, minutes_version, file_id)
);

-- every version is kept: replaced minutes stay readable for an audit
CREATE TABLE minutes (
  meeting_id  BIGINT       NOT NULL,
  version     INT          NOT NULL,
  text        TEXT         NOT NULL,
  reason      VARCHAR(200) NULL COMMENT 'why the version before was replaced',
  uploaded_by BIGINT       NOT NULL,
  uploaded_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (meeting_id, version)
);

-- who changed what by hand and why; survives the meeting
CREATE TABLE meeting_log (
  id         BIGINT       NOT NULL PRIMARY KEY,
  meeting_id BIGINT       NOT NULL,
  action     VARCHAR(32)  NOT NULL,
  reason     VARCHAR(200) NULL,
  actor_id   BIGINT       NOT NULL,
  actor_name VARCHAR(64)  NOT NULL,
  at         DATETIME(3)  NOT NULL,
  KEY ix_log_meeting (meeting_id, at)
);

-- a repeated request to publish finds its first answer here
CREATE TABLE publish_request (
  account_id BIGINT      NOT NULL,
  idem_key   VARCHAR(64) NOT NULL,
  body_hash  CHAR(64)    NOT NULL,
  meeting_id BIGINT      NOT NULL,
  created_at DATETIME(3) NOT NULL,
  PRIMARY KEY (account_id, idem_key)
);

CREATE TABLE raised_warning (
  org_id    BIGINT       NOT NULL,
  kind      VARCHAR(64)  NOT NULL,
  period    VARCHAR(16)  NOT NULL,
  text      VARCHAR(255) NOT NULL,
  raised_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (org_id, kind, period)
);
