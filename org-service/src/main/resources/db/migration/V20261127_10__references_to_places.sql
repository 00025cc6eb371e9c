-- What a village or a branch is asked before it is deleted.
ALTER TABLE member ADD KEY member_grid (grid_id, living);
ALTER TABLE contact_branch ADD KEY contact_branch_org (org_id);
