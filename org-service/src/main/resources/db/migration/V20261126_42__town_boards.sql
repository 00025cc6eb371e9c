-- 乡(镇)级班子形象栏 (spec 02 §2.7). Whose part of the county a row is follows from its town, as with the towns themselves, so it has no org_path of its own.
CREATE TABLE town_board_member (
    id           BIGINT       NOT NULL PRIMARY KEY,
    town_id      BIGINT       NOT NULL COMMENT 'a town or village of table town',
    board        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PARTY_COMMITTEE, VILLAGERS_COMMITTEE',
    name         VARCHAR(50)  NOT NULL,
    post         VARCHAR(50)  NOT NULL,
    photo_id     VARCHAR(40)  CHARACTER SET ascii NULL,
    phone_cipher VARCHAR(255) CHARACTER SET ascii NULL,
    phone_mask   VARCHAR(20)  NULL,
    sort         INT          NOT NULL,
    version      BIGINT       NOT NULL DEFAULT 1,
    created_at   DATETIME(3)  NOT NULL,
    updated_at   DATETIME(3)  NOT NULL,
    UNIQUE KEY town_board_member_once (town_id, board, name, post),
    KEY town_board_member_list (town_id, board, sort, id),
    KEY town_board_member_photo (photo_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
