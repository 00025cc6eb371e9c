-- 联系支部: which branches a cadre looks after and may read (spec 02 §2.8).
CREATE TABLE contact_branch (
    member_id  BIGINT NOT NULL,
    org_id     BIGINT NOT NULL,
    account_id BIGINT NOT NULL COMMENT 'of the cadre',
    PRIMARY KEY (member_id, org_id),
    KEY contact_branch_account (account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
