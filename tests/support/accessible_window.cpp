#include "tests/support/accessible_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace kartei {

namespace {

QString placeOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    }
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), names.join(u'/'));
}

bool hasName(QWidget& widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    return face && !face->text(QAccessible::Name).trimmed().isEmpty();
}

/// Inner parts of combo boxes, spin boxes and views speak through their owners.
bool speaksForItself(const QWidget& widget)
{
    if (widget.focusPolicy() == Qt::NoFocus || widget.focusProxy())
        return false;
    const QWidget* owner = widget.parentWidget();
    return !owner
        || (!owner->inherits("QComboBox") && !owner->inherits("QAbstractSpinBox")
            && !owner->inherits("QAbstractScrollArea"));
}

void addRepeated(QStringList& faults, const QStringList& texts, const QString& place)
{
    QMap<QString, QStringList> users;
    for (const QString& text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            users[key.toString()] += text;
    }
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it.value().size() > 1)
            faults += QStringLiteral("%1: %2 opens %3").arg(place, it.key(), it.value().join(QStringLiteral(", ")));
    }
}

bool isTabStop(const QWidget& widget, const QWidget& window)
{
    return widget.isVisibleTo(&window) && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus
        && speaksForItself(widget) && !widget.size().isEmpty();
}

QRect placeIn(const QWidget& window, const QWidget& widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// Columns side by side are read one after the other, so a step up is well when it goes on to the next column.
bool isStepBack(const QRect& from, const QRect& to, bool isRightToLeft)
{
    const bool isSameLine = from.top() < to.center().y() && to.center().y() < from.bottom();
    const bool isBehind = isRightToLeft ? to.right() <= from.left() : to.left() >= from.right();
    const bool isBefore = isRightToLeft ? to.left() >= from.right() : to.right() <= from.left();
    return isSameLine ? isBefore : to.bottom() <= from.top() && !isBehind;
}

void addStepsBack(QStringList& faults, const QWidget& window)
{
    const QWidget* before = nullptr;
    for (const QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        if (!window.isAncestorOf(at) || !isTabStop(*at, window))
            continue;
        if (before && isStepBack(placeIn(window, *before), placeIn(window, *at), window.isRightToLeft()))
            faults += QStringLiteral("Tab goes back from %1 to %2").arg(placeOf(*before), placeOf(*at));
        before = at;
    }
}

} // namespace

QStringList accessibilityFaults(const QWidget& window)
{
    QStringList faults;
    QStringList windowTexts;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (const auto* menu = qobject_cast<QMenu*>(widget)) {
            QStringList texts;
            for (const QAction* action : menu->actions())
                texts += action->text();
            addRepeated(faults, texts, placeOf(*menu));
            continue;
        }
        if (!widget->isVisibleTo(&window))
            continue;
        if (speaksForItself(*widget) && !hasName(*widget))
            faults += QStringLiteral("%1: takes the focus and has no name").arg(placeOf(*widget));
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            windowTexts += button->text();
        else if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
            windowTexts += label->text();
    }
    addRepeated(faults, windowTexts, placeOf(window));
    addStepsBack(faults, window);
    return faults;
}

} // namespace kartei
