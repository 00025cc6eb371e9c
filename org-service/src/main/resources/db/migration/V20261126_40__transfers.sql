-- 组织关系转接: who moved from where to where, by whom and why. Names are those of then.
CREATE TABLE member_transfer (
    id           BIGINT       NOT NULL PRIMARY KEY,
    member_id    BIGINT       NOT NULL,
    member_name  VARCHAR(50)  NOT NULL,
    member_type  VARCHAR(20)  NOT NULL,
    from_org_id  BIGINT       NOT NULL,
    from_name    VARCHAR(100) NOT NULL,
    to_org_id    BIGINT       NOT NULL,
    to_name      VARCHAR(100) NOT NULL,
    status       VARCHAR(10)  NOT NULL,
    pending      TINYINT      NULL COMMENT '1 while a request waits; NULLs do not collide',
    reason       VARCHAR(200) NULL,
    requested_by BIGINT       NOT NULL COMMENT 'account',
    requester    VARCHAR(50)  NOT NULL,
    requested_at DATETIME(3)  NOT NULL,
    decided_by   BIGINT       NULL COMMENT 'account',
    decider      VARCHAR(50)  NULL,
    decided_at   DATETIME(3)  NULL,
    answer       VARCHAR(200) NULL,
    UNIQUE KEY member_transfer_pending (member_id, pending)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row for the side that gives and one for the side that takes: each sees the transfer within its own scope.
CREATE TABLE member_transfer_side (
    transfer_id BIGINT       NOT NULL,
    side        VARCHAR(3)   NOT NULL COMMENT 'OUT or IN',
    org_id      BIGINT       NOT NULL,
    org_path    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id    BIGINT       NOT NULL COMMENT 'the account of the person: scope SELF',
    PRIMARY KEY (transfer_id, side),
    KEY member_transfer_side_list (side, org_path, transfer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
