-- Pairs of cards of which somebody said that they are not one contact.
CREATE TABLE distinct_contacts (
    id {id},
    one {int} NOT NULL REFERENCES contact (id),
    other {int} NOT NULL REFERENCES contact (id),
    since {int} NOT NULL
);
CREATE INDEX distinct_contacts_one ON distinct_contacts (one, other);
CREATE INDEX distinct_contacts_other ON distinct_contacts (other);
