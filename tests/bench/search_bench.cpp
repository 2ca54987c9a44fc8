// S4 (its figures of cpu time), S5, S6: search as you type, beside SQLite's FTS5 asked in two ways, and compared with a
// scan of everything.

#include "tests/bench/data/contacts.h"
#include "tests/bench/data/queries.h"
#include "tests/bench/data/random.h"
#include "tests/bench/floors/search_floor.h"
#include "tests/bench/world.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/storage/search_text.h"

#include <QFile>
#include <QSet>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTop = 50;
constexpr int kTimed = 400;
constexpr qint64 kLargestScan = 100'000; // a thousand scans of more take too long

std::vector<std::pair<QByteArray, QByteArray>> floorTexts(const World& world, qint64 rows)
{
    std::vector<std::pair<QByteArray, QByteArray>> texts;
    texts.reserve(static_cast<size_t>(rows));
    for (qint64 i = 0; i < rows; ++i) {
        const ContactRow row = contactRow(world.seed, i);
        const QString name = row[ContactRow::First] + u' ' + row[ContactRow::Last];
        const QString text = name + u'\n' + row[ContactRow::Company] + u'\n' + row[ContactRow::Email] + u'\n'
            + row[ContactRow::City] + u'\n' + digitsOf(row[ContactRow::Phone]) + u'\n'
            + digitsOf(row[ContactRow::Mobile]);
        texts.emplace_back(sortKey(name, u"de"_s), folded(text).toUtf8());
    }
    return texts;
}

/// Milliseconds of cpu of each query.
struct Timed {
    std::vector<double> ours;
    std::vector<double> first;
    std::vector<double> sorted;
};

double millisecondsOf(const std::function<void()>& work)
{
    return spentBy(work).cpu * 1000;
}

Timed timeQueries(Session& session, SearchFloor& floor, const QStringList& queries)
{
    Timed timed;
    for (const QString& query : queries) {
        const QByteArray needle = folded(query).toUtf8();
        timed.ours.push_back(
            millisecondsOf([&] { must(search(session.database(), describe<Contact>(), query, kTop)); }));
        timed.first.push_back(millisecondsOf([&] { floor.first(needle, kTop); }));
        timed.sorted.push_back(millisecondsOf([&] { floor.sorted(needle, kTop); }));
    }
    return timed;
}

void appendSearchable(QString& text, const EntityDesc& entity, const void* row)
{
    for (const Field& field : entity.fields) {
        if (field.is(Searchable))
            text += field.get(row).toString().simplified() + u'\n';
        if (field.is(Searchable) && field.is(Code)) // phones are found however they are written
            text += digitsOf(field.get(row).toString()) + u'\n';
    }
}

/// What every contact says, folded.
QHash<qint64, QString> everyText(Session& session)
{
    QHash<qint64, QString> texts;
    constexpr qint64 kAtOnce = 5000;
    for (qint64 after = 0;;) {
        const auto records = must(
            session.list(describe<Contact>(), u"WHERE id > ? ORDER BY id LIMIT ?"_s, {after, kAtOnce}, Parts::Load));
        if (records.empty())
            return texts;
        for (const Record& record : records) {
            QString text = record.title() + u'\n';
            appendSearchable(text, describe<Contact>(), record.row());
            for (const PartList& list : describe<Contact>().parts) {
                for (qsizetype i = 0; i < list.size(record.row()); ++i)
                    appendSearchable(text, list.desc(), list.at(record.row(), i));
            }
            texts.insert(record.id(), folded(text));
        }
        after = records.back().id();
    }
}

QSet<qint64> scanned(const QHash<qint64, QString>& texts, const QString& query)
{
    const QStringList words = folded(query).simplified().split(u' ');
    QSet<qint64> found;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (std::ranges::all_of(words, [&](const QString& word) { return text->contains(word); }))
            found.insert(text.key());
    }
    return found;
}

