-- 群众账号管理 (spec 02 §2.2); 分配角色 and 重置密码 are rights over accounts and exist already.
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(280, 'ADMIN', 200, 'MENU',   '群众账号管理', 'masses',      'org:mass:list',   '/org/masses', 'masses', 'masses', 2, TRUE),
(281, 'ADMIN', 280, 'BUTTON', '新增',         'mass-add',    'org:mass:add',    NULL, NULL, NULL, 1, TRUE),
(282, 'ADMIN', 280, 'BUTTON', '修改',         'mass-edit',   'org:mass:edit',   NULL, NULL, NULL, 2, TRUE),
(283, 'ADMIN', 280, 'BUTTON', '删除',         'mass-remove', 'org:mass:remove', NULL, NULL, NULL, 3, TRUE),
(284, 'ADMIN', 280, 'BUTTON', '导入',         'mass-import', 'org:mass:import', NULL, NULL, NULL, 4, TRUE),
(285, 'ADMIN', 280, 'BUTTON', '导出',         'mass-export', 'org:mass:export', NULL, NULL, NULL, 5, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id BETWEEN 280 AND 285 WHERE role.id IN (2, 3);
INSERT INTO role_menu (role_id, menu_id) SELECT id, 280 FROM role WHERE id IN (4, 5, 6);
