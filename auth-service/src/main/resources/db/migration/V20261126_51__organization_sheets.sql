-- 导入, 导出 of 组织管理 (ORG-19).
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(224, 'ADMIN', 220, 'BUTTON', '导入', 'org-import', 'org:org:import', NULL, NULL, NULL, 4, TRUE),
(225, 'ADMIN', 220, 'BUTTON', '导出', 'org-export', 'org:org:export', NULL, NULL, NULL, 5, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id IN (224, 225) WHERE role.id IN (2, 3);
