#include "ui/shell/sidebar.h"

#include "ui/base/apply_theme.h"
#include "ui/base/widget_style.h"
#include "ui/shell/business_button.h"
#include "ui/shell/sidebar_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

QString titleOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Customers:
        return Sidebar::tr("Customers");
    case PageGroup::Sales:
        return Sidebar::tr("Sales");
    case PageGroup::Service:
        return Sidebar::tr("Service");
    }
    Q_UNREACHABLE();
}

QListView* pageList(QStandardItemModel* model, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setObjectName(QStringLiteral("pages"));
    list->setAccessibleName(Sidebar::tr("Main navigation"));
    list->setModel(model);
    list->setItemDelegate(new SidebarDelegate(list));
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSurface(*list, Surface::Sidebar);
    return list;
}

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent), m_business(new BusinessButton(this)), m_model(new QStandardItemModel(this)),
      m_list(pageList(m_model, this)), m_backup(new QLabel(this)),
      m_settings(textButton(tr("Settings"), Icon::Settings, ButtonKind::Quiet, QStringLiteral("settings"), this)),
      m_help(iconButton(Icon::Help, tr("Keyboard shortcuts"), QStringLiteral("help"), this, QStringLiteral("Ctrl+F1")))
{
    setObjectName(QStringLiteral("sidebar"));
    setSurface(*this, Surface::Sidebar);
    m_settings->setCheckable(true);
    m_settings->setAccessibleName(tr("Settings"));
    auto* column = new QVBoxLayout(this);
    plain(*column);
    column->addWidget(m_business);
    column->addWidget(m_list, 1);
    m_backup->setObjectName(QStringLiteral("backupState"));
    m_backup->setTextFormat(Qt::PlainText);
    m_backup->setWordWrap(true);
    m_backup->setContentsMargins(Metrics::space16, Metrics::space4, Metrics::space16, Metrics::space4);
    setTextStyle(*m_backup, FontSize::Small, TextColour::Text3);
    column->addWidget(m_backup);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::space8, Metrics::space4, Metrics::space8, Metrics::space8);
    foot->addWidget(m_settings);
    foot->addStretch();
    foot->addWidget(m_help);
    column->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.data(PageRole).isValid())
            Q_EMIT chosen(index.data(PageRole).toInt());
    });
    applyWidth();
}

void Sidebar::addPage(int page, PageGroup group, const QString& title, const QString& iconName)
{
    const QString heading = titleOf(group);
    if (m_model->findItems(heading).isEmpty()) {
        auto* item = new QStandardItem(heading);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    auto* item = new QStandardItem(title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(page, PageRole);
    item->setData(iconName, IconNameRole);
    item->setData(title, Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void Sidebar::setBusiness(const QString& name, QMenu* menu)
{
    m_business->setBusiness(name);
    m_business->setMenu(menu);
}

void Sidebar::setAttention(int page, int count)
{
    const QModelIndex index = indexOf(page);
    if (!index.isValid() || index.data(AttentionRole).toInt() == count)
        return;
    m_model->setData(index, count, AttentionRole);
    const QString title = index.data().toString();
    m_model->setData(
        index, count > 0 ? tr("%1, %n need attention", nullptr, count).arg(title) : title, Qt::AccessibleTextRole);
}

void Sidebar::setBackupState(const QString& sentence)
{
    m_backup->setText(sentence);
    m_backup->setVisible(!m_isNarrow && !sentence.isEmpty());
}

void Sidebar::setCurrent(int page)
{
    const QModelIndex index = indexOf(page);
    m_list->selectionModel()->setCurrentIndex(
        index, index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Clear);
}

void Sidebar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    applyWidth();
}

QWidget* Sidebar::list() const
{
    return m_list;
}

void Sidebar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

QModelIndex Sidebar::indexOf(int page) const
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), PageRole, page, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void Sidebar::applyWidth()
{
    const int wide = Metrics::sidebar * currentAppearance().textPercent / 100;
    setFixedWidth(m_isNarrow ? Metrics::sidebarRail : wide);
    m_business->setNarrow(m_isNarrow);
    static_cast<SidebarDelegate*>(m_list->itemDelegate())->setNarrow(m_isNarrow);
    m_settings->setText(m_isNarrow ? QString() : tr("Settings"));
    m_settings->setToolTip(m_isNarrow ? tr("Settings") : QString());
    m_help->setVisible(!m_isNarrow);
    m_backup->setVisible(!m_isNarrow && !m_backup->text().isEmpty());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_model->setData(index, m_isNarrow ? index.data() : QVariant(), Qt::ToolTipRole);
    }
    m_list->doItemsLayout();
}

} // namespace kartei
