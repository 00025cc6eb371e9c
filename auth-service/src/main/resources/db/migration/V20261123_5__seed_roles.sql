-- Seed roles (spec 01 §1.12). The county may change all of them but the administrator's; MEMBER is what a new member gets.
INSERT INTO role (id, name, code, sort, status, remark, data_scope, built_in, created_at) VALUES
(1, '超级管理员', 'admin',            1, 'ENABLED', '全部菜单和数据,不能修改', 'ALL',            TRUE,  CURRENT_TIMESTAMP(3)),
(2, '县管理员',   'COUNTY_ADMIN',     2, 'ENABLED', NULL,                      'ALL',            FALSE, CURRENT_TIMESTAMP(3)),
(3, '乡镇管理员', 'TOWN_ADMIN',       3, 'ENABLED', NULL,                      'DEPT_AND_CHILD', FALSE, CURRENT_TIMESTAMP(3)),
(4, '支部管理员', 'BRANCH_ADMIN',     4, 'ENABLED', NULL,                      'DEPT',           FALSE, CURRENT_TIMESTAMP(3)),
(5, '支部书记',   'SECRETARY',        5, 'ENABLED', NULL,                      'DEPT',           FALSE, CURRENT_TIMESTAMP(3)),
(6, '支部委员',   'COMMITTEE_MEMBER', 6, 'ENABLED', NULL,                      'SELF',           FALSE, CURRENT_TIMESTAMP(3)),
(7, '党员',       'MEMBER',           7, 'ENABLED', '新增党员的默认角色',      'SELF',           FALSE, CURRENT_TIMESTAMP(3)),
(8, '运维人员',   'OPS',              8, 'ENABLED', NULL,                      'ALL',            FALSE, CURRENT_TIMESTAMP(3));

INSERT INTO role_menu (role_id, menu_id) SELECT 2, id FROM menu WHERE id NOT IN (900, 910);
INSERT INTO role_menu (role_id, menu_id) SELECT 3, id FROM menu WHERE client = 'CADRE' OR id IN (100, 101, 110, 200, 210, 211, 212, 213, 214, 215, 216, 218, 219, 220, 221, 222, 223, 230) OR id BETWEEN 300 AND 316;
INSERT INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.client = 'CADRE' OR menu.id IN (100, 101, 110, 200, 210, 211, 212, 213, 214, 215, 216, 218, 219, 220, 230) OR menu.id BETWEEN 300 AND 316 WHERE role.id IN (4, 5);
INSERT INTO role_menu (role_id, menu_id) SELECT 6, id FROM menu WHERE client = 'CADRE' OR id IN (200, 210, 220, 230) OR id BETWEEN 300 AND 316;
INSERT INTO role_menu (role_id, menu_id) SELECT 7, id FROM menu WHERE id IN (1000, 1010, 1020, 1030, 1100);
INSERT INTO role_menu (role_id, menu_id) SELECT 8, id FROM menu WHERE id IN (110, 900, 910);
