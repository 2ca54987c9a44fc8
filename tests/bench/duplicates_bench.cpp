// S14: of the duplicates planted in a list, which does an import name, and does it name the right original?

#include "tests/bench/data/contacts.h"
#include "tests/bench/world.h"

#include "core/contacts/contact.h"
#include "core/exchange/importer.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

/// Rows from 0 by the line of the file that they begin on.
QHash<qint64, qint64> rowsByLine(const World& world, qint64 rows)
{
    QHash<qint64, qint64> byLine;
    qint64 line = 2;
    for (qint64 i = 0; i < rows; ++i) {
        byLine.insert(line, i);
        line += 1;
        for (const QString& cell : contactRow(world.seed, i).cells)
            line += cell.count(u'\n');
    }
    return byLine;
}

ImportReport imported(
    const World& world, qint64 rows, Duplicates duplicates, Spent& spent, QHash<qint64, qint64>* rowsById = nullptr)
{
    const QString path = world.path(u"duplicates.kartei"_s);
    makeBusiness(path);
    ImportReport report;
    {
        const std::unique_ptr<Session> session = opened(path);
        QFile input(world.contacts(rows));
        if (!input.open(QIODevice::ReadOnly))
            giveUp(u"%1 can't be read"_s.arg(input.fileName()));
        const ImportPlan plan = must(planImport(input, describe<Contact>()));
        input.seek(0);
        ImportOptions options;
        options.duplicates = duplicates;
        spent = spentBy([&] { report = must(importCsv(*session, input, plan, options)); });
        if (rowsById) {
            // every row is a person, taken in the order of the file
            QSet<qint64> rejected;
            const QHash<qint64, qint64> byLine = rowsByLine(world, rows);
            for (const RejectedRow& row : report.rejected)
                rejected.insert(byLine.value(row.line, -1));
            qint64 row = 0;
            for (const QVariantList& cells :
                must(session->select(u"SELECT id FROM contact WHERE kind = 'person' ORDER BY id"_s))) {
                while (rejected.contains(row))
                    ++row;
                rowsById->insert(cells[0].toLongLong(), row++);
            }
        }
    }
    removeDatabase(path);
    return report;
}

struct Found {
    qint64 planted = 0;
    qint64 found = 0;
    qint64 right = 0;
    qint64 wrong = 0; ///< named, and not planted
};

Found judged(const World& world, qint64 rows, const ImportReport& report, const QHash<qint64, qint64>& rowsById)
{
    static const QRegularExpression id(u"id:(\\d+)"_s);
    const QHash<qint64, qint64> byLine = rowsByLine(world, rows);
    QHash<qint64, qint64> originals; // of the named ones
    for (const ImportNote& note : report.likelyDuplicates)
        originals.insert(byLine.value(note.line, -1), rowsById.value(id.match(note.text).captured(1).toLongLong(), -1));
    Found found;
    for (qint64 i = 0; i < rows; ++i) {
        const std::optional<Planted> planted = plantedIn(world.seed, i);
        const bool isNamed = originals.contains(i);
        found.planted += planted ? 1 : 0;
        found.found += planted && isNamed ? 1 : 0;
        found.right += planted && isNamed && originals[i] == planted->original ? 1 : 0;
        found.wrong += !planted && isNamed ? 1 : 0;
    }
    return found;
}

} // namespace

void measureDuplicates(World& world, qint64 rows)
{
    Spent looking;
    Spent plain;
    QHash<qint64, qint64> rowsById;
    const ImportReport report = imported(world, rows, Duplicates::Create, looking, &rowsById);
    imported(world, rows, Duplicates::Skip, plain);
    const Found found = judged(world, rows, report, rowsById);
    if (found.planted == 0)
        giveUp(u"no duplicates are planted in so few contacts"_s);
    const auto share
        = [](qint64 of, qint64 all) { return all > 0 ? static_cast<double>(of) / static_cast<double>(all) : 0; };
    Report& to = *world.report;
    to.add({u"S14.recall"_s, rows, share(found.found, found.planted), 0, 1, u"of %1"_s.arg(found.planted)});
    to.add({u"S14.right"_s, rows, share(found.right, found.found), 0, 1, u"of %1"_s.arg(found.found)});
    to.add({u"S14.false"_s, rows, 1000 * share(found.wrong, rows), 0, 1});
    to.add({u"S14.time"_s, rows, std::max(1 - plain.cpu / looking.cpu, 0.0), 0, 1,
        u"beside an import that takes exact keys only"_s});
}

} // namespace kartei::bench
