#include "ui/base/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace kartei {

namespace {

void collect(QLayout& layout, std::vector<QWidget*>& stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QLayout* inner = item->layout()) {
            collect(*inner, stops);
        } else if (QWidget* widget = item->widget()) {
            const auto* scroll = qobject_cast<QScrollArea*>(widget);
            const bool isStop = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
            if (isStop)
                stops.push_back(widget);
            if (scroll && scroll->widget() && scroll->widget()->layout())
                collect(*scroll->widget()->layout(), stops);
            else if (!isStop && widget->layout())
                collect(*widget->layout(), stops);
        }
    }
}

void chain(const std::vector<QWidget*>& stops)
{
    for (size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace

void tabInReadingOrder(QWidget& area)
{
    std::vector<QWidget*> stops;
    if (area.layout())
        collect(*area.layout(), stops);
    chain(stops);
}

void tabWhereItStands(QWidget& area)
{
    QWidget* before = area.previousInFocusChain();
    while (before != area.window() && (before->focusPolicy() == Qt::NoFocus || before->focusProxy()))
        before = before->previousInFocusChain();
    if (before == area.window()) // it is the first
        return tabInReadingOrder(*area.window());
    std::vector<QWidget*> stops{before};
    collect(*area.layout(), stops);
    chain(stops);
}

} // namespace kartei
