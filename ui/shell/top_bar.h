#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace kartei {

class Menus;
class SearchButton;

/// Above the page: where one was, search, New, menu.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Menus& menus, QWidget* parent = nullptr);

    SearchButton* search() const { return m_search; }

private:
    QToolButton* addIconButton(QAction* action, const QString& name);
    QToolButton* newButton(const Menus& menus);
    QToolButton* menuButton(const Menus& menus);

    SearchButton* m_search;
};

} // namespace kartei
