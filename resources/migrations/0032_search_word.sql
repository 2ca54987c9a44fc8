-- How titles and their words begin, and whole lines, by the same rank (core/storage/search_words.h): they are found at
-- once however many records hold the same letters somewhere. What is looked for has a sign in front: prefixes of two to nine.
{sqlite} CREATE VIRTUAL TABLE search_word USING fts5(terms, content = '', tokenize = 'ascii', prefix = '2 3 4 5 6 7 8 9',
    detail = none, columnsize = 0);
{sqlite} CREATE VIRTUAL TABLE search_word_term USING fts5vocab(search_word, instance);
{sqlite} INSERT INTO search_word (search_word, rank) VALUES ('automerge', 0);
