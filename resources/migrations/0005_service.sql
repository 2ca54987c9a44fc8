CREATE TABLE ticket (
    id {id},
    number {text} NOT NULL,
    subject {text} NOT NULL,
    contact {int} NOT NULL REFERENCES contact (id),
    status {text} NOT NULL,
    priority {text} NOT NULL,
    channel {text} NOT NULL,
    category {text} NOT NULL,
    assignee {text} NOT NULL,
    description {text} NOT NULL,
    tags {text} NOT NULL,
    resolved {int},
    created {int} NOT NULL,
    updated {int} NOT NULL
);
CREATE UNIQUE INDEX ticket_number ON ticket (number) WHERE number <> '';
CREATE INDEX ticket_contact ON ticket (contact);
CREATE INDEX ticket_status ON ticket (status, created);
CREATE INDEX ticket_created ON ticket (created DESC, id DESC);

CREATE TABLE ticket_message (
    id {id},
    ticket {int} NOT NULL REFERENCES ticket (id),
    position {int} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('in', 'out', 'note')),
    author {text} NOT NULL,
    at {int} NOT NULL,
    body {text} NOT NULL
);
CREATE INDEX ticket_message_ticket ON ticket_message (ticket, position);
