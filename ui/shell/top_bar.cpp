#include "ui/shell/top_bar.h"

#include "ui/base/metrics.h"
#include "ui/base/tab_order.h"
#include "ui/base/widget_style.h"
#include "ui/shell/menus.h"
#include "ui/shell/search_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace kartei {

TopBar::TopBar(const Menus& menus, QWidget* parent) : QWidget(parent), m_search(new SearchButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setSurface(*this, Surface::Window);
    setFixedHeight(textHeight(1, Metrics::space32, Metrics::topBar));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::space12, 0, Metrics::space12, 0);
    row->setSpacing(Metrics::space4);
    row->addWidget(addIconButton(menus.action(Menus::ToggleSidebar), QStringLiteral("toggleSidebar")));
    row->addWidget(addIconButton(menus.action(Menus::Back), QStringLiteral("back")));
    row->addWidget(addIconButton(menus.action(Menus::Forward), QStringLiteral("forward")));
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(newButton(menus));
    row->addWidget(menuButton(menus));
    tabInReadingOrder(*this);
    connect(m_search, &SearchButton::clicked, menus.action(Menus::Search), &QAction::trigger);
}

QToolButton* TopBar::addIconButton(QAction* action, const QString& name)
{
    QToolButton* button = iconButton(Icon::More, action->toolTip(), name, this);
    const QString label = button->accessibleName();
    button->setDefaultAction(action);
    button->setAccessibleName(label);
    return button;
}

QToolButton* TopBar::newButton(const Menus& menus)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("new"));
    button->setProperty("kind", QStringLiteral("primary"));
    button->setText(tr("New"));
    button->setAccessibleName(tr("New"));
    button->setIcon(icon(Icon::Add, IconTint::OnFill));
    button->setIconSize({Metrics::smallIcon, Metrics::smallIcon});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menus.newMenu());
    connect(button, &QToolButton::clicked, menus.action(Menus::NewHere), &QAction::trigger);
    return button;
}

QToolButton* TopBar::menuButton(const Menus& menus)
{
    QToolButton* button = iconButton(Icon::Menu, tr("Menu"), QStringLiteral("menu"), this, QStringLiteral("F10"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menus.all());
    return button;
}

} // namespace kartei
