-- Second factor of an account (MLPS 8.1.4.1 d): the secret is encrypted, recovery codes are hashed and work once.
CREATE TABLE second_factor (
  account_id    BIGINT       NOT NULL PRIMARY KEY,
  secret_cipher VARCHAR(255) NOT NULL,
  -- null: shown, but no code was given yet
  confirmed_at  DATETIME(3)  NULL,
  -- time step of the newest code that was taken: it and those before do not work again
  last_step     BIGINT       NOT NULL,
  created_at    DATETIME(3)  NOT NULL
);

CREATE TABLE recovery_code (
  account_id BIGINT      NOT NULL,
  hash       CHAR(64)    NOT NULL,
  used_at    DATETIME(3) NULL,
  PRIMARY KEY (account_id, hash)
);

INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(962, 'ADMIN', 210, 'BUTTON', '重置两步验证', 'account-factor', 'system:account:factor', NULL, NULL, NULL, 10, TRUE);
INSERT INTO role_menu (role_id, menu_id) VALUES (2, 962);
