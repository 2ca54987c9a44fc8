-- Tags that a business gave a colour, or days that may pass without a contact to who has them; the words themselves stay in
-- contact.tags. `touch_every` is what counts of a contact: its own days, else the fewest of its tags.
CREATE TABLE tag (
    id {id},
    name {text} NOT NULL,
    colour {text} NOT NULL,
    keep_in_touch {int}
);
CREATE UNIQUE INDEX tag_name ON tag (name);
ALTER TABLE contact ADD COLUMN touch_every {int};
UPDATE contact SET touch_every = keep_in_touch WHERE keep_in_touch IS NOT NULL;
DROP INDEX contact_keep_in_touch;
CREATE INDEX contact_touch_every ON contact (touch_every) WHERE touch_every IS NOT NULL;
