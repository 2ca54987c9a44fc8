ALTER TABLE quote ADD COLUMN salutation {text} NOT NULL DEFAULT '';
