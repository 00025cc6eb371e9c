-- 登录日志 gets its page (SYS-26): who it was by name, and an index of the login name for the filter by account.
ALTER TABLE login_log
  ADD COLUMN name        VARCHAR(100) NULL,
  ADD COLUMN login_index CHAR(64)     NULL,
  ADD KEY ix_login_log_account (login_index, happened_at);
UPDATE menu SET visible = TRUE WHERE id = 910;
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(963, 'ADMIN', 910, 'BUTTON', '导出', 'login-log-export', 'system:log:export', NULL, NULL, NULL, 1, TRUE);
INSERT INTO role_menu (role_id, menu_id) VALUES (8, 963);
