#include "tests/bench/floors/save_floor.h"

#include <string>

namespace kartei::bench {

namespace {

constexpr const char* kTables = R"(
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;
CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT, company TEXT, city TEXT, notes TEXT, created INTEGER);
CREATE TABLE email (id INTEGER PRIMARY KEY, contact INTEGER, value TEXT);
CREATE TABLE phone (id INTEGER PRIMARY KEY, contact INTEGER, value TEXT);
CREATE TABLE history (id INTEGER PRIMARY KEY, at INTEGER, record INTEGER, what TEXT);
CREATE INDEX contact_name ON contact (name, id); CREATE INDEX contact_company ON contact (company);
CREATE INDEX email_contact ON email (contact); CREATE INDEX email_value ON email (value);
CREATE INDEX phone_contact ON phone (contact); CREATE INDEX phone_value ON phone (value);
CREATE INDEX history_record ON history (record);
CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'trigram', content = '');)";

const char* made(const QByteArray& path)
{
    const Raw raw(path.constData());
    raw.run(kTables);
    return path.constData();
}

} // namespace

SaveFloor::SaveFloor(const QString& path, qint64 rows, const Names& nameOf)
    : m_raw(made(path.toLocal8Bit()) ? path.toLocal8Bit().constData() : nullptr),
      m_contact(m_raw, "INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?)"),
      m_email(m_raw, "INSERT INTO email VALUES (NULL, ?, ?)"), m_phone(m_raw, "INSERT INTO phone VALUES (NULL, ?, ?)"),
      m_history(m_raw, "INSERT INTO history VALUES (NULL, ?, ?, 'insert')"),
      m_search(m_raw, "INSERT INTO search (rowid, text) VALUES (?, ?)")
{
    m_raw.run("PRAGMA synchronous = FULL; PRAGMA cache_size = -32768; BEGIN");
    for (qint64 i = 1; i <= rows; ++i)
        insert(i, nameOf(i));
    m_raw.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
}

void SaveFloor::insert(qint64 number, const QString& name)
{
    const std::string digits = std::to_string(number);
    const std::string folded = name.toCaseFolded().toStdString();
    const std::string email = "anna" + digits + "@example.org";
    const std::string phone = "49171" + std::to_string(1'000'000 + number);
    (m_contact << number << folded << "bakery"
               << "munchen"
               << "likes oak" << 1'700'000'000'000 + number)
        .run();
    (m_email << number << email).run();
    (m_phone << number << phone).run();
    (m_history << 1'700'000'000'000 + number << number).run();
    const std::string text = folded + "\nbakery\nmunchen\n" + email + '\n' + phone;
    (m_search << number << text).run();
}

void SaveFloor::save(qint64 number, const QString& name)
{
    m_raw.run("BEGIN IMMEDIATE");
    insert(number, name);
    m_raw.run("COMMIT");
}

} // namespace kartei::bench
