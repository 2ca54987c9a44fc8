-- How many days may pass without a contact; and what was more than a note, so that the last of it is one look.
ALTER TABLE contact ADD COLUMN keep_in_touch {int};
CREATE INDEX contact_keep_in_touch ON contact (keep_in_touch) WHERE keep_in_touch IS NOT NULL;
CREATE INDEX activity_touch ON activity (contact, at) WHERE kind <> 'note';
