// S11: a durable save of one contact, with its history and the search up to date at once.

#include "tests/bench/floors/save_floor.h"
#include "tests/bench/world.h"

#include "core/contacts/contact.h"

#include <QFile>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

Contact contactOf(qint64 number)
{
    Contact contact;
    contact.firstName = u"Anna"_s;
    contact.lastName = u"Huber %1"_s.arg(number);
    contact.notes = u"likes oak"_s;
    contact.emails = {{{}, ReachLabel::Work, u"anna%1@save.example.org"_s.arg(number), false, {}}};
    contact.phones = {{{}, ReachLabel::Mobile, u"+49 171 %1"_s.arg(1'000'000 + number), false, {}}};
    return contact;
}

} // namespace

void measureSave(World& world, qint64 rows)
{
    const QString copy = world.path(u"saved.kartei"_s);
    const QString file = world.path(u"save-floor.db"_s);
    removeDatabase(copy);
    removeDatabase(file);
    if (!QFile::copy(world.business(rows), copy))
        giveUp(u"%1 can't be copied"_s.arg(world.business(rows)));
    const int saves = 100 * world.rounds;
    std::vector<double> ours;
    std::vector<double> floors;
    {
        const std::unique_ptr<Session> session = opened(copy);
        SaveFloor floor(file, rows);
        for (int i = 1; i <= saves; ++i) {
            Contact contact = contactOf(i);
            const auto add = [&](Transaction& tx) { return tx.insert(contact); };
            ours.push_back(spentBy([&] { must(session->transact(u"Add"_s, Undo::Possible, add)); }).wall * 1000);
            floors.push_back(spentBy([&] { floor.save(rows + i); }).wall * 1000);
        }
    }
    const double median = percentile(ours, 0.5);
    world.report->add({u"S11.p50"_s, rows, median, percentile(floors, 0.5), saves});
    world.report->add({u"S11.p99"_s, rows, percentile(ours, 0.99), median, saves,
        u"p99 of the floor: %1 ms"_s.arg(percentile(floors, 0.99), 0, 'g', 3)});
    removeDatabase(copy);
    removeDatabase(file);
}

} // namespace kartei::bench
