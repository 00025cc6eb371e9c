-- An account that is stopped or let in again is found by its number.
ALTER TABLE mass_account ADD KEY mass_account_owner (owner_id);
