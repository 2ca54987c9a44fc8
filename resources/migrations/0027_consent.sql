-- What a contact may be written to or called by, with the day and the evidence; and what of it counts, for lists and filters.
CREATE TABLE contact_consent (
    id {id},
    contact {int} NOT NULL REFERENCES contact (id),
    position {int} NOT NULL,
    channel {text} NOT NULL,
    state {text} NOT NULL,
    day {text},
    how {text} NOT NULL,
    evidence {text} NOT NULL
);
CREATE INDEX contact_consent_contact ON contact_consent (contact, position);
ALTER TABLE contact ADD COLUMN consent_email {text} NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN consent_phone {text} NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN consent_post {text} NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN consent_messaging {text} NOT NULL DEFAULT '';
