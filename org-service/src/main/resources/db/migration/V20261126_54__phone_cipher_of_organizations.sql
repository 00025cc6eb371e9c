-- Filled from column phone by version 20261126.55, which needs the keys.
ALTER TABLE organization ADD COLUMN phone_cipher VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the office' AFTER phone;
