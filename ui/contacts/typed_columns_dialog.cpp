#include "ui/contacts/typed_columns_dialog.h"

#include "core/contacts/contact.h"
#include "ui/base/dialog_parts.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 420;
constexpr int kHeight = 520;

} // namespace

TypedColumnsDialog::TypedColumnsDialog(
    QWidget* parent, const std::vector<ColumnTarget>& choices, const std::vector<ColumnTarget>& shown)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setObjectName(u"typed_columns_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    resize(kWidth, kHeight);
    m_list->setObjectName(u"columns"_s);
    m_list->setAccessibleName(tr("Columns, those that are shown ticked"));
    const auto add = [&](const ColumnTarget& target, Qt::CheckState state) {
        auto* item = new QListWidgetItem(labelOf(describe<Contact>(), target), m_list);
        item->setData(Qt::UserRole, nameOf(target));
        item->setCheckState(state);
    };
    for (const ColumnTarget& target : shown)
        add(target, Qt::Checked);
    for (const ColumnTarget& target : choices) {
        if (std::ranges::find(shown, target) == shown.end())
            add(target, Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto* cancel = textButton(tr("Cancel"), ButtonKind::Secondary, u"cancel"_s, this);
    auto* show = textButton(tr("Show"), Icon::Done, ButtonKind::Primary, u"columns_show"_s, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &TypedColumnsDialog::finish);
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(m_list, 1);
    column->addLayout(dialogFoot(cancel, show));
}

void TypedColumnsDialog::finish()
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            names += item->data(Qt::UserRole).toString();
    }
    Q_EMIT chosen(names);
    accept();
}

} // namespace kartei
