-- Files kept with records. What is in them stands apart, once for each content, and stays when its attachment goes:
-- so a deletion costs nothing and can be undone.
CREATE TABLE attachment_content (
    id {id},
    sha256 {text} NOT NULL UNIQUE,
    bytes {blob} NOT NULL
);
CREATE TABLE attachment (
    id {id},
    name {text} NOT NULL CHECK (name <> ''),
    media_type {text} NOT NULL,
    size {int} NOT NULL CHECK (size >= 0),
    contact {int} NOT NULL REFERENCES contact (id),
    deal {int} REFERENCES deal (id),
    quote {int} REFERENCES quote (id),
    ticket {int} REFERENCES ticket (id),
    note {text} NOT NULL,
    added {int} NOT NULL,
    owner {text} NOT NULL,
    sha256 {text} NOT NULL,
    content {int} REFERENCES attachment_content (id)
);
CREATE INDEX attachment_contact ON attachment (contact, added);
CREATE INDEX attachment_deal ON attachment (deal);
CREATE INDEX attachment_quote ON attachment (quote);
CREATE INDEX attachment_ticket ON attachment (ticket);
CREATE INDEX attachment_content_of ON attachment (content);
