CREATE TABLE relation (
    id {id},
    name {text} NOT NULL,
    contact {int} NOT NULL REFERENCES contact (id),
    role {text} NOT NULL,
    other {int} NOT NULL REFERENCES contact (id),
    position {text} NOT NULL,
    "from" {text},
    "to" {text},
    notes {text} NOT NULL,
    created {int} NOT NULL
);
CREATE INDEX relation_contact ON relation (contact, other);
CREATE INDEX relation_other ON relation (other);
