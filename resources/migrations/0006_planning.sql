CREATE TABLE activity (
    id {id},
    number {text} NOT NULL,
    kind {text} NOT NULL,
    subject {text} NOT NULL,
    contact {int} NOT NULL REFERENCES contact (id),
    deal {int} REFERENCES deal (id),
    quote {int} REFERENCES quote (id),
    ticket {int} REFERENCES ticket (id),
    at {int} NOT NULL,
    duration {int} NOT NULL CHECK (duration >= 0),
    direction {text} NOT NULL,
    outcome {text} NOT NULL,
    owner {text} NOT NULL,
    body {text} NOT NULL,
    created {int} NOT NULL
);
CREATE UNIQUE INDEX activity_number ON activity (number) WHERE number <> '';
CREATE INDEX activity_contact ON activity (contact, at);
CREATE INDEX activity_deal ON activity (deal, at);
CREATE INDEX activity_quote ON activity (quote);
CREATE INDEX activity_ticket ON activity (ticket);
CREATE INDEX activity_at ON activity (at DESC, id DESC);

CREATE TABLE task (
    id {id},
    number {text} NOT NULL,
    kind {text} NOT NULL,
    subject {text} NOT NULL,
    contact {int} NOT NULL REFERENCES contact (id),
    deal {int} REFERENCES deal (id),
    ticket {int} REFERENCES ticket (id),
    due {text},
    time {text} NOT NULL,
    done {bool} NOT NULL,
    done_at {int},
    assignee {text} NOT NULL,
    body {text} NOT NULL,
    created {int} NOT NULL
);
CREATE UNIQUE INDEX task_number ON task (number) WHERE number <> '';
CREATE INDEX task_contact ON task (contact, done, due);
CREATE INDEX task_deal ON task (deal, done, due);
CREATE INDEX task_ticket ON task (ticket, done, due);
CREATE INDEX task_due ON task (done, due);
