-- events that were committed together with their cause and wait for the relay; sent ones stay for a week
CREATE TABLE outbox (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_id     CHAR(36)    CHARACTER SET ascii NOT NULL,
  topic        VARCHAR(64) NOT NULL,
  type         VARCHAR(64) NOT NULL,
  sharding_key VARCHAR(64) NOT NULL,
  payload      MEDIUMTEXT  NOT NULL,
  occurred_at  DATETIME(3) NOT NULL,
  actor_id     BIGINT      NULL,
  xid          VARCHAR(128) NULL COMMENT 'global transaction that must end before the event may leave',
  sent_at      DATETIME(3) NULL,
  UNIQUE KEY ux_outbox_event (event_id),
  KEY ix_outbox_sent (sent_at, id)
);
