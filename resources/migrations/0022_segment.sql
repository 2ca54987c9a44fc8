CREATE TABLE segment (
    id {id},
    name {text} NOT NULL,
    kind {text} NOT NULL,
    "where" {text} NOT NULL,
    search {text} NOT NULL,
    sort {text} NOT NULL,
    columns {text} NOT NULL
);
CREATE INDEX segment_kind ON segment (kind, name);
