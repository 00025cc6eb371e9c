-- What the three administrators see, by permission: it runs behind all other migrations, so menus that came later are in it.
INSERT IGNORE INTO role_menu (role_id, menu_id)
SELECT 21, id FROM menu WHERE client = 'ADMIN' AND (permission LIKE 'system:menu:%' OR permission LIKE 'system:appMenu:%' OR permission LIKE 'system:dict:%'
  OR permission LIKE 'system:config:%' OR permission LIKE 'system:region:%' OR permission LIKE 'system:file:%' OR permission LIKE 'monitor:%' AND permission NOT LIKE 'monitor:online:%' AND permission NOT LIKE 'monitor:account:%');
INSERT IGNORE INTO role_menu (role_id, menu_id)
SELECT 22, id FROM menu WHERE client = 'ADMIN' AND (permission LIKE 'system:role:%' OR permission LIKE 'system:account:%' OR permission LIKE 'monitor:online:%' OR permission LIKE 'monitor:account:%' OR permission IN ('org:member:list', 'org:org:list'));
INSERT IGNORE INTO role_menu (role_id, menu_id)
SELECT 23, id FROM menu WHERE client = 'ADMIN' AND permission LIKE 'system:log:%';
