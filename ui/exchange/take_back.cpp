#include "ui/exchange/take_back.h"

#include "ui/exchange/act_on_many.h"
#include "ui/exchange/export_list.h"

#include <QCoreApplication>
#include <QProgressDialog>

#include <memory>

namespace kartei {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("TakeBack", text);
}

Result<Session::Reversal> reversalOf(Session& session, const TakenBack& which)
{
    switch (which.what) {
    case TakenBack::What::NewestAct:
        return session.nextUndo(kFewRecords + 1);
    case TakenBack::What::NewestUndo:
        return session.nextRedo(kFewRecords + 1);
    case TakenBack::What::Act:
        return session.undoOf(which.journal, kFewRecords + 1);
    }
    Q_UNREACHABLE();
}

} // namespace

void takeBack(
    QWidget* parent, Workbench& bench, const TakenBack& which, const std::function<void(const Result<Undone>&)>& tell)
{
    if (parent->findChild<QProgressDialog*>(QString(), Qt::FindDirectChildrenOnly))
        return; // a long act is still under way; the key was pressed twice
    const Result<Session::Reversal> reversal = reversalOf(bench.session(), which);
    if (!reversal)
        return tell(reversal.error());
    if (reversal->size <= kFewRecords)
        return tell(bench.session().revert(*reversal));
    const auto undone = std::make_shared<Result<Undone>>(Undone{});
    const SessionJob* job = doInThread(
        parent, bench,
        reversal->isRedo ? say(QT_TRANSLATE_NOOP("TakeBack", "Redo")) : say(QT_TRANSLATE_NOOP("TakeBack", "Undo")),
        [reversal = *reversal, undone](Session& session, const SessionJob::Progress& progress) {
            *undone = session.revert(reversal, progress);
            return *undone ? Result<>() : Result<>(undone->error());
        },
        [&bench, undone, tell] {
            bench.session().noteForeignChange();
            tell(*undone);
        });
    QObject::connect(job, &SessionJob::finished, parent, [&bench](const Result<>& done) {
        if (!done && done.error().kind == Error::Kind::Cancelled)
            bench.announce(say(QT_TRANSLATE_NOOP("TakeBack", "Stopped: everything is as it was.")));
    });
}

} // namespace kartei
