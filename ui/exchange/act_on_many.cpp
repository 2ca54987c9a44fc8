#include "ui/exchange/act_on_many.h"

#include "core/storage/backup_before.h"
#include "ui/base/acts.h"
#include "ui/exchange/export_list.h"

#include <QCoreApplication>

namespace kartei {

void actOnMany(QWidget* parent, Workbench& bench, qsizetype count, const QString& title, const QString& said,
    const SessionJob::Work& act)
{
    if (count <= kFewRecords) {
        perform(bench, said, [&] { return act(bench.session(), {}); });
        return;
    }
    const auto journal = std::make_shared<qint64>(0);
    const auto missing = std::make_shared<std::optional<Error>>();
    doInThread(
        parent, bench, title,
        [act, journal, missing](Session& session, const SessionJob::Progress& progress) {
            *missing = backUpBefore(session, BackupPlan::ofUser(), BackupReason::ManyChanges);
            const auto watch = QObject::connect(&session, &Session::changed, &session,
                [journal](const ChangeSet& changes) { *journal = changes.journal; });
            const Result<> done = act(session, progress);
            QObject::disconnect(watch);
            return done;
        },
        [&bench, journal, missing, said] {
            bench.session().noteForeignChange();
            if (*journal == 0)
                return;
            //: What was done, and why there is no backup of before
            const QString told = *missing ? QCoreApplication::translate("ActOnMany", "%1 No backup was made before: %2")
                                                .arg(said, (*missing)->message)
                                          : said;
            bench.announce(told, *journal);
        });
}

} // namespace kartei
