-- 文件管理 (SYS-27) and 系统监控 (SYS-30).
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(983, 'ADMIN', 903, 'MENU',   '文件列表', 'file-list',    'system:file:list',    '/system/files/list',    'file', 'file-list',    1, TRUE),
(984, 'ADMIN', 983, 'BUTTON', '删除',     'file-remove',  'system:file:remove',  NULL, NULL, NULL, 1, TRUE),
(985, 'ADMIN', 903, 'MENU',   '存储配置', 'file-storage', 'system:file:storage', '/system/files/storage', 'data', 'file-storage', 2, TRUE),
(990, 'ADMIN', 905, 'MENU',   '定时任务', 'jobs',         'monitor:job:list',    '/system/monitor/jobs',  'calendar', 'jobs',     2, TRUE),
(991, 'ADMIN', 990, 'BUTTON', '执行一次', 'job-run',      'monitor:job:run',     NULL, NULL, NULL, 1, TRUE),
(992, 'ADMIN', 990, 'BUTTON', '暂停恢复', 'job-change',   'monitor:job:change',  NULL, NULL, NULL, 2, TRUE),
(993, 'ADMIN', 905, 'MENU',   '服务监控', 'services',     'monitor:service:list', '/system/monitor/services', 'monitor', 'services', 3, TRUE),
(994, 'ADMIN', 905, 'MENU',   '缓存监控', 'cache',        'monitor:cache:list',  '/system/monitor/cache', 'data', 'cache', 4, TRUE),
(995, 'ADMIN', 905, 'MENU',   '异常消息', 'dead-letters', 'monitor:dead-letter:list', '/system/monitor/dead-letters', 'message', 'dead-letters', 5, TRUE),
(996, 'ADMIN', 995, 'BUTTON', '重新发送', 'dead-letter-resend', 'monitor:dead-letter:resend', NULL, NULL, NULL, 1, TRUE),
(997, 'ADMIN', 995, 'BUTTON', '丢弃',     'dead-letter-discard', 'monitor:dead-letter:discard', NULL, NULL, NULL, 2, TRUE);
INSERT IGNORE INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id IN (900, 901, 903, 905) OR menu.id BETWEEN 983 AND 997 WHERE role.code = 'OPS';
