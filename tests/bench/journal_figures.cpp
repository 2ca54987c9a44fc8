// J: what the journal costs, by the program beside this one that can do without.

#include "tests/bench/world.h"

#include <QFile>
#include <QJsonDocument>

namespace kartei::bench {

using namespace Qt::StringLiterals;

void measureJournal(World& world, qint64 rows)
{
    const QString figures = world.path(u"journal.json"_s);
    const Child journal{QStringLiteral(KARTEI_JOURNAL_BENCH),
        {QString::number(rows), QString::number(60 * world.rounds), QString::number(10 * rows), figures}};
    if (journal.run().status != 0)
        giveUp(u"%1 failed"_s.arg(journal.program));
    QFile file(figures);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"%1 can't be read"_s.arg(figures));
    world.report->add(Report::fromJson(QJsonDocument::fromJson(file.readAll()).object()));
}

} // namespace kartei::bench
