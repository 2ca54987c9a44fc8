#include "ui/base/page_actions.h"

#include <QAction>
#include <QWidget>

namespace kartei {

QAction* addPageAction(
    QWidget& page, const QString& text, const QKeySequence& shortcut, const QString& name, std::function<void()> act)
{
    auto* action = new QAction(text, &page);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, &page, std::move(act));
    page.addAction(action);
    return action;
}

} // namespace kartei
