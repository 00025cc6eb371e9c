-- 乡镇信息管理 (spec 02 §2.5); the pages of 组织管理 in the order of the manual.
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(270, 'ADMIN', 200, 'MENU',   '乡镇信息管理', 'towns',       'org:town:list',   '/org/towns', 'town', 'towns', 6, TRUE),
(271, 'ADMIN', 270, 'BUTTON', '新增',         'town-add',    'org:town:add',    NULL, NULL, NULL, 1, TRUE),
(272, 'ADMIN', 270, 'BUTTON', '编辑',         'town-edit',   'org:town:edit',   NULL, NULL, NULL, 2, TRUE),
(273, 'ADMIN', 270, 'BUTTON', '删除',         'town-remove', 'org:town:remove', NULL, NULL, NULL, 3, TRUE),
(274, 'ADMIN', 270, 'BUTTON', '导入',         'town-import', 'org:town:import', NULL, NULL, NULL, 4, TRUE),
(275, 'ADMIN', 270, 'BUTTON', '导出',         'town-export', 'org:town:export', NULL, NULL, NULL, 5, TRUE);
UPDATE menu SET sort = 3 WHERE id = 220;
UPDATE menu SET sort = 4 WHERE id = 230;
UPDATE menu SET sort = 5 WHERE id = 240;
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id BETWEEN 270 AND 275 WHERE role.id IN (2, 3);
INSERT INTO role_menu (role_id, menu_id) SELECT id, 270 FROM role WHERE id IN (4, 5, 6);
