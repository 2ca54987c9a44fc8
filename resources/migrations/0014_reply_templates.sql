CREATE TABLE reply_template (
    id {id},
    name {text} NOT NULL,
    language {text} NOT NULL,
    text {text} NOT NULL
);
