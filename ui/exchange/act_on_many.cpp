#include "ui/exchange/act_on_many.h"

#include "ui/base/acts.h"
#include "ui/exchange/export_list.h"

namespace kartei {

namespace {

constexpr qsizetype kFew = 300; ///< records, in some hundred milliseconds

} // namespace

void actOnMany(QWidget* parent, Workbench& bench, qsizetype count, const QString& title, const QString& said,
    const SessionJob::Work& act)
{
    if (count <= kFew) {
        perform(bench, said, [&] { return act(bench.session(), {}); });
        return;
    }
    const auto journal = std::make_shared<qint64>(0);
    doInThread(
        parent, bench, title,
        [act, journal](Session& session, const SessionJob::Progress& progress) {
            const auto watch = QObject::connect(&session, &Session::changed, &session,
                [journal](const ChangeSet& changes) { *journal = changes.journal; });
            const Result<> done = act(session, progress);
            QObject::disconnect(watch);
            return done;
        },
        [&bench, journal, said] {
            bench.session().noteForeignChange();
            if (*journal != 0)
                bench.announce(said, *journal);
        });
}

} // namespace kartei
