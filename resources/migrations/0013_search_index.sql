-- Trigrams of the search texts, by rank: ranks of one kind are together and in the order in which people want its records,
-- so the first matches are the first that the index gives. A server has one of its own (core/storage/migrations.cpp).
{sqlite} DROP TABLE search_text;
{sqlite} CREATE TABLE search_text (
    rank INTEGER PRIMARY KEY,
    entity {text} NOT NULL,
    record {int} NOT NULL,
    folded {text} NOT NULL,
    UNIQUE (entity, record)
);
{sqlite} CREATE VIRTUAL TABLE search_index USING fts5(folded, content = 'search_text', content_rowid = 'rank',
    tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0);
{sqlite} CREATE VIRTUAL TABLE search_term USING fts5vocab(search_index, instance);
-- merging is done a little at each writing instead: the merge that a save would have to wait for takes much longer
{sqlite} INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);
