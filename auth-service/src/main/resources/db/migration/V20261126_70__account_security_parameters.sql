-- How strict logins are (SYS-01, SYS-37). Defaults are those of the product; the classified protection scheme (等保三级) wants more, which is one setting away.
INSERT INTO parameter (id, name, param_key, type, minimum, maximum, choices, default_value, value, built_in, remark, created_at, updated_at) VALUES
(70, '登录锁定分钟数',       'sys.account.lockMinutes',     'INTEGER', 1, 1440, NULL, '10',  '10',  TRUE, '连续输错5次密码后账号锁定的时间;等级保护三级测评一般要求不少于15分钟', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(71, '电脑端空闲退出分钟数', 'sys.account.idleMinutes',     'INTEGER', 5, 720,  NULL, '120', '120', TRUE, '管理后台和数据大屏无人操作达到该时间后须重新登录;等级保护三级测评一般要求30分钟;无人值守的数据大屏可设为720', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(72, '电脑端单点登录限制',   'sys.account.singleSession',   'CHOICE',  NULL, NULL, 'OFF=不限制;ADMIN=系统管理人员只能在一处登录', 'OFF', 'OFF', TRUE, '选择限制后,系统管理人员在另一处登录电脑端时,之前的电脑端登录自动退出', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(73, '不得重复的密码次数',   'sys.account.passwordHistory', 'INTEGER', 1, 24,   NULL, '5',   '5',   TRUE, '本人修改密码或管理员为他人设置密码时,不能使用最近几次用过的密码', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3));
