-- What was done to many records, each for itself (import, deletion of many), is undone without those changed since.
ALTER TABLE journal ADD COLUMN in_part {bool} NOT NULL DEFAULT {false};
-- Without undone, so that the newest of a kind is the last entry, whether it stands or not.
DROP INDEX journal_stack;
CREATE INDEX journal_stack ON journal (kind, id);
CREATE INDEX journal_at ON journal (at);
CREATE INDEX journal_reverts ON journal (reverts) WHERE reverts IS NOT NULL;
CREATE INDEX journal_change_removed ON journal_change (journal) WHERE operation = 'remove';
