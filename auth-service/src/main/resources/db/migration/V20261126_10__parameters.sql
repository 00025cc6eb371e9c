-- Tables that every service keeps a copy of; the edition grows with each change (SYS-23, SYS-25).
CREATE TABLE shared_table (
  name    VARCHAR(50) NOT NULL PRIMARY KEY,
  edition BIGINT      NOT NULL
);
INSERT INTO shared_table (name, edition) VALUES ('parameters', 1);

CREATE TABLE parameter (
  id            BIGINT        NOT NULL PRIMARY KEY,
  name          VARCHAR(100)  NOT NULL,
  param_key     VARCHAR(100)  NOT NULL,
  type          VARCHAR(10)   NOT NULL,
  minimum       DECIMAL(20,6) NULL,
  maximum       DECIMAL(20,6) NULL,
  -- value=label;value=label
  choices       VARCHAR(2500) NULL,
  default_value VARCHAR(500)  NOT NULL,
  value         VARCHAR(500)  NOT NULL,
  -- a service reads it
  built_in      BOOLEAN       NOT NULL,
  remark        VARCHAR(500)  NULL,
  created_at    DATETIME(3)   NOT NULL,
  updated_at    DATETIME(3)   NOT NULL,
  UNIQUE KEY uq_parameter_key (param_key)
);

CREATE TABLE parameter_change (
  id           BIGINT       NOT NULL PRIMARY KEY,
  parameter_id BIGINT       NOT NULL,
  param_key    VARCHAR(100) NOT NULL,
  old_value    VARCHAR(500) NULL,
  new_value    VARCHAR(500) NULL,
  account_id   BIGINT       NOT NULL,
  account_name VARCHAR(100) NOT NULL,
  changed_at   DATETIME(3)  NOT NULL,
  KEY ix_parameter_change_parameter (parameter_id, id)
);

INSERT INTO parameter (id, name, param_key, type, minimum, maximum, choices, default_value, value, built_in, remark, created_at, updated_at) VALUES
(1,  '登录验证码',             'sys.account.captchaEnabled',     'BOOLEAN', NULL, NULL,  NULL, 'true',  'true',  TRUE, '电脑端登录是否要求验证码', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(2,  '首次登录修改密码',       'sys.account.firstLoginChange',   'CHOICE',  NULL, NULL,  'PC_ONLY=仅电脑端必须修改;ALL=电脑端和智慧组工都必须修改;REMIND=只提醒', 'PC_ONLY', 'PC_ONLY', TRUE, '使用初始密码登录后的要求', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(3,  '密码规则',               'sys.account.passwordPolicy',     'CHOICE',  NULL, NULL,  'MLPS=等级保护要求;ASVS=长密码优先', 'MLPS', 'MLPS', TRUE, '等级保护要求:多种字符并定期更换;长密码优先:长度和常见密码检查,不定期更换', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(4,  '密码有效天数',           'sys.account.passwordDays',       'INTEGER', 0,    3650,  NULL, '90',    '90',    TRUE, '密码规则为等级保护要求时有效;0 表示不过期', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(5,  '动态口令',               'sys.account.totpRequired',       'CHOICE',  NULL, NULL,  'OFF=不要求;ADMIN=系统管理人员必须输入', 'OFF', 'OFF', TRUE, '登录电脑端是否必须输入动态口令', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(6,  '图片大小上限(MB)',       'file.image.maxSizeMb',           'INTEGER', 1,    50,    NULL, '20',    '20',    TRUE, '所有图片上传', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(7,  '会议召开最低签到比例(%)', 'meeting.held.minRatio',          'DECIMAL', 0,    100,   NULL, '50',    '50',    TRUE, '签到人数达到应到人数的这一比例,会议才算已召开;恰好达到也算', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(8,  '会议召开要求纪要',       'meeting.held.requireMinutes',    'BOOLEAN', NULL, NULL,  NULL, 'false', 'false', TRUE, '上传会议纪要后会议才算已召开', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(9,  '会议签到提前分钟数',     'meeting.signin.aheadMinutes',    'INTEGER', 0,    1440,  NULL, '0',     '0',     TRUE, '会议开始前多少分钟开放签到', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(10, '会议签到延后分钟数',     'meeting.signin.delayMinutes',    'INTEGER', 0,    1440,  NULL, '0',     '0',     TRUE, '会议结束后多少分钟内仍可签到', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(11, '会议未召开预警',         'warning.meetingNotHeld.enabled', 'BOOLEAN', NULL, NULL,  NULL, 'true',  'true',  TRUE, '应召开的会议没有召开时是否发出预警', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(12, '查看敏感信息每日上限',   'privacy.reveal.dailyLimit',      'INTEGER', 0,    10000, NULL, '50',    '50',   TRUE, '每个账号每天可以查看完整身份证号、手机号的次数', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(13, '日志保存月数',           'audit.retentionMonths',          'INTEGER', 6,    120,   NULL, '12',    '12',    TRUE, '操作日志和登录日志的保存时间,不少于6个月', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3)),
(14, '指令下达对象',           'message.instruction.audience',   'CHOICE',  NULL, NULL,  'ALL_MEMBERS=支部全体党员;SECRETARY_ONLY=仅支部书记', 'ALL_MEMBERS', 'ALL_MEMBERS', TRUE, '下达的指令由谁接收', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3));

INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(920, 'ADMIN', 901, 'MENU',   '参数设置', 'parameters',       'system:config:list',   '/system/data/parameters', 'setting', 'parameters', 4, TRUE),
(921, 'ADMIN', 920, 'BUTTON', '新增',     'parameter-add',    'system:config:add',    NULL, NULL, NULL, 1, TRUE),
(922, 'ADMIN', 920, 'BUTTON', '修改',     'parameter-edit',   'system:config:edit',   NULL, NULL, NULL, 2, TRUE),
(923, 'ADMIN', 920, 'BUTTON', '删除',     'parameter-remove', 'system:config:remove', NULL, NULL, NULL, 3, TRUE),
(924, 'ADMIN', 920, 'BUTTON', '导出',     'parameter-export', 'system:config:export', NULL, NULL, NULL, 4, TRUE);
-- the administrator has every menu; who operates the platform may look
INSERT INTO role_menu (role_id, menu_id) VALUES (8, 920);
