ALTER TABLE quote_print ADD COLUMN letterhead {text} NOT NULL DEFAULT '';
