-- 组织关系转接 (spec 02 §2.1) and 联系支部 (ORG-11, ORG-37).
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(260,  'ADMIN', 200,  'MENU',   '转接记录', 'transfers',       'org:transfer:list',   '/org/transfers', 'list', 'transfers', 6, TRUE),
(421,  'ADMIN', 260,  'BUTTON', '转接',     'transfer-add',    'org:transfer:add',    NULL, NULL, NULL, 1, TRUE),
(422,  'ADMIN', 260,  'BUTTON', '接收拒绝', 'transfer-decide', 'org:transfer:decide', NULL, NULL, NULL, 2, TRUE),
(423,  'ADMIN', 210,  'BUTTON', '联系支部', 'member-contact',  'org:member:contact',  NULL, NULL, NULL, 12, TRUE),
(1040, 'CADRE', 1000, 'MENU',   '联系支部', 'contactBranch',   NULL, '/pages/contact/index', NULL, NULL, 5, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id IN (260, 421, 422) WHERE role.id IN (2, 3, 4, 5);
INSERT INTO role_menu (role_id, menu_id) VALUES (2, 423), (3, 423), (6, 260);
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, 1040 FROM role WHERE role.id BETWEEN 2 AND 7;
