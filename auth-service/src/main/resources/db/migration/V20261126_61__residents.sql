-- Residents of 码上服务 (SYS-39 … SYS-43). The openid is the login name of the account with the same id.
CREATE TABLE resident (
  id           BIGINT       NOT NULL PRIMARY KEY,
  nickname     VARCHAR(50)  NULL,
  name         VARCHAR(50)  NULL,
  sex          VARCHAR(10)  NOT NULL DEFAULT 'UNKNOWN',
  phone_cipher VARCHAR(255) NULL,
  phone_index  CHAR(64)     NULL,
  phone_mask   VARCHAR(11)  NULL,
  spare_cipher VARCHAR(255) NULL,
  spare_mask   VARCHAR(11)  NULL,
  address      VARCHAR(200) NULL,
  -- grid whose code was scanned last
  grid_id      BIGINT       NULL,
  -- organisation of the grid; 0 and empty while there is none: only an unrestricted scope sees the row
  org_id       BIGINT       NOT NULL DEFAULT 0,
  org_path     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  owner_id     BIGINT       NOT NULL,
  version      BIGINT       NOT NULL DEFAULT 1,
  created_at   DATETIME(3)  NOT NULL,
  KEY resident_org (org_path, id),
  KEY resident_phone (phone_index),
  KEY resident_owner (owner_id),
  KEY resident_created (created_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- 群众管理: administrators of county, town and village read it (spec 01 §1.12).
INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(510, 'ADMIN', 500, 'MENU', '群众管理', 'residents', 'mass:resident:list', '/service/residents', 'peoples', 'residents', 9, TRUE);
INSERT INTO role_menu (role_id, menu_id) SELECT id, 510 FROM role WHERE id IN (2, 3, 4, 5);
