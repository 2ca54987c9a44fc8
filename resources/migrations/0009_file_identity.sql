-- By this the backups of a business are found again when its file was moved. A copied file has the same.
CREATE TABLE file_identity (
    token {text} NOT NULL
);
INSERT INTO file_identity (token) VALUES (CAST(random() AS text) || CAST(random() AS text));
