#include "ui/exchange/paste_list.h"

#include "ui/exchange/import_dialog.h"

#include <QAction>
#include <QCoreApplication>

namespace kartei {

void takePastedLists(QWidget& list, Workbench& bench, const EntityDesc& entity)
{
    auto* action = new QAction(QCoreApplication::translate("PasteList", "Paste a list"), &list);
    action->setObjectName(QStringLiteral("paste_list"));
    action->setShortcuts(QKeySequence::Paste);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(!bench.session().isReadOnly());
    QObject::connect(action, &QAction::triggered, &list,
        [&list, &bench, &entity] { ImportDialog::paste(list.window(), bench, entity); });
    list.addAction(action);
}

} // namespace kartei
