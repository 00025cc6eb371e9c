-- 敏感信息查看记录 (H03): for those who may look themselves, so that each level sees who looked at its members.
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(250, 'ADMIN', 200, 'MENU', '敏感信息查看记录', 'reveals', 'org:reveal:list', '/org/reveals', 'view', 'reveals', 9, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT id, 250 FROM role WHERE id IN (2, 3, 4, 5);
