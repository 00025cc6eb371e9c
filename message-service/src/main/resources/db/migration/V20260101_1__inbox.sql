-- What is told (once per event) and who got it (one narrow row per receiver): a notice to thousands of people stays cheap.
CREATE TABLE notice (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  event_id   VARCHAR(64)  NOT NULL,
  type       VARCHAR(32)  NOT NULL,
  title      VARCHAR(200) NOT NULL,
  body       VARCHAR(1000) NOT NULL,
  biz_type   VARCHAR(32)  NULL,
  biz_id     VARCHAR(32)  NULL,
  route      VARCHAR(200) NULL,
  created_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_notice_event (event_id, type)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE inbox_message (
  receiver_id BIGINT      NOT NULL,
  notice_id   BIGINT      NOT NULL,
  read_at     DATETIME(3) NULL,
  PRIMARY KEY (receiver_id, notice_id),
  KEY ix_inbox_unread (receiver_id, read_at, notice_id)
) DEFAULT CHARSET = utf8mb4;

-- For people who look into the database: who was told what.
CREATE VIEW message AS
SELECT i.receiver_id AS account_id, n.id AS notice_id, n.event_id, n.type, n.title, n.biz_type, n.biz_id, n.created_at, i.read_at
FROM inbox_message i JOIN notice n ON n.id = i.notice_id;
