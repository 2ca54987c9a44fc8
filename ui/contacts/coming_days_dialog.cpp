#include "ui/contacts/coming_days_dialog.h"

#include "core/base/text.h"
#include "core/storage/session.h"
#include "ui/base/display_text.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

namespace kartei {

namespace {

constexpr int kMost = 1'000;
constexpr int kAhead[] = {7, 14, 30, 90, kMostDaysAhead};
constexpr int kUsual = 2; ///< of those

QString whatOf(const ComingDay& coming)
{
    //: How old somebody will be on that day
    return coming.isBirthday ? ComingDaysDialog::tr("Birthday (%1)").arg(countText(coming.years))
                             //: For how many years, on that day
                             : ComingDaysDialog::tr("Anniversary (%1)").arg(countText(coming.years));
}

} // namespace

ComingDaysDialog::ComingDaysDialog(QWidget* parent, Workbench& bench)
    : SearchedListDialog(parent, bench,
        {tr("Birthdays and anniversaries"), QStringLiteral("coming_days_dialog"), tr("Search by name"),
            {tr("Day"), tr("Contact"), tr("What")}, tr("No birthday and no anniversary in these days.")}),
      m_ahead(new QComboBox), m_open(textButton(tr("&Open card"), ButtonKind::Primary, QStringLiteral("open_card")))
{
    m_ahead->setObjectName(QStringLiteral("days_ahead"));
    m_ahead->setAccessibleName(tr("How far ahead"));
    for (const int days : kAhead)
        m_ahead->addItem(tr("%n days ahead", nullptr, days), days);
    m_ahead->setCurrentIndex(kUsual);
    searchRow().addWidget(m_ahead);
    buttons().insertWidget(1, m_open);
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, [this] { act(); });
    connect(m_ahead, &QComboBox::currentIndexChanged, this, &ComingDaysDialog::reload);
    reload();
    table().setFocus();
}

void ComingDaysDialog::load()
{
    const QDate today = bench().session().clock().today();
    Result<std::vector<ComingDay>> found = comingDays(bench().session(), today, m_ahead->currentData().toInt(), kMost);
    if (!found)
        return bench().report(found.error());
    const QStringList words = searchedWords(searched());
    m_shown.clear();
    std::vector<Row> rows;
    for (ComingDay& coming : *found) {
        if (!hasAllWords(folded(coming.name), words))
            continue;
        rows.push_back({QString::number(coming.contact.value) + (coming.isBirthday ? u'b' : u'a'),
            {relativeDateText(coming.day, today), isolated(coming.name), whatOf(coming)}});
        m_shown.push_back(std::move(coming));
    }
    show(rows);
}

void ComingDaysDialog::chosenChanged()
{
    const int row = chosenRow();
    m_open->setEnabled(row >= 0);
    say(row >= 0 ? dateText(m_shown[static_cast<size_t>(row)].day) : QString());
}

/// To congratulate, without this window in front of the card.
void ComingDaysDialog::act()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const qint64 contact = m_shown[static_cast<size_t>(row)].contact.value;
    close();
    bench().open(describe<Contact>(), contact);
}

} // namespace kartei
