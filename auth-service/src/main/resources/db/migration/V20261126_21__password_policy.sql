-- When a password was set (it may expire), and the hashes of former ones (they may not come again).
ALTER TABLE account ADD COLUMN password_changed_at DATETIME(3) NULL;
UPDATE account SET password_changed_at = updated_at WHERE password_hash IS NOT NULL;

CREATE TABLE password_history (
  id         BIGINT      NOT NULL PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  hash       VARCHAR(80) NOT NULL,
  KEY ix_password_history_account (account_id, id)
);
