-- What the refused row is about, so that a list of errors can be read beside the file.
ALTER TABLE import_error ADD COLUMN row_name VARCHAR(100) NULL AFTER row_no;
