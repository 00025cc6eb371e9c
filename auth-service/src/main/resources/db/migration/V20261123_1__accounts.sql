-- Login accounts, one per person (R-SYS-1). Login and phone are encrypted; their blind indexes serve equality search.
CREATE TABLE account (
  id            BIGINT       NOT NULL PRIMARY KEY,
  kind          VARCHAR(10)  NOT NULL,
  person_id     BIGINT       NOT NULL,
  name          VARCHAR(100) NOT NULL,
  login_index   CHAR(64)     NOT NULL,
  login_cipher  VARCHAR(400) NOT NULL,
  phone_index   CHAR(64)     NULL,
  phone_cipher  VARCHAR(255) NULL,
  -- null: the phone number is still the password
  password_hash VARCHAR(80)  NULL,
  status        VARCHAR(10)  NOT NULL,
  org_id        BIGINT       NOT NULL,
  org_path      VARCHAR(255) NOT NULL,
  -- the account itself: what a SELF scope compares with
  owner_id      BIGINT       NOT NULL,
  version       BIGINT       NOT NULL,
  created_at    DATETIME(3)  NOT NULL,
  updated_at    DATETIME(3)  NOT NULL,
  UNIQUE KEY uq_account_login (login_index),
  KEY ix_account_org (org_path, id),
  KEY ix_account_node (org_id)
);

-- One row: grows with each change of a right; cached grants with a smaller number are stale.
CREATE TABLE rights_epoch (
  id    TINYINT NOT NULL PRIMARY KEY,
  value BIGINT  NOT NULL
);
INSERT INTO rights_epoch (id, value) VALUES (1, 1);
