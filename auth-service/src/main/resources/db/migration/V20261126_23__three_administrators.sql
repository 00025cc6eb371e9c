-- Three administrators who watch one another (MLPS 8.1.4.2 d). Nobody holds two of them: the column is 1 for these roles and
-- null for all others, and a key over null never collides.
INSERT INTO role (id, name, code, sort, status, remark, data_scope, built_in, created_at) VALUES
(21, '系统管理员', 'SYSTEM_ADMIN',   11, 'ENABLED', '三员之一:系统运行和基础数据',   'ALL', FALSE, CURRENT_TIMESTAMP(3)),
(22, '安全管理员', 'SECURITY_ADMIN', 12, 'ENABLED', '三员之一:角色、账号和在线用户', 'ALL', FALSE, CURRENT_TIMESTAMP(3)),
(23, '审计管理员', 'AUDIT_ADMIN',    13, 'ENABLED', '三员之一:查看和导出日志',       'ALL', FALSE, CURRENT_TIMESTAMP(3));

ALTER TABLE account_role
  ADD COLUMN separation TINYINT NULL,
  ADD UNIQUE KEY uq_account_role_separation (account_id, separation);
