-- Directories of the console (spec 00 §0.4.1, order B); one without a page below it is not shown.
UPDATE menu SET visible = TRUE WHERE id = 900;
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(400, 'ADMIN', NULL, 'DIRECTORY', '队伍建设',     'team',        NULL, '/team',    'team',       NULL, 3, TRUE),
(500, 'ADMIN', NULL, 'DIRECTORY', '码上服务',     'code-service',NULL, '/service', 'service',    NULL, 5, TRUE),
(600, 'ADMIN', NULL, 'DIRECTORY', '班子建设管理', 'boards',      NULL, '/boards',  'board',      NULL, 8, TRUE),
(901, 'ADMIN', 900,  'DIRECTORY', '基础数据管理', 'base-data',   NULL, '/system/data',    'data',    NULL, 1, TRUE),
(902, 'ADMIN', 901,  'DIRECTORY', '日志管理',     'logs',        NULL, '/system/logs',    'log',     NULL, 5, TRUE),
(903, 'ADMIN', 901,  'DIRECTORY', '文件管理',     'files',       NULL, '/system/files',   'file',    NULL, 6, TRUE),
(904, 'ADMIN', 900,  'DIRECTORY', '系统工具',     'tools',       NULL, '/system/tools',   'tool',    NULL, 2, TRUE),
(905, 'ADMIN', 900,  'DIRECTORY', '系统监控',     'monitor',     NULL, '/system/monitor', 'monitor', NULL, 3, TRUE);
UPDATE menu SET parent_id = 902 WHERE id = 910;
UPDATE menu SET sort = 4 WHERE id = 300;
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id IN (400, 500, 600) WHERE role.id IN (2, 3, 4, 5, 6);
INSERT INTO role_menu (role_id, menu_id) SELECT 8, id FROM menu WHERE id BETWEEN 901 AND 905;
