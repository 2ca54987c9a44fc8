-- The own order of the list of files.
CREATE INDEX attachment_added ON attachment (added DESC, id DESC);
