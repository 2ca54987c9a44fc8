#include "tests/support/business_file.h"

#include "core/base/safe_file.h"
#include "core/storage/page_guard.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Session> must(Result<std::unique_ptr<Session>> session)
{
    if (!session)
        throw std::runtime_error(QString(session.error().message + u'\n' + session.error().detail).toStdString());
    return *std::move(session);
}

rlimit sizeLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    return limit;
}

void setSizeLimit(unsigned long bytes)
{
    const rlimit limit{bytes, sizeLimit().rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

BusinessFile::BusinessFile()
{
    const auto session = must(Session::create({path()}, options()));
    if (const Result<> filled = fillBusiness(*session); !filled)
        throw std::runtime_error(filled.error().message.toStdString());
    stored(*session, aFullContact({}));
}

QStringList BusinessFile::names() const
{
    return QDir(m_directory.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Session::Options BusinessFile::options() const
{
    Session::Options options = TestBusiness::defaultOptions();
    options.backups.folder = shelf();
    return options;
}

std::unique_ptr<Session> BusinessFile::open() const
{
    return must(Session::open({path()}, options()));
}

QStringList BusinessFile::contentOf(const QString& name) const
{
    Session::Options reading = options();
    reading.readOnly = true;
    return everything(*must(Session::open({beside(name)}, reading)));
}

void alterFile(const QString& path, const QByteArray& sql)
{
    sqlite3* db = nullptr;
    const int opened
        = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READWRITE, guardedFileSystem());
    const bool done = opened == SQLITE_OK && sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const std::string reason = sqlite3_errmsg(db);
    sqlite3_close(db);
    if (!done)
        throw std::runtime_error(reason);
}

void makeVersion8(const QString& path)
{
    alterFile(path,
        "DROP INDEX ticket_asset; ALTER TABLE ticket DROP COLUMN asset; DROP TABLE asset;"
        "DROP INDEX quote_bill_to; DROP INDEX quote_ship_to; ALTER TABLE quote DROP COLUMN bill_to;"
        "ALTER TABLE quote DROP COLUMN ship_to; ALTER TABLE quote DROP COLUMN delivery_address;"
        "ALTER TABLE contact DROP COLUMN roles; ALTER TABLE contact DROP COLUMN customer_type;"
        "ALTER TABLE contact DROP COLUMN orientation; ALTER TABLE contact DROP COLUMN strategy;"
        "ALTER TABLE contact DROP COLUMN credit_limit; ALTER TABLE contact DROP COLUMN currency;"
        "DROP TABLE field_demand; DROP TABLE contact_consent; ALTER TABLE contact DROP COLUMN consent_email;"
        "ALTER TABLE contact DROP COLUMN consent_phone; ALTER TABLE contact DROP COLUMN consent_post;"
        "ALTER TABLE contact DROP COLUMN consent_messaging; DROP INDEX activity_open; ALTER TABLE activity DROP COLUMN feedback; ALTER TABLE activity DROP COLUMN state;"
        "ALTER TABLE activity DROP COLUMN due; ALTER TABLE activity DROP COLUMN settled;"
        "DROP TABLE tag; DROP INDEX contact_touch_every; ALTER TABLE contact DROP COLUMN touch_every;"
        "DROP TABLE search_word_term; DROP TABLE search_word; DROP INDEX contact_birthday; DROP INDEX contact_anniversary;"
        "DROP INDEX activity_touch; ALTER TABLE contact DROP COLUMN keep_in_touch;"
        "DROP INDEX ticket_our_turn; ALTER TABLE ticket DROP COLUMN our_turn;"
        "DROP TABLE import_mapping; DROP TABLE segment; DROP TABLE contact_custom; DROP TABLE custom_field; DROP TABLE distinct_contacts; DROP TABLE relation; DROP TABLE attachment; DROP TABLE attachment_content; DROP TABLE search_term; DROP TABLE search_index;"
        "DROP TABLE search_text; CREATE TABLE search_text (\n    entity TEXT NOT NULL,\n    record INTEGER NOT NULL,\n"
        "    folded TEXT NOT NULL,\n    PRIMARY KEY (entity, record)\n) STRICT;"
        "DROP TABLE file_identity; DROP TABLE \"user\"; DROP TABLE reply_template;"
        "ALTER TABLE journal RENAME TO newer_journal; ALTER TABLE journal_change RENAME TO newer_change;"
        "CREATE TABLE journal (\n    id INTEGER PRIMARY KEY AUTOINCREMENT,\n    at INTEGER NOT NULL,\n"
        "    author TEXT NOT NULL,\n    title TEXT NOT NULL,\n"
        "    kind TEXT NOT NULL CHECK (kind IN ('act', 'undo', 'redo')),\n    undoable INTEGER NOT NULL,\n"
        "    undone INTEGER NOT NULL DEFAULT 0,\n    reverts INTEGER REFERENCES journal (id)\n) STRICT;"
        "CREATE TABLE journal_change (\n    id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
        "    journal INTEGER NOT NULL REFERENCES journal (id),\n    entity TEXT NOT NULL,\n"
        "    record INTEGER NOT NULL,\n"
        "    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'remove')),\n"
        "    before TEXT NOT NULL,\n    after TEXT NOT NULL\n) STRICT;"
        "INSERT INTO journal SELECT id, at, author, title, kind, undoable, undone, reverts FROM newer_journal;"
        "INSERT INTO journal_change SELECT id, journal, entity, record, operation, before, after FROM newer_change;"
        "DROP TABLE newer_change; DROP TABLE newer_journal;"
        "CREATE INDEX journal_stack ON journal (kind, undone, id);"
        "CREATE INDEX journal_change_journal ON journal_change (journal);"
        "CREATE INDEX journal_change_record ON journal_change (entity, record, journal);"
        "PRAGMA user_version = 8");
}

void damageFile(const QString& path)
{
    constexpr qint64 kPage = 4096;
    QFile file(path);
    const bool done = file.open(QIODevice::ReadWrite) && file.seek(file.size() / kPage / 2 * kPage)
        && file.write(QByteArray(kPage, '\x5a')) == kPage;
    if (!done)
        throw std::runtime_error("the file can't be damaged");
}

QString draftOfNobody(const QString& target)
{
    return draftBeside(target).replace(u"-%1-"_s.arg(::getpid()), u"-999999999-"_s);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("the file can't be written");
}

SizeLimit::SizeLimit(unsigned long bytes) : m_old(sizeLimit().rlim_cur), m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
{
    setSizeLimit(bytes);
}

SizeLimit::~SizeLimit()
{
    setSizeLimit(m_old);
    std::signal(SIGXFSZ, m_oldHandler);
}

} // namespace kartei::test
