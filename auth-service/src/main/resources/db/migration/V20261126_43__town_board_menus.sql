-- 乡(镇)级班子形象栏 (ORG-32 … ORG-35).
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(620, 'ADMIN', 600, 'MENU',   '乡(镇)级班子形象栏', 'town-boards',       'org:townboard:list',   '/boards/towns', 'board', 'town-boards', 2, TRUE),
(621, 'ADMIN', 620, 'BUTTON', '新增',             'town-board-add',    'org:townboard:add',    NULL, NULL, NULL, 1, TRUE),
(622, 'ADMIN', 620, 'BUTTON', '编辑',             'town-board-edit',   'org:townboard:edit',   NULL, NULL, NULL, 2, TRUE),
(623, 'ADMIN', 620, 'BUTTON', '删除',             'town-board-remove', 'org:townboard:remove', NULL, NULL, NULL, 3, TRUE),
(624, 'ADMIN', 620, 'BUTTON', '导入',             'town-board-import', 'org:townboard:import', NULL, NULL, NULL, 4, TRUE),
(625, 'ADMIN', 620, 'BUTTON', '导出',             'town-board-export', 'org:townboard:export', NULL, NULL, NULL, 5, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id BETWEEN 620 AND 625 WHERE role.id IN (2, 3, 4, 5);
INSERT INTO role_menu (role_id, menu_id) VALUES (6, 620);
