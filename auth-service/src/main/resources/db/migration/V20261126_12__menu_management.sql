-- 菜单管理, APP菜单管理 (SYS-17 … SYS-19)
ALTER TABLE menu
  ADD COLUMN status     VARCHAR(10) NOT NULL DEFAULT 'ENABLED',
  -- opens in a window of its own
  ADD COLUMN external   BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3);

INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(940, 'ADMIN', 901, 'MENU',   '菜单管理',    'menus',           'system:menu:list',      '/system/data/menus',     'list', 'menus',     1, TRUE),
(941, 'ADMIN', 940, 'BUTTON', '新增',        'menu-add',        'system:menu:add',       NULL, NULL, NULL, 1, TRUE),
(942, 'ADMIN', 940, 'BUTTON', '修改',        'menu-edit',       'system:menu:edit',      NULL, NULL, NULL, 2, TRUE),
(943, 'ADMIN', 940, 'BUTTON', '删除',        'menu-remove',     'system:menu:remove',    NULL, NULL, NULL, 3, TRUE),
(945, 'ADMIN', 901, 'MENU',   'APP菜单管理', 'app-menus',       'system:appMenu:list',   '/system/data/app-menus', 'grid', 'app-menus', 2, TRUE),
(946, 'ADMIN', 945, 'BUTTON', '新增',        'app-menu-add',    'system:appMenu:add',    NULL, NULL, NULL, 1, TRUE),
(947, 'ADMIN', 945, 'BUTTON', '修改',        'app-menu-edit',   'system:appMenu:edit',   NULL, NULL, NULL, 2, TRUE),
(948, 'ADMIN', 945, 'BUTTON', '删除',        'app-menu-remove', 'system:appMenu:remove', NULL, NULL, NULL, 3, TRUE);
