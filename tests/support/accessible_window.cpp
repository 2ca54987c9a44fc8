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
    return faults;
}

} // namespace kartei
