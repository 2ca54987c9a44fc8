#include "ui/contacts/caller_lines.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/contacts/credit_text.h"
#include "ui/contacts/timeline_texts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace kartei {

namespace {

constexpr size_t kShown = 3; ///< of a kind; more would not be read while somebody waits
constexpr int kCaptionWidth = 104;

QString say(const char* text, int count = -1)
{
    return QCoreApplication::translate("CallerCard", text, nullptr, count);
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

/// Shows as much of its text as there is room for.
class RecordLink final : public QPushButton {
public:
    explicit RecordLink(const QString& text) : m_text(text)
    {
        setKind(*this, ButtonKind::Link);
        setAutoDefault(false);
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setText(menuText(text));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 2 * Metrics::space8);
        setText(menuText(shown));
        setToolTip(shown == m_text ? QString() : m_text);
    }

private:
    QString m_text;
};

QString lastText(const Activity& last, QDate today)
{
    TimelineEntry entry;
    entry.activity = last.kind;
    entry.direction = last.direction;
    return joined({relativeMomentText(last.at, today), timelineTitle(entry, {}), isolated(last.subject)});
}

} // namespace

CallerLines::CallerLines(QGridLayout& grid, QDate today, Opener opener)
    : m_grid(grid), m_today(today), m_opener(std::move(opener))
{
    m_grid.setHorizontalSpacing(Metrics::space12);
    m_grid.setVerticalSpacing(Metrics::space4);
    m_grid.setColumnMinimumWidth(0, kCaptionWidth);
    m_grid.setColumnStretch(1, 1);
}

void CallerLines::add(const CallerFacts& facts)
{
    addText(say(QT_TRANSLATE_NOOP("CallerCard", "Last contact")),
        facts.last ? lastText(*facts.last, m_today) : say(QT_TRANSLATE_NOOP("CallerCard", "Never yet")));
    QString caption = say(QT_TRANSLATE_NOOP("CallerCard", "Not settled"));
    for (size_t i = 0; i < std::min(facts.feedback.size(), kShown); ++i) {
        const Activity& told = facts.feedback[i];
        const QString due = told.due.isValid() ? dueText(told.due, m_today) : QString();
        addRecord(std::exchange(caption, {}), joined({feedbackName(told.feedback), due, isolated(told.subject)}),
            describe<Contact>(), told.contact.value);
    }
    addRest(facts.feedback.size());
    caption = say(QT_TRANSLATE_NOOP("CallerCard", "Next step"));
    const auto steps = std::min(facts.steps.size(), kShown);
    for (size_t i = 0; i < steps; ++i) {
        const Task& step = facts.steps[i];
        const QString due = step.due.isValid() ? dueText(step.due, m_today) : QString();
        addRecord(
            std::exchange(caption, {}), joined({due, isolated(step.subject)}), describe<Contact>(), step.contact.value);
    }
    if (!caption.isEmpty())
        addText(caption, say(QT_TRANSLATE_NOOP("CallerCard", "None is planned")));
    addRest(facts.steps.size());
    addSales(facts);
    caption = say(QT_TRANSLATE_NOOP("CallerCard", "Open tickets"));
    for (size_t i = 0; i < std::min(facts.tickets.size(), kShown); ++i) {
        const Ticket& ticket = facts.tickets[i];
        addRecord(std::exchange(caption, {}), joined({isolatedLtr(ticket.number), isolated(ticket.subject)}),
            describe<Ticket>(), ticket.id.value);
    }
    addRest(facts.tickets.size());
    caption = say(QT_TRANSLATE_NOOP("CallerCard", "In warranty"));
    for (size_t i = 0; i < std::min(facts.assets.size(), kShown); ++i) {
        const Asset& asset = facts.assets[i];
        const QString until = say(QT_TRANSLATE_NOOP("CallerCard", "until %1")).arg(dateText(asset.warrantyUntil));
        addRecord(std::exchange(caption, {}), joined({isolated(asset.name), isolatedLtr(asset.serial), until}),
            describe<Asset>(), asset.id.value);
    }
    addRest(facts.assets.size());
    caption = say(QT_TRANSLATE_NOOP("CallerCard", "Notes"));
    for (const QString& line : facts.notes)
        addText(std::exchange(caption, {}), line);
}

void CallerLines::addSales(const CallerFacts& facts)
{
    QString caption = say(QT_TRANSLATE_NOOP("CallerCard", "Open deals"));
    for (size_t i = 0; i < std::min(facts.deals.size(), kShown); ++i) {
        const Deal& deal = facts.deals[i];
        addRecord(std::exchange(caption, {}), joined({isolated(deal.title), moneyText({deal.value, deal.currency})}),
            describe<Deal>(), deal.id.value);
    }
    addRest(facts.deals.size());
    caption = say(QT_TRANSLATE_NOOP("CallerCard", "Open quotes"));
    for (size_t i = 0; i < std::min(facts.quotes.size(), kShown); ++i) {
        const Quote& quote = facts.quotes[i];
        addRecord(std::exchange(caption, {}),
            joined({isolatedLtr(quote.number), isolated(quote.title), moneyText({quote.total, quote.currency})}),
            describe<Quote>(), quote.id.value);
    }
    addRest(facts.quotes.size());
    if (facts.credit)
        addText(say(QT_TRANSLATE_NOOP("CallerCard", "Credit limit")), creditText(*facts.credit));
    if (!facts.contact.paymentTerms.isEmpty())
        addText(say(QT_TRANSLATE_NOOP("CallerCard", "Terms")), isolated(facts.contact.paymentTerms));
    caption = say(QT_TRANSLATE_NOOP("CallerCard", "Bought"));
    for (const Purchase& one : facts.bought)
        addRecord(std::exchange(caption, {}), joined({dateText(one.day), isolated(one.text.section(u'\n', 0, 0))}),
            describe<Quote>(), one.quote.value);
    QStringList names;
    for (const SuitableProduct& one : facts.suggestions)
        names += isolated(one.name);
    if (!names.isEmpty())
        addText(say(QT_TRANSLATE_NOOP("CallerCard", "May suit them")), joined(names));
}

void CallerLines::addText(const QString& caption, const QString& text)
{
    addWidget(caption, new ElidedLabel(text));
}

void CallerLines::addRecord(const QString& caption, const QString& text, const EntityDesc& entity, qint64 id)
{
    auto* button = new RecordLink(text);
    button->setObjectName(QString(QStringLiteral("caller_") + QLatin1String(entity.name)));
    QObject::connect(button, &QPushButton::clicked, button, [opener = m_opener, &entity, id] { opener(entity, id); });
    addWidget(caption, button);
}

void CallerLines::addRest(size_t all)
{
    if (all <= kShown)
        return;
    auto* more = new ElidedLabel(say(QT_TRANSLATE_N_NOOP("CallerCard", "and %n more"), static_cast<int>(all - kShown)));
    setTextStyle(*more, FontSize::Small, TextColour::Text3);
    addWidget({}, more);
}

void CallerLines::addWidget(const QString& caption, QWidget* widget)
{
    const int row = m_grid.rowCount();
    if (!caption.isEmpty()) {
        auto* label = new QLabel(caption);
        setTextStyle(*label, FontSize::Small, TextColour::Text3);
        m_grid.addWidget(label, row, 0);
    }
    m_grid.addWidget(widget, row, 1);
}

} // namespace kartei
