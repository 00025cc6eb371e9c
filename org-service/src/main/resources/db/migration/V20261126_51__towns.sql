-- 乡镇信息管理: county, towns, villages, hamlets as a materialised path. Whose part a node is follows from its Party organisation (organization.division_code), so it has no org_path of its own.
CREATE TABLE town (
    id         BIGINT       NOT NULL PRIMARY KEY,
    parent_id  BIGINT       NULL,
    path       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'official division code',
    name       VARCHAR(50)  NOT NULL,
    sort       INT          NOT NULL,
    enabled    BOOLEAN      NOT NULL DEFAULT TRUE,
    version    BIGINT       NOT NULL DEFAULT 1,
    created_at DATETIME(3)  NOT NULL,
    UNIQUE KEY town_code (code),
    UNIQUE KEY town_name (parent_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row: grows with each change, so every copy of the service sees that its cached tree is stale.
CREATE TABLE town_tree (
    id      INT    NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    last_id BIGINT NOT NULL COMMENT 'ids stay small, because paths are made of them'
) ENGINE = InnoDB;
INSERT INTO town_tree (id, version, last_id) VALUES (1, 1, 0);
