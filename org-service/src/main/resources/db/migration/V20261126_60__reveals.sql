-- Who saw whose identity number or phone, and why (H03). Rows are added and never changed; only the path follows an organisation that moves.
CREATE TABLE reveal (
    id          BIGINT       NOT NULL PRIMARY KEY,
    kind        VARCHAR(10)  NOT NULL,
    viewer      VARCHAR(100) NOT NULL,
    member_id   BIGINT       NULL COMMENT 'NULL for an export',
    member_name VARCHAR(50)  NULL,
    fields      VARCHAR(40)  NOT NULL,
    people      BIGINT       NOT NULL,
    reason      VARCHAR(200) NOT NULL,
    happened_at DATETIME(3)  NOT NULL,
    org_id      BIGINT       NOT NULL COMMENT 'of the member; of the viewer for an export',
    org_path    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id    BIGINT       NOT NULL COMMENT 'account of the viewer',
    KEY reveal_time (happened_at, id),
    KEY reveal_org (org_path, happened_at),
    KEY reveal_owner (owner_id, happened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE reveal_quota (
    account_id BIGINT NOT NULL,
    day        DATE   NOT NULL,
    used       INT    NOT NULL,
    PRIMARY KEY (account_id, day)
) ENGINE = InnoDB;

DELIMITER //
CREATE TRIGGER reveal_kept BEFORE DELETE ON reveal FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'table reveal is only added to';
END//
CREATE TRIGGER reveal_unchanged BEFORE UPDATE ON reveal FOR EACH ROW
BEGIN
    IF NOT (OLD.id <=> NEW.id AND OLD.kind <=> NEW.kind AND OLD.viewer <=> NEW.viewer AND OLD.member_id <=> NEW.member_id AND OLD.member_name <=> NEW.member_name
            AND OLD.fields <=> NEW.fields AND OLD.people <=> NEW.people AND OLD.reason <=> NEW.reason AND OLD.happened_at <=> NEW.happened_at
            AND OLD.org_id <=> NEW.org_id AND OLD.owner_id <=> NEW.owner_id) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'table reveal is only added to';
    END IF;
END//
DELIMITER ;
