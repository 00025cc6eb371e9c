CREATE TABLE note (
  id         BIGINT       NOT NULL PRIMARY KEY,
  org_id     BIGINT       NOT NULL,
  org_path   VARCHAR(255) NOT NULL,
  owner_id   BIGINT       NULL,
  title      VARCHAR(100) NOT NULL,
  noted_at   DATETIME(3)  NOT NULL,
  noted_on   DATE         NULL,
  kind       VARCHAR(20)  NOT NULL,
  KEY ix_note_path (org_path, id)
);
CREATE TABLE effect (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_id CHAR(36)    NOT NULL,
  name     VARCHAR(64) NOT NULL,
  number   INT         NOT NULL,
  KEY ix_effect_name (name)
);
