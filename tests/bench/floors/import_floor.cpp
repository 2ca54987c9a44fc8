// The least that an import of contacts can be: `kartei_import_floor CSV DATABASE`. SQLite's own interface, one
// transaction; what is asked of a row (UTF-8, e-mail, date, known already), the tables and indexes of a small address
// book, and a search in parts of words.

#include "tests/bench/floors/csv_rows.h"
#include "tests/bench/floors/fold.h"
#include "tests/bench/floors/statement.h"

#include <algorithm>
#include <unordered_set>

using namespace kartei::bench;

namespace {

enum Cell {
    First,
    Last,
    Company,
    Job,
    Email,
    Phone,
    Mobile,
    Street,
    PostalCode,
    City,
    Country,
    Website,
    Tags,
    Notes,
    Created
};

constexpr const char* kTables = R"(
PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -262144; BEGIN;
CREATE TABLE contact (id INTEGER PRIMARY KEY, first TEXT, last TEXT, name TEXT, company TEXT, job TEXT, website TEXT,
    notes TEXT, created TEXT);
CREATE TABLE email (id INTEGER PRIMARY KEY, contact INTEGER, value TEXT, match TEXT);
CREATE TABLE phone (id INTEGER PRIMARY KEY, contact INTEGER, value TEXT, digits TEXT);
CREATE TABLE address (id INTEGER PRIMARY KEY, contact INTEGER, street TEXT, postal_code TEXT, city TEXT, country TEXT);
CREATE TABLE tag (id INTEGER PRIMARY KEY, contact INTEGER, value TEXT);
CREATE VIRTUAL TABLE parts USING fts5(name, company, email, phone, city, tokenize = 'trigram', content = '');
CREATE VIRTUAL TABLE words USING fts5(notes, tags, tokenize = 'unicode61', prefix = '2 3', content = '');)";

constexpr const char* kIndexes = R"(
CREATE INDEX contact_name ON contact (name, id); CREATE INDEX contact_company ON contact (company);
CREATE INDEX contact_last ON contact (last); CREATE INDEX contact_created ON contact (created);
CREATE INDEX email_contact ON email (contact); CREATE INDEX email_match ON email (match);
CREATE INDEX phone_contact ON phone (contact); CREATE INDEX phone_digits ON phone (digits);
CREATE INDEX address_contact ON address (contact); CREATE INDEX address_city ON address (city);
CREATE INDEX tag_contact ON tag (contact); COMMIT;)";

bool looksLikeEmail(const std::string& text)
{
    const size_t at = text.find('@');
    return at != std::string::npos && at > 0 && text.find('.', at) != std::string::npos
        && text.find(' ') == std::string::npos;
}

bool looksLikeDay(const std::string& text)
{
    return text.size() >= 10 && text[4] == '-' && text[7] == '-' && std::atoi(text.c_str() + 5) <= 12;
}

/// Contacts with the same exact key: e-mail, name with company or postal code, end of phone with start of name.
class Known {
public:
    bool note(char kind, std::string key)
    {
        key += kind;
        return !m_keys.insert(std::hash<std::string>()(key)).second;
    }

private:
    std::unordered_set<size_t> m_keys;
};

struct Insert {
    explicit Insert(const Raw& raw)
        : contact(raw, "INSERT INTO contact VALUES (?,?,?,?,?,?,?,?,?)"),
          email(raw, "INSERT INTO email VALUES (NULL,?,?,?)"), phone(raw, "INSERT INTO phone VALUES (NULL,?,?,?)"),
          address(raw, "INSERT INTO address VALUES (NULL,?,?,?,?,?)"), tag(raw, "INSERT INTO tag VALUES (NULL,?,?)"),
          parts(raw, "INSERT INTO parts (rowid, name, company, email, phone, city) VALUES (?,?,?,?,?,?)"),
          words(raw, "INSERT INTO words (rowid, notes, tags) VALUES (?,?,?)")
    {
    }
    Statement contact;
    Statement email;
    Statement phone;
    Statement address;
    Statement tag;
    Statement parts;
    Statement words;
};

void insertTags(Statement& tag, sqlite3_int64 id, std::string_view tags)
{
    while (!tags.empty()) {
        const size_t end = std::min(tags.find(','), tags.size());
        (tag << id << tags.substr(0, end)).run();
        tags.remove_prefix(std::min(tags.size(), end + 2));
    }
}

/// True: it is known already.
bool take(Insert& into, sqlite3_int64 id, const std::vector<std::string>& row, Known& known)
{
    const std::string name = row[First] + ' ' + row[Last];
    const std::string foldedName = folded(name);
    const std::string foldedCompany = folded(row[Company]);
    const std::string email = looksLikeEmail(row[Email]) ? folded(row[Email]) : std::string();
    const std::string digits = digitsOf(row[Phone]);
    const std::string mobile = digitsOf(row[Mobile]);
    bool isKnown = !email.empty() && known.note('e', email);
    isKnown |= known.note('n', foldedName + '|' + (foldedCompany.empty() ? row[PostalCode] : foldedCompany));
    if (digits.size() > 7)
        isKnown |= known.note('p', digits.substr(digits.size() - 7) + foldedName.substr(0, 3));
    (into.contact << id << row[First] << row[Last] << foldedName << row[Company] << row[Job] << row[Website]
                  << row[Notes] << (looksLikeDay(row[Created]) ? row[Created] : std::string_view()))
        .run();
    if (!email.empty())
        (into.email << id << row[Email] << email).run();
    for (const auto& [value, plain] : {std::pair(row[Phone], digits), std::pair(row[Mobile], mobile)}) {
        if (!value.empty())
            (into.phone << id << value << plain).run();
    }
    (into.address << id << row[Street] << row[PostalCode] << row[City] << row[Country]).run();
    insertTags(into.tag, id, row[Tags]);
    const std::string phones = digits + ' ' + mobile;
    const std::string city = folded(row[City]);
    const std::string notes = folded(row[Notes]);
    const std::string tags = folded(row[Tags]);
    (into.parts << id << foldedName << foldedCompany << email << phones << city).run();
    (into.words << id << notes << tags).run();
    return isKnown;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const Raw raw(argv[2]);
    raw.run(kTables);
    CsvRows rows(argv[1]);
    std::vector<std::string> row;
    rows.next(row);
    Known known;
    sqlite3_int64 id = 0;
    int duplicates = 0;
    {
        Insert insert(raw);
        while (rows.next(row)) {
            row.resize(Created + 1);
            duplicates += take(insert, ++id, row, known) ? 1 : 0;
        }
    }
    raw.run(kIndexes);
    std::printf("%lld contacts, %d known already\n", id, duplicates);
    return 0;
}
