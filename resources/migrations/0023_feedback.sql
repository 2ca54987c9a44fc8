-- Complaints, suggestions, needs and preferences, with who deals with them, until when, and whether they have.
ALTER TABLE activity ADD COLUMN feedback {text} NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN state {text} NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN due {text};
ALTER TABLE activity ADD COLUMN settled {int};
CREATE INDEX activity_open ON activity ((due IS NULL), due, id) WHERE state = 'open';
