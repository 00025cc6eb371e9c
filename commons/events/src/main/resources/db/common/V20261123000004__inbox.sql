-- events whose effect is in this schema; written in the transaction of the effect
CREATE TABLE inbox (
  event_id   CHAR(36)     CHARACTER SET ascii NOT NULL,
  handler    VARCHAR(100) CHARACTER SET ascii NOT NULL,
  handled_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (event_id, handler),
  KEY ix_inbox_handled (handled_at)
);

-- events that a handler could not take in after all attempts; operators send them again or discard them
CREATE TABLE dead_letter (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_id    CHAR(36)     CHARACTER SET ascii NOT NULL,
  handler     VARCHAR(100) CHARACTER SET ascii NOT NULL,
  topic       VARCHAR(64)  NOT NULL,
  type        VARCHAR(64)  NOT NULL,
  payload     MEDIUMTEXT   NOT NULL,
  occurred_at DATETIME(3)  NOT NULL,
  actor_id    BIGINT       NULL,
  error       VARCHAR(1000) NOT NULL,
  attempts    INT          NOT NULL,
  dead_at     DATETIME(3)  NOT NULL,
  UNIQUE KEY ux_dead_letter (event_id, handler)
);
