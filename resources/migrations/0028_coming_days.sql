-- Birthdays and anniversaries by their place in the year.
CREATE INDEX contact_birthday ON contact ((substr(birthday, 6))) WHERE birthday IS NOT NULL;
CREATE INDEX contact_anniversary ON contact ((substr(anniversary, 6))) WHERE anniversary IS NOT NULL;
