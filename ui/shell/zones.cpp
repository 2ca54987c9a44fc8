#include "ui/shell/zones.h"

#include <QApplication>
#include <QWidget>

namespace kartei {

namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Where the focus was in `zone`, else its first control.
QWidget* entryOf(QWidget* zone)
{
    if (QWidget* before = zone->focusWidget(); before && takesFocus(before))
        return before;
    if (takesFocus(zone))
        return zone;
    for (QWidget* next = zone->nextInFocusChain(); next != zone; next = next->nextInFocusChain()) {
        if (zone->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusNextZone(const QList<QWidget*>& zones, int step)
{
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < zones.size(); ++i) {
        if (focus && (zones[i] == focus || zones[i]->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype tried = 0; tried < zones.size(); ++tried) {
        at = at < 0 ? (step > 0 ? 0 : zones.size() - 1) : (at + step + zones.size()) % zones.size();
        if (QWidget* entry = zones[at]->isVisible() ? entryOf(zones[at]) : nullptr) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace kartei
