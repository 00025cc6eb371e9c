-- 账号盘点 reads the longest unused first: used accounts by their last login, others by their creation.
ALTER TABLE account_login ADD KEY ix_account_login_time (last_login_at, account_id);
ALTER TABLE account ADD KEY ix_account_created (created_at);