/// Queries whose answer is another than that of the scan; the first of them in `example`.
int differing(Session& session, const QStringList& queries, QString& example)
{
    const QHash<qint64, QString> texts = everyText(session);
    int wrong = 0;
    for (const QString& query : queries) {
        QSet<qint64> found;
        for (const SearchHit& hit :
            must(search(session.database(), describe<Contact>(), query, static_cast<int>(texts.size()))))
            found.insert(hit.id);
        const QSet<qint64> wanted = scanned(texts, query);
        if (found == wanted)
            continue;
        ++wrong;
        if (example.isEmpty())
            example = u"“%1”: %2 instead of %3"_s.arg(query).arg(found.size()).arg(wanted.size());
    }
    return wrong;
}

/// Contacts changed, removed and added, a hundred an act.
void editAtRandom(Session& session, quint64 seed, qint64 rows, int edits)
{
    std::vector<qint64> ids;
    for (const QVariantList& row : must(session.select(u"SELECT id FROM contact ORDER BY id"_s)))
        ids.push_back(row[0].toLongLong());
    Random random(seed, 41, 0);
    for (int done = 0; done < edits; done += 100) {
        must(session.transact(u"Edit"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
            for (int i = 0; i < 100; ++i) {
                const ContactRow other = contactRow(seed, rows + random.below(1'000'000));
                const int kind = random.below(10);
                const size_t at = static_cast<size_t>(random.below(static_cast<int>(ids.size())));
                const Result<Record> before = tx.get(describe<Contact>(), ids[at]);
                if (!before)
                    return before.error();
                Contact after = before->as<Contact>();
                Result<> written;
                if (kind == 0) {
                    after = {};
                    after.firstName = other[ContactRow::First];
                    after.lastName = other[ContactRow::Last];
                    written = tx.insert(after);
                    ids.push_back(after.id.value);
                } else {
                    after.lastName = other[ContactRow::Last];
                    after.notes = other[ContactRow::Notes];
                    written = tx.update(before->as<Contact>(), after);
                }
                if (!written)
                    return written;
            }
            return {};
        }));
    }
}

void compareWithScan(World& world, qint64 rows)
{
    const QString copy = world.path(u"edited.kartei"_s);
    removeDatabase(copy);
    if (!QFile::copy(world.business(rows), copy))
        giveUp(u"%1 can't be copied"_s.arg(world.business(rows)));
    {
        const std::unique_ptr<Session> session = opened(copy);
        const int compared = world.isTrial(rows) ? 100 : 1000;
        const QStringList queries = queriesFor(world.seed + 1, rows, compared);
        const int edits = static_cast<int>(std::min<qint64>(rows, 10'000));
        for (const QString& figure : {u"S6.before"_s, u"S6.after"_s}) {
            QString example;
            const int wrong = differing(*session, queries, example);
            world.report->add({figure, rows, double(wrong), 0, compared, example});
            if (figure == "S6.before"_L1)
                editAtRandom(*session, world.seed, rows, edits);
        }
    }
    removeDatabase(copy);
}

} // namespace

void measureSearch(World& world, qint64 rows)
{
    const QString file = world.path(u"search-floor.db"_s);
    removeDatabase(file);
    {
        SearchFloor floor(file, floorTexts(world, rows));
        const std::unique_ptr<Session> session = opened(world.business(rows));
        const QStringList queries = queriesFor(world.seed, rows, kTimed);
        timeQueries(*session, floor, queries.mid(0, 40)); // the cache is warm, as it is after the first letters
        const Timed timed = timeQueries(*session, floor, queries);
        Report& report = *world.report;
        report.add({u"S4.p50"_s, rows, percentile(timed.ours, 0.5), percentile(timed.first, 0.5), kTimed});
        report.add({u"S4.floor"_s, rows, percentile(timed.ours, 0.99), percentile(timed.first, 0.99), kTimed});
        report.add({u"S4.sorted"_s, rows, percentile(timed.ours, 0.99), percentile(timed.sorted, 0.99), kTimed});
    }
    removeDatabase(file);
    if (rows <= kLargestScan)
        compareWithScan(world, rows);
    else
        world.report->skip(
            u"S6.before"_s, u"a thousand scans of %1 contacts take too long; see the smaller lists"_s.arg(rows));
}

} // namespace kartei::bench
