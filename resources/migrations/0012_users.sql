-- Who may open the business and what they may do there; without a row everybody may do everything.
CREATE TABLE "user" (
    id {id},
    name {text} NOT NULL UNIQUE,
    role {text} NOT NULL CHECK (role IN ('owner', 'clerk', 'read_only')),
    active {bool} NOT NULL,
    passphrase_hash {text} NOT NULL,
    passphrase_since {int} NOT NULL
);
