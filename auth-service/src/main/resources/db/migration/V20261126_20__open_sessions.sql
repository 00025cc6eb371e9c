-- What 在线用户 and 登录设备 show of a session (SYS-30). The number names it in lists; its id is part of tokens and stays inside.
ALTER TABLE login_session
  ADD COLUMN number       BIGINT      NOT NULL AUTO_INCREMENT,
  ADD COLUMN active_at    DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  -- end of the newest refresh token: without use the session is over then
  ADD COLUMN usable_until DATETIME(3) NULL,
  -- what its user has to do before anything else
  ADD COLUMN pending      VARCHAR(20) NULL,
  ADD UNIQUE KEY uq_session_number (number),
  ADD KEY ix_session_open (ended_at, expires_at);
UPDATE login_session SET active_at = created_at, usable_until = expires_at;

INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(960, 'ADMIN', 905, 'MENU',   '在线用户', 'online-users', 'monitor:online:list', '/system/monitor/online', 'user', 'online-users', 1, TRUE),
(961, 'ADMIN', 960, 'BUTTON', '强退',     'online-kick',  'monitor:online:kick', NULL, NULL, NULL, 1, TRUE);
INSERT INTO role_menu (role_id, menu_id) VALUES (8, 960), (8, 961);
