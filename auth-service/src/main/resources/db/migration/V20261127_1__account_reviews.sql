-- 账号盘点 (MLPS 8.1.4.2 b, c): when an account was last used, longer than the login log is kept.
-- A table of its own: the row of the account belongs to global transactions, a login does not.
CREATE TABLE account_login (
  account_id    BIGINT      NOT NULL PRIMARY KEY,
  last_login_at DATETIME(3) NOT NULL
) ENGINE = InnoDB;
INSERT INTO account_login (account_id, last_login_at)
SELECT owner_id, MAX(happened_at) FROM login_log WHERE success = TRUE AND owner_id IS NOT NULL GROUP BY owner_id;

INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(1200, 'ADMIN', 905,  'MENU',   '账号盘点', 'account-reviews', 'monitor:account:list',   '/system/monitor/accounts', 'peoples', 'account-reviews', 6, TRUE),
(1201, 'ADMIN', 1200, 'BUTTON', '导出',     'account-export',  'monitor:account:export', NULL, NULL, NULL, 1, TRUE);
