-- A person of the Party. living is 1 or NULL: NULLs do not collide, so a removed person frees the phone and identity number.
CREATE TABLE member (
    id                 BIGINT       NOT NULL PRIMARY KEY,
    account_id         BIGINT       NOT NULL,
    org_id             BIGINT       NOT NULL,
    org_path           VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id           BIGINT       NOT NULL COMMENT 'the account of the person: scope SELF',
    living             TINYINT      NULL DEFAULT 1,
    member_type        VARCHAR(20)  NOT NULL,
    name               VARCHAR(50)  NOT NULL,
    sex                VARCHAR(10)  NOT NULL,
    nation             VARCHAR(20)  NULL,
    native_place       VARCHAR(100) NULL,
    id_card_cipher     VARCHAR(255) CHARACTER SET ascii NOT NULL,
    id_card_index      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id_card_mask       VARCHAR(18)  NOT NULL,
    phone_cipher       VARCHAR(255) CHARACTER SET ascii NOT NULL,
    phone_index        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone_tail_index   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the last four digits',
    phone_mask         VARCHAR(11)  NOT NULL,
    birthday           DATE         NULL,
    education          VARCHAR(20)  NULL,
    address            VARCHAR(200) NULL,
    grid_id            BIGINT       NULL,
    personnel_category VARCHAR(40)  NULL,
    member_status      VARCHAR(20)  NULL,
    retired            BOOLEAN      NULL,
    photo_id           VARCHAR(40)  CHARACTER SET ascii NULL,
    org_type           VARCHAR(40)  NULL,
    post_id            BIGINT       NULL,
    party_status       VARCHAR(20)  NULL,
    applied_on         DATE         NULL,
    activist_on        DATE         NULL,
    probationary_on    DATE         NULL,
    full_on            DATE         NULL,
    enabled            BOOLEAN      NOT NULL DEFAULT TRUE,
    login              VARCHAR(50)  NULL COMMENT 'login name when it is not the phone number',
    remark             VARCHAR(500) NULL,
    version            BIGINT       NOT NULL DEFAULT 1,
    created_at         DATETIME(3)  NOT NULL,
    updated_at         DATETIME(3)  NOT NULL,
    UNIQUE KEY member_phone (phone_index, living),
    UNIQUE KEY member_id_card (id_card_index, living),
    -- the list: a town is one range of it, in the order of the list, filters included
    KEY member_list (living, member_type, org_path, id, name, post_id),
    KEY member_list_all (living, org_path, id, name, post_id),
    KEY member_created (living, member_type, created_at, id, org_path),
    KEY member_org (org_id, living, member_type),
    KEY member_owner (owner_id),
    KEY member_post (post_id, living),
    KEY member_photo (photo_id),
    KEY member_phone_tail (phone_tail_index, living)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How many living persons of a type an organisation has: totals and far pages of the list without counting rows.
-- Triggers keep it, because they also fire when Seata undoes a member, and take no global lock that would make clerks wait for each other.
CREATE TABLE member_count (
    org_id      BIGINT       NOT NULL,
    member_type VARCHAR(20)  NOT NULL,
    org_path    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id    BIGINT       NULL COMMENT 'nobody owns a count: scope SELF never matches',
    n           BIGINT       NOT NULL,
    PRIMARY KEY (org_id, member_type),
    KEY member_count_path (member_type, org_path, n)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TRIGGER member_added AFTER INSERT ON member FOR EACH ROW
    INSERT INTO member_count (org_id, member_type, org_path, n) SELECT NEW.org_id, NEW.member_type, NEW.org_path, 1 FROM DUAL WHERE NEW.living = 1
    ON DUPLICATE KEY UPDATE n = n + 1;

CREATE TRIGGER member_deleted AFTER DELETE ON member FOR EACH ROW
    UPDATE member_count SET n = n - 1 WHERE org_id = OLD.org_id AND member_type = OLD.member_type AND OLD.living = 1;

DELIMITER //
CREATE TRIGGER member_changed AFTER UPDATE ON member FOR EACH ROW
BEGIN
    IF NOT (OLD.org_id <=> NEW.org_id AND OLD.member_type <=> NEW.member_type AND OLD.living <=> NEW.living) THEN
        IF OLD.living = 1 THEN
            UPDATE member_count SET n = n - 1 WHERE org_id = OLD.org_id AND member_type = OLD.member_type;
        END IF;
        IF NEW.living = 1 THEN
            INSERT INTO member_count (org_id, member_type, org_path, n) VALUES (NEW.org_id, NEW.member_type, NEW.org_path, 1)
            ON DUPLICATE KEY UPDATE n = n + 1;
        END IF;
    END IF;
END//
DELIMITER ;
