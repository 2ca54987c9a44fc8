-- One row per act of a person; what it changed is in journal_change. Feeds undo, history and the change signal.
CREATE TABLE journal (
    id {id},
    at {int} NOT NULL,
    author {text} NOT NULL,
    title {text} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    undoable {bool} NOT NULL,
    undone {bool} NOT NULL DEFAULT {false},
    reverts {int} REFERENCES journal (id)
);
CREATE INDEX journal_stack ON journal (kind, undone, id);

CREATE TABLE journal_change (
    id {id},
    journal {int} NOT NULL REFERENCES journal (id),
    entity {text} NOT NULL,
    record {int} NOT NULL,
    operation {text} NOT NULL CHECK (operation IN ('insert', 'update', 'remove')),
    before {text} NOT NULL,
    after {text} NOT NULL
);
CREATE INDEX journal_change_journal ON journal_change (journal);
CREATE INDEX journal_change_record ON journal_change (entity, record, journal);

-- Folded text of every searchable record: all searchable fields and parts, words divided by line ends.
CREATE TABLE search_text (
    entity {text} NOT NULL,
    record {int} NOT NULL,
    folded {text} NOT NULL,
    PRIMARY KEY (entity, record)
);
