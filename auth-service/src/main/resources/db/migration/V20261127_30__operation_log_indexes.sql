-- Measured with five million rows: within partitions an index gives its order only as far as its own columns go, so each ends with the time and the number of the row.
-- Module, type and result are asked for together: their indexes hold all three, and what does not match is passed over without reading its row.
ALTER TABLE audit_log
  DROP KEY ix_audit_time, DROP KEY ix_audit_module, DROP KEY ix_audit_type, DROP KEY ix_audit_result,
  DROP KEY ix_audit_owner, DROP KEY ix_audit_operator, DROP KEY ix_audit_org, DROP KEY ix_audit_ip,
  ADD KEY ix_audit_time (happened_at, seq),
  ADD KEY ix_audit_module (module, happened_at, seq, type, result),
  ADD KEY ix_audit_type (type, happened_at, seq, module, result),
  ADD KEY ix_audit_result (result, happened_at, seq, module, type),
  ADD KEY ix_audit_owner (owner_id, happened_at, seq),
  ADD KEY ix_audit_operator (operator_name, happened_at, seq),
  ADD KEY ix_audit_org (org_path, happened_at, seq),
  ADD KEY ix_audit_ip (ip, happened_at, seq);
