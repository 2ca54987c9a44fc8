-- How somebody mapped a list by hand, for the next one with the same headings.
CREATE TABLE import_mapping (
    id {id},
    name {text} NOT NULL,
    kind {text} NOT NULL,
    headings {text} NOT NULL,
    fields {text} NOT NULL,
    encoding {text} NOT NULL,
    delimiter {text} NOT NULL,
    header {text} NOT NULL,
    duplicates {text} NOT NULL,
    clean {text} NOT NULL,
    source {text} NOT NULL
);
CREATE INDEX import_mapping_kind ON import_mapping (kind, name);
