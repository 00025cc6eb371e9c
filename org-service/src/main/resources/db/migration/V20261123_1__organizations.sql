-- Party organisations as a materialised path: /1/12/105/ lies below /1/12/. Paths compare bytewise, so a subtree is one range of an index.
CREATE TABLE organization (
    id                    BIGINT       NOT NULL PRIMARY KEY,
    parent_id             BIGINT       NULL,
    path                  VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name                  VARCHAR(100) NOT NULL,
    type                  VARCHAR(20)  NOT NULL,
    org_type              VARCHAR(40)  NULL COMMENT '党组织类型',
    sort                  INT          NOT NULL,
    direct_work_committee BOOLEAN      NOT NULL DEFAULT FALSE COMMENT '是否为直工委',
    division_code         VARCHAR(12)  NULL COMMENT 'official code of the town or village',
    leader_id             BIGINT       NULL COMMENT '负责人: a member',
    leader_name           VARCHAR(50)  NULL,
    phone                 VARCHAR(30)  NULL COMMENT 'of the office',
    email                 VARCHAR(100) NULL,
    enabled               BOOLEAN      NOT NULL DEFAULT TRUE,
    version               BIGINT       NOT NULL DEFAULT 1,
    created_at            DATETIME(3)  NOT NULL,
    KEY organization_path (path),
    KEY organization_parent (parent_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row: grows with each change of the tree, so every copy of the service sees that its cached tree is stale.
CREATE TABLE organization_tree (
    id      INT    NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    last_id BIGINT NOT NULL COMMENT 'ids stay small, because paths are made of them'
) ENGINE = InnoDB;
INSERT INTO organization_tree (id, version, last_id) VALUES (1, 1, 0);

CREATE TABLE post (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name        VARCHAR(50)  NOT NULL,
    sort        INT          NOT NULL,
    description VARCHAR(200) NULL,
    committee   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT '是否支委',
    secretary   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT '是否书记',
    UNIQUE KEY post_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO post (id, name, sort, description, committee, secretary) VALUES
    (1, '县委书记', 1, '县委员会书记', FALSE, FALSE),
    (2, '书记', 2, '主持支部全面工作', TRUE, TRUE),
    (3, '副书记', 3, '协助书记工作', TRUE, FALSE),
    (4, '组织委员', 4, '负责组织工作', TRUE, FALSE),
    (5, '纪检委员', 5, '负责纪律检查工作', TRUE, FALSE),
    (6, '宣传委员', 6, '负责宣传工作', TRUE, FALSE);
