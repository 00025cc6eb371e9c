CREATE TABLE photo (
    id         VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY COMMENT 'random, so that nobody guesses one',
    file       VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'name in the file store',
    owner_id   BIGINT      NOT NULL COMMENT 'account that uploaded it',
    created_at DATETIME(3) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE member_import (
    id         BIGINT       NOT NULL PRIMARY KEY,
    owner_id   BIGINT       NOT NULL COMMENT 'account of the clerk',
    file_name  VARCHAR(200) NOT NULL,
    dry_run    BOOLEAN      NOT NULL,
    status     VARCHAR(10)  NOT NULL,
    total      INT          NOT NULL DEFAULT 0,
    done       INT          NOT NULL DEFAULT 0,
    failed     INT          NOT NULL DEFAULT 0,
    message    VARCHAR(300) NULL COMMENT 'why it FAILED',
    runner     VARCHAR(100) NOT NULL COMMENT 'the copy of the service that works on it',
    created_at DATETIME(3)  NOT NULL,
    beat_at    DATETIME(3)  NOT NULL COMMENT 'last sign of life',
    KEY member_import_owner (owner_id, created_at),
    KEY member_import_status (status, beat_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE member_import_error (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id BIGINT       NOT NULL,
    row_no    INT          NOT NULL,
    field     VARCHAR(40)  NULL,
    message   VARCHAR(300) NOT NULL,
    KEY member_import_error_import (import_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
