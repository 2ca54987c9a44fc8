-- What is written at every save: on as few pages as can be. Acts are never removed, so that their numbers need no
-- memory of their own, and only what takes something back is looked for by its kind.
{sqlite} ALTER TABLE journal RENAME TO old_journal;
{sqlite} ALTER TABLE journal_change RENAME TO old_change;
{sqlite} CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),
    undoable INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    reverts INTEGER REFERENCES journal (id),
    in_part INTEGER NOT NULL DEFAULT 0
);
{sqlite} CREATE TABLE journal_change (
    id INTEGER PRIMARY KEY,
    journal INTEGER NOT NULL REFERENCES journal (id),
    entity TEXT NOT NULL,
    record INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'remove')),
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
{sqlite} INSERT INTO journal
    SELECT id, at, author, title, kind, undoable, undone, reverts, in_part FROM old_journal ORDER BY id;
{sqlite} INSERT INTO journal_change
    SELECT id, journal, entity, record, operation, before, after FROM old_change ORDER BY id;
{sqlite} DROP TABLE old_change;
{sqlite} DROP TABLE old_journal;
{sqlite} CREATE INDEX journal_at ON journal (at);
{sqlite} CREATE INDEX journal_reverts ON journal (reverts) WHERE reverts IS NOT NULL;
{sqlite} CREATE INDEX journal_change_journal ON journal_change (journal);
{sqlite} CREATE INDEX journal_change_record ON journal_change (entity, record, journal);
{sqlite} CREATE INDEX journal_change_removed ON journal_change (journal) WHERE operation = 'remove';
{postgres} DROP INDEX journal_stack;
CREATE INDEX journal_undo ON journal (id) WHERE kind = 'undo';
