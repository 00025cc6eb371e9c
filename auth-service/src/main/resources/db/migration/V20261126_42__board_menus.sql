-- 县级班子形象栏 (ORG-31) and 班子形象 (ORG-36).
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(610,  'ADMIN', 600,  'MENU', '县级班子形象栏', 'committee-boards', 'org:board:list', '/boards/committees', 'board', 'committee-boards', 1, TRUE),
(1041, 'CADRE', 1000, 'MENU', '班子形象', 'teamConstruction', 'app:board:view', '/pages/board/index', NULL, NULL, 6, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, 610 FROM role WHERE role.id BETWEEN 2 AND 6;
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, 1041 FROM role WHERE role.id BETWEEN 2 AND 7;
