// S10: any page of a long list of contacts.

#include "tests/bench/data/random.h"
#include "tests/bench/timing_widgets.h"
#include "tests/bench/world.h"

#include "ui/contacts/contact_list_model.h"

#include <QCoreApplication>

namespace kartei::bench {

using namespace Qt::StringLiterals;

void measureLists(World& world, qint64 rows)
{
    const std::unique_ptr<Session> session = opened(world.business(rows));
    BenchWindow window(*session);
    ContactListModel model(window);
    ListQuery query;
    query.entity = &describe<Contact>();
    query.sort = {u"name"_s};
    const double reading = spentBy([&] {
        model.setQuery(query);
        while (model.isReading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }).wall
        * 1000;
    if (model.rowCount() < rows / 2)
        giveUp(u"the list has %1 rows"_s.arg(model.rowCount()));
    Random random(world.seed, 51, 0);
    std::vector<double> pages;
    const int jumps = 200 * world.rounds;
    for (int i = 0; i < jumps; ++i) {
        const QModelIndex index = model.index(random.below(model.rowCount()), 0);
        pages.push_back(spentBy([&] {
            if (index.data(ContactListModel::NameRole).toString().isEmpty())
                giveUp(u"row %1 has no name"_s.arg(index.row()));
        }).wall
            * 1000);
    }
    world.report->add(
        {u"S10.page"_s, rows, percentile(pages, 0.99), 0, jumps, u"all of the list: %1 ms"_s.arg(reading, 0, 'g', 3)});
}

} // namespace kartei::bench
