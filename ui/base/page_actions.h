#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace kartei {

/// An action of a page. Its key works from anywhere in the window while the page is shown, the sidebar included.
QAction* addPageAction(
    QWidget& page, const QString& text, const QKeySequence& shortcut, const QString& name, std::function<void()> act);

} // namespace kartei
