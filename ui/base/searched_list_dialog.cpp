#include "ui/base/searched_list_dialog.h"

#include "core/base/text.h"
#include "core/storage/session.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/tab_order.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kartei {

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 560;
constexpr int kNarrowest = 80;
constexpr int kTypingPause = 150; ///< ms; the list follows when the fingers rest

} // namespace

SearchedListDialog::SearchedListDialog(QWidget* parent, Workbench& bench, const Words& words)
    : QDialog(parent), m_bench(bench), m_search(new QLineEdit),
      m_table(listTable(QStringLiteral("list"), words.title, words.headings)), m_sentence(new QLabel),
      m_nothing(new QLabel), m_nothingThere(words.nothingThere), m_searchRow(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(words.name);
    setWindowTitle(words.title);
    resize(kWidth, kHeight);
    layOut(words);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &SearchedListDialog::reload);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { chosenChanged(); });
    connect(m_table, &QTableWidget::activated, this, [this] { act(); });
    connect(&m_bench.session(), &Session::changed, this, [this] { follow(); });
}

void SearchedListDialog::layOut(const Words& words)
{
    auto* heading = new ElidedLabel(words.title);
    setTextStyle(*heading, FontSize::Title);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(words.searchHint);
    m_search->setAccessibleName(words.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(controlHeight());
    m_searchRow->addWidget(m_search, 1);
    m_table->horizontalHeader()->setMinimumSectionSize(kNarrowest);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    m_nothing->setTextFormat(Qt::PlainText);
    setTextStyle(*m_nothing, FontSize::Body, TextColour::Text2);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    setTextStyle(*m_sentence, FontSize::Body, TextColour::Text2);
    auto* close = textButton(tr("Close"), ButtonKind::Secondary, QStringLiteral("close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addStretch(1);
    m_buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space16);
    column->addWidget(heading);
    column->addLayout(m_searchRow);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
}

int SearchedListDialog::chosenRow() const
{
    const QList<QModelIndex> rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

QString SearchedListDialog::searched() const
{
    return m_search->text();
}

void SearchedListDialog::say(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QString SearchedListDialog::keyAt(int row) const
{
    return row < 0 ? QString() : m_table->item(row, 0)->data(Qt::UserRole).toString();
}

void SearchedListDialog::append(const std::vector<Row>& rows)
{
    if (rows.empty())
        return;
    m_table->show();
    m_nothing->hide();
    for (const auto& [key, cells] : rows) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
        m_table->item(row, 0)->setData(Qt::UserRole, key);
    }
}

void SearchedListDialog::show(const std::vector<Row>& rows)
{
    const int chosen = chosenRow();
    const auto same = std::ranges::find(rows, keyAt(chosen), &Row::key);
    const int wanted = same == rows.end() ? chosen : static_cast<int>(same - rows.begin());
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        append(rows);
        const int row = std::clamp(wanted, 0, std::max(0, m_table->rowCount() - 1));
        m_table->selectionModel()->setCurrentIndex(
            m_table->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setVisible(!rows.empty());
    m_nothing->setText(nothingText());
    m_nothing->setVisible(rows.empty());
    chosenChanged();
}

QString SearchedListDialog::nothingText() const
{
    const QString text = searched().trimmed();
    if (!text.isEmpty())
        return tr("Nothing here matches “%1”.").arg(isolated(text));
    return isNarrowed() ? tr("Nothing here matches what is chosen above.") : m_nothingThere;
}

void SearchedListDialog::startReading(const SessionJob::Work& work, const std::function<void()>& take)
{
    if (m_reading) {
        m_readAgain = [this, work, take] { startReading(work, take); };
        return;
    }
    m_reading = new SessionJob(m_bench.session(), work, this);
    connect(m_reading, &SessionJob::finished, this, [this, take](const Result<>& done) {
        m_reading->deleteLater();
        m_reading = nullptr;
        if (const std::function<void()> again = std::exchange(m_readAgain, {}))
            return again();
        say({});
        if (!done)
            return m_bench.report(done.error());
        m_isRead = true;
        take();
        reload();
    });
    m_reading->start();
}

void SearchedListDialog::reload()
{
    m_typing.stop();
    load();
}

void SearchedListDialog::showEvent(QShowEvent* event)
{
    tabInReadingOrder(*this); // what stands beside the search was made after the list
    QDialog::showEvent(event);
}

void SearchedListDialog::closeEvent(QCloseEvent* event)
{
    m_typing.stop();
    QDialog::closeEvent(event);
}

} // namespace kartei
