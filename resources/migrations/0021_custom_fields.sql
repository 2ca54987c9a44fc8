-- Fields that a business defines for its contacts, and what they say. `number` is what a value is compared by where
-- its text does not do.
CREATE TABLE custom_field (
    id {id},
    label {text} NOT NULL,
    name {text} NOT NULL,
    kind {text} NOT NULL,
    choices {text} NOT NULL,
    currency {text} NOT NULL,
    position {int} NOT NULL
);
CREATE UNIQUE INDEX custom_field_name ON custom_field (name) WHERE name <> '';
CREATE TABLE contact_custom (
    id {id},
    contact {int} NOT NULL REFERENCES contact (id),
    position {int} NOT NULL,
    field {int} NOT NULL REFERENCES custom_field (id),
    value {text} NOT NULL,
    number {int}
);
CREATE INDEX contact_custom_contact ON contact_custom (contact, position);
-- A list sorted by a field, and a column of an export, look for one value of each contact: both columns at once, else the
-- planner would take one of the next two and read all values of the field for each contact.
CREATE INDEX contact_custom_field ON contact_custom (field, contact);
CREATE INDEX contact_custom_value ON contact_custom (field, value);
CREATE INDEX contact_custom_number ON contact_custom (field, number) WHERE number IS NOT NULL;
