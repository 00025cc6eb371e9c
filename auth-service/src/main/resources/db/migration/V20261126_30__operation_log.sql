-- 操作日志 (SYS-26, H05): append-only, each row carries the MAC of the row before it. A partition holds the rows that were recorded in one month, which follow
-- each other in the chain, so a month can go as a whole. People read it within the scope of the organisation of the operator.
CREATE TABLE audit_log (
  seq           BIGINT        NOT NULL,
  recorded_at   DATETIME(3)   NOT NULL,
  happened_at   DATETIME(3)   NOT NULL,
  service       VARCHAR(40)   CHARACTER SET ascii NOT NULL,
  module        VARCHAR(80)   CHARACTER SET ascii NOT NULL,
  type          VARCHAR(10)   CHARACTER SET ascii NOT NULL,
  owner_id      BIGINT        NULL COMMENT 'account of the operator',
  operator_name VARCHAR(50)   NOT NULL,
  org_id        BIGINT        NULL,
  org_path      VARCHAR(255)  CHARACTER SET ascii NULL,
  client        VARCHAR(10)   CHARACTER SET ascii NOT NULL,
  ip            VARCHAR(45)   CHARACTER SET ascii NOT NULL,
  method        VARCHAR(10)   CHARACTER SET ascii NOT NULL,
  path          VARCHAR(200)  NOT NULL,
  parameters    VARCHAR(4000) NOT NULL,
  status        SMALLINT      NOT NULL,
  result        VARCHAR(10)   CHARACTER SET ascii NOT NULL,
  code          VARCHAR(64)   NOT NULL,
  message       VARCHAR(200)  NOT NULL,
  duration_ms   BIGINT        NOT NULL,
  trace_id      VARCHAR(32)   CHARACTER SET ascii NOT NULL,
  previous      BINARY(32)    NOT NULL,
  hash          BINARY(32)    NOT NULL,
  PRIMARY KEY (seq, recorded_at),
  KEY ix_audit_time (happened_at),
  KEY ix_audit_module (module, happened_at),
  KEY ix_audit_type (type, happened_at),
  KEY ix_audit_result (result, happened_at),
  KEY ix_audit_owner (owner_id, happened_at),
  KEY ix_audit_operator (operator_name, happened_at),
  KEY ix_audit_org (org_path, happened_at),
  KEY ix_audit_ip (ip, happened_at)
) PARTITION BY RANGE COLUMNS (recorded_at) (
  PARTITION p202610 VALUES LESS THAN ('2026-11-01 00:00:00'),
  PARTITION pmax VALUES LESS THAN (MAXVALUE)
);

CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_log is append-only';
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_log is append-only';

-- End of the chain; whoever appends holds this row.
CREATE TABLE audit_head (
  id          TINYINT     NOT NULL PRIMARY KEY,
  seq         BIGINT      NOT NULL,
  hash        BINARY(32)  NOT NULL,
  recorded_at DATETIME(3) NOT NULL
);
INSERT INTO audit_head (id, seq, hash, recorded_at) VALUES (1, 0, REPEAT(CHAR(0), 32), '2026-10-01 00:00:00');

-- Where the chain begins after a month was dropped; signed, so that nobody can make one up.
CREATE TABLE audit_anchor (
  seq            BIGINT      NOT NULL PRIMARY KEY,
  hash           BINARY(32)  NOT NULL,
  partition_name VARCHAR(20) NOT NULL,
  dropped_at     DATETIME(3) NOT NULL,
  mac            BINARY(32)  NOT NULL
);

CREATE TABLE audit_check (
  id         BIGINT       NOT NULL PRIMARY KEY,
  checked_at DATETIME(3)  NOT NULL,
  first_seq  BIGINT       NOT NULL,
  last_seq   BIGINT       NOT NULL,
  broken_seq BIGINT       NULL COMMENT 'first row that is not as it was written; null = all are',
  reason     VARCHAR(200) NOT NULL,
  millis     BIGINT       NOT NULL
);

INSERT INTO menu (id, client, parent_id, type, name, code, permission, path, icon, component, sort, visible) VALUES
(980, 'ADMIN', 902, 'MENU',   '操作日志', 'operation-logs',  'system:log:operations', '/system/operation-logs', 'log', 'operation-logs', 1, TRUE),
(981, 'ADMIN', 980, 'BUTTON', '导出',     'operation-export', 'system:log:export', NULL, NULL, NULL, 1, TRUE),
(982, 'ADMIN', 980, 'BUTTON', '完整性校验', 'operation-verify', 'system:log:verify', NULL, NULL, NULL, 2, TRUE);
INSERT IGNORE INTO role_menu (role_id, menu_id) SELECT role.id, menu.id FROM role JOIN menu ON menu.id IN (900, 901, 902, 980, 981, 982) WHERE role.code IN ('OPS', 'AUDIT_ADMIN');
