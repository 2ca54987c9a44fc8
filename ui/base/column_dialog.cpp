#include "ui/base/column_dialog.h"

#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kWidth = 380;
constexpr int kHeight = 480;

} // namespace

ColumnDialog::ColumnDialog(QWidget* parent, const EntityDesc& entity, const std::vector<const Field*>& choices,
    const std::vector<const Field*>& shown)
    : QDialog(parent), m_up(iconButton(Icon::ArrowUp, tr("Further to the front"), QStringLiteral("column_up"), this,
                           QStringLiteral("Alt+Up"))),
      m_down(iconButton(
          Icon::ArrowDown, tr("Further to the back"), QStringLiteral("column_down"), this, QStringLiteral("Alt+Down"))),
      m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("column_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    resize(kWidth, kHeight);
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(tr("Columns, those that are shown ticked"));
    m_list->installEventFilter(this);
    for (const Field* field : shown)
        addItem(entity, *field, true);
    for (const Field* field : choices) {
        if (std::ranges::count(shown, field) == 0)
            addItem(entity, *field, false);
    }
    auto* heading = new QLabel(windowTitle(), this);
    setTextStyle(*heading, FontSize::Title);
    auto* top = new QHBoxLayout;
    plain(*top, Metrics::space4);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_up);
    top->addWidget(m_down);
    auto* usual = textButton(tr("As usual"), ButtonKind::Link, QStringLiteral("columns_usual"), this);
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("cancel"), this);
    auto* accepted = textButton(tr("Show"), Icon::Done, ButtonKind::Primary, QStringLiteral("columns_show"), this);
    accepted->setDefault(true);
    for (QPushButton* button : {usual, cancel})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    row->addWidget(usual);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accepted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space12);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnDialog::enable);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(usual, &QPushButton::clicked, this, [this] {
        Q_EMIT usualWanted();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accepted, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(ticked());
        accept();
    });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

/// The title is in every table.
void ColumnDialog::addItem(const EntityDesc& entity, const Field& field, bool isShown)
{
    auto* item = new QListWidgetItem(entity.displayLabel(field), m_list);
    item->setData(Qt::UserRole, QString::fromLatin1(field.name));
    item->setCheckState(isShown || field.is(Title) ? Qt::Checked : Qt::Unchecked);
    item->setFlags(field.is(Title) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
}

void ColumnDialog::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void ColumnDialog::enable()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

QStringList ColumnDialog::ticked() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

bool ColumnDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (!isArrow || !key->modifiers().testFlag(Qt::AltModifier))
        return QDialog::eventFilter(watched, event);
    move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace kartei
