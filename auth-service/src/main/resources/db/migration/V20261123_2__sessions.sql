CREATE TABLE login_session (
  id           VARCHAR(32)  NOT NULL PRIMARY KEY,
  account_id   BIGINT       NOT NULL,
  client       VARCHAR(10)  NOT NULL,
  ip           VARCHAR(45)  NOT NULL,
  user_agent   VARCHAR(200) NOT NULL,
  created_at   DATETIME(3)  NOT NULL,
  expires_at   DATETIME(3)  NOT NULL,
  ended_at     DATETIME(3)  NULL,
  end_reason   VARCHAR(20)  NULL,
  KEY ix_session_account (account_id, ended_at),
  KEY ix_session_expiry (expires_at)
);

-- Only hashes: who reads this table cannot log in. A token that is used twice ends its session.
CREATE TABLE refresh_token (
  hash       CHAR(64)    NOT NULL PRIMARY KEY,
  session_id VARCHAR(32) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  used_at    DATETIME(3) NULL,
  KEY ix_refresh_session (session_id)
);

-- Every attempt to log in (SYS-01, SYS-26). Unknown accounts have no organisation: only an unrestricted scope sees them.
CREATE TABLE login_log (
  id          BIGINT       NOT NULL PRIMARY KEY,
  account     VARCHAR(64)  NOT NULL,
  client      VARCHAR(10)  NOT NULL,
  ip          VARCHAR(45)  NOT NULL,
  user_agent  VARCHAR(200) NOT NULL,
  success     BOOLEAN      NOT NULL,
  message     VARCHAR(100) NOT NULL,
  happened_at DATETIME(3)  NOT NULL,
  org_id      BIGINT       NULL,
  org_path    VARCHAR(255) NULL,
  owner_id    BIGINT       NULL,
  KEY ix_login_log_time (happened_at, id),
  KEY ix_login_log_org (org_path, happened_at),
  KEY ix_login_log_owner (owner_id, happened_at)
);
