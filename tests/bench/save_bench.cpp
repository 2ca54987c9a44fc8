// S11: a durable save of one contact, with its history and the search up to date at once.

#include "tests/bench/data/contacts.h"
#include "tests/bench/floors/save_floor.h"
#include "tests/bench/world.h"

#include "core/contacts/contact.h"
#include "core/storage/upkeep.h"

#include <QFile>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUpkeepEvery = 8; ///< saves; as the window has it done when nobody writes (ui/shell/file_upkeep.cpp)

using People = std::function<Contact(qint64 number)>;

/// As customers come: each somewhere else among the others.
Contact someone(quint64 seed, qint64 number)
{
    ContactRow row = contactRow(seed, number);
    Contact contact;
    contact.firstName = row[ContactRow::First];
    contact.lastName = row[ContactRow::Last];
    contact.notes = u"likes oak"_s;
    contact.emails = {{{}, ReachLabel::Work, u"anna%1@save.example.org"_s.arg(number), false, {}}};
    contact.phones = {{{}, ReachLabel::Mobile, u"+49 171 %1"_s.arg(1'000'000 + number), false, {}}};
    return contact;
}

/// One behind the other, where others are already: their ranks run out again and again.
Contact next(qint64 number)
{
    Contact contact = someone(1, 0);
    contact.firstName = u"Anna"_s;
    contact.lastName = u"Huber %1"_s.arg(number);
    return contact;
}

QString nameOf(const Contact& contact)
{
    return contact.firstName + u' ' + contact.lastName;
}

struct Saves {
    std::vector<double> ours; ///< ms
    std::vector<double> floors;
};

Saves save(const World& world, qint64 rows, const People& people)
{
    const QString copy = world.path(u"saved.kartei"_s);
    const QString file = world.path(u"save-floor.db"_s);
    removeDatabase(copy);
    removeDatabase(file);
    if (!QFile::copy(world.business(rows), copy))
        giveUp(u"%1 can't be copied"_s.arg(world.business(rows)));
    Saves spent;
    {
        const std::unique_ptr<Session> session = opened(copy);
        if (!leaveUpkeep(session->database()))
            giveUp(u"%1 has no log"_s.arg(copy));
        SaveFloor floor(file, rows, [&](qint64 number) { return nameOf(someone(world.seed, number)); });
        for (int i = 1; i <= 100 * world.rounds; ++i) {
            Contact contact = people(rows + i);
            const auto add = [&](Transaction& tx) { return tx.insert(contact); };
            const QString name = nameOf(contact);
            spent.ours.push_back(spentBy([&] { must(session->transact(u"Add"_s, Undo::Possible, add)); }).wall * 1000);
            spent.floors.push_back(spentBy([&] { floor.save(rows + i, name); }).wall * 1000);
            if (i % kUpkeepEvery == 0)
                must(keepUp(session->location()));
        }
    }
    removeDatabase(copy);
    removeDatabase(file);
    return spent;
}

} // namespace

void measureSave(World& world, qint64 rows)
{
    const auto report = [&](const QString& goal, const Saves& saves) {
        const auto runs = static_cast<int>(saves.ours.size());
        const double median = percentile(saves.ours, 0.5);
        world.report->add({goal + u".p50"_s, rows, median, percentile(saves.floors, 0.5), runs});
        world.report->add({goal + u".p99"_s, rows, percentile(saves.ours, 0.99), median, runs,
            u"p99 of the floor: %1 ms"_s.arg(percentile(saves.floors, 0.99), 0, 'g', 3)});
    };
    report(u"S11"_s, save(world, rows, [&](qint64 number) { return someone(world.seed, number); }));
    report(u"S11.row"_s, save(world, rows, next));
}

} // namespace kartei::bench
