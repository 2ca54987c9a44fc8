-- What somebody is to us, how they buy, and what we mean to do about it.
ALTER TABLE contact ADD COLUMN roles {text} NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN customer_type {text} NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN orientation {text} NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN strategy {text} NOT NULL DEFAULT '';
