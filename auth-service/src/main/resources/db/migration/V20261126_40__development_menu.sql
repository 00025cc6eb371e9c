-- 入党发展 (spec 02 §2.6, §2.A).
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(410, 'ADMIN', 400, 'MENU',   '入党发展', 'development',         'org:development:list',    '/team/development', 'member', 'development', 1, TRUE),
(411, 'ADMIN', 410, 'BUTTON', '新增',     'development-add',     'org:development:add',     NULL, NULL, NULL, 1, TRUE),
(412, 'ADMIN', 410, 'BUTTON', '修改',     'development-edit',    'org:development:edit',    NULL, NULL, NULL, 2, TRUE),
(413, 'ADMIN', 410, 'BUTTON', '转正',     'development-promote', 'org:development:promote', NULL, NULL, NULL, 3, TRUE),
(414, 'ADMIN', 410, 'BUTTON', '删除',     'development-remove',  'org:development:remove',  NULL, NULL, NULL, 4, TRUE),
(415, 'ADMIN', 410, 'BUTTON', '导入',     'development-import',  'org:development:import',  NULL, NULL, NULL, 5, TRUE),
(416, 'ADMIN', 410, 'BUTTON', '导出',     'development-export',  'org:development:export',  NULL, NULL, NULL, 6, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id BETWEEN 410 AND 416 WHERE role.id IN (2, 3, 4, 5);
INSERT INTO role_menu (role_id, menu_id) VALUES (6, 410);
