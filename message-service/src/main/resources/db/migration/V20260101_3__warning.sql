CREATE TABLE warning (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  org_id     BIGINT       NOT NULL,
  org_path   VARCHAR(255) NOT NULL,
  owner_id   BIGINT       NULL,
  org_name   VARCHAR(200) NOT NULL,
  kind       VARCHAR(64)  NOT NULL,
  period     VARCHAR(16)  NOT NULL,
  text       VARCHAR(300) NOT NULL,
  status     VARCHAR(16)  NOT NULL,
  raised_at  DATETIME(3)  NOT NULL,
  handled_at DATETIME(3)  NULL,
  note       VARCHAR(300) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_warning (org_id, kind, period),
  KEY ix_warning_scope (org_path, status)
) DEFAULT CHARSET = utf8mb4;

-- Newest known place of an organisation that was moved, so that a late move cannot undo a newer one.
CREATE TABLE moved_organization (
  org_id   BIGINT       NOT NULL,
  path     VARCHAR(255) NOT NULL,
  version  BIGINT       NOT NULL,
  PRIMARY KEY (org_id)
) DEFAULT CHARSET = utf8mb4;
