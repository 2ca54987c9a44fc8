#include "ui/base/likely_contacts_note.h"

#include "core/base/text.h"
#include "core/storage/reading_limit.h"
#include "ui/base/elided_label.h"
#include "ui/base/entity_form.h"
#include "ui/base/labels.h"
#include "ui/base/list_reader.h"
#include "ui/base/metrics.h"
#include "ui/base/tab_order.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QAccessible>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kTypingPause = 250; ///< ms; the question follows when the fingers rest
constexpr size_t kMost = 3;
constexpr int kNameRoom = 220;

/// What likeness is made of.
Contact asked(const Contact& typed)
{
    Contact contact;
    contact.id = typed.id;
    contact.kind = typed.kind;
    contact.firstName = typed.firstName;
    contact.lastName = typed.lastName;
    contact.companyName = typed.companyName;
    contact.company = typed.company;
    contact.emails = typed.emails;
    contact.phones = typed.phones;
    contact.addresses = typed.addresses;
    return contact;
}

QString whyText(const LikelyContact& one)
{
    QStringList words;
    if (!one.company.isEmpty())
        words += isolated(one.company);
    for (const LikenessKeys::Kind kind : one.why)
        words += likenessText(kind);
    return words.join(QStringLiteral(" · "));
}

} // namespace

LikelyContactsNote::LikelyContactsNote(EntityForm& form)
    : m_form(form), m_reader(ListReader::of(form.bench().session())), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("likely_contacts"));
    setProperty("bar", QStringLiteral("warning"));
    m_column->setContentsMargins(Metrics::space12, Metrics::space8, Metrics::space12, Metrics::space8);
    m_column->setSpacing(Metrics::space4);
    auto* caption = new QLabel(tr("This may be somebody whom you have already:"));
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    setTextStyle(*caption, FontSize::Body, TextColour::Warning, QFont::Medium);
    m_column->addWidget(caption);
    hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &LikelyContactsNote::lookUp);
    connect(&form, &EntityForm::edited, &m_typing, qOverload<>(&QTimer::start));
}

LikelyContactsNote::~LikelyContactsNote()
{
    m_reader->forget(this);
}

void LikelyContactsNote::lookUp()
{
    const Contact typed = asked(m_form.entered().as<Contact>());
    if (typed == m_asked)
        return;
    m_asked = typed;
    m_reader->ask<std::vector<LikelyContact>>(
        this,
        [typed](Database& database, const std::stop_token& stop) {
            std::optional<ReadingLimit> limit;
            if (stop.stop_possible())
                limit.emplace(database, stop);
            return likelyContacts(database, typed, kMost);
        },
        [this](
            const Result<std::vector<LikelyContact>>& likely) { show(likely.value_or(std::vector<LikelyContact>())); });
}

void LikelyContactsNote::show(const std::vector<LikelyContact>& likely)
{
    QStringList shown;
    for (const LikelyContact& one : likely)
        shown += QString::number(one.contact.id.value) + whyText(one);
    if (shown == m_shown)
        return; // somebody may be on the way to one of them
    m_shown = shown;
    delete m_lines;
    m_lines = new QWidget;
    plain(*new QVBoxLayout(m_lines), Metrics::space2);
    for (const LikelyContact& one : likely)
        addLine(one);
    m_column->addWidget(m_lines);
    setVisible(!likely.empty());
    tabInReadingOrder(*window());
    if (likely.empty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LikelyContactsNote::addLine(const LikelyContact& one)
{
    auto* line = new QHBoxLayout;
    plain(*line, Metrics::space8);
    auto* name = textButton({}, ButtonKind::Link, QStringLiteral("likely_%1").arg(one.contact.id.value));
    name->setText(menuText(isolated(name->fontMetrics().elidedText(one.contact.name, Qt::ElideRight, kNameRoom))));
    name->setAccessibleName(tr("Open %1, %2").arg(isolated(one.contact.name), whyText(one)));
    connect(name, &QPushButton::clicked, this, [this, id = one.contact.id] { open(id); });
    auto* why = new ElidedLabel(whyText(one));
    setTextStyle(*why, FontSize::Small, TextColour::Text2);
    line->addWidget(name);
    line->addWidget(why, 1);
    static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(line);
}

/// The form steps aside; it keeps what was typed.
void LikelyContactsNote::open(Id<Contact> contact)
{
    Workbench& bench = m_form.bench();
    if (auto* dialog = qobject_cast<QDialog*>(window()))
        dialog->reject();
    bench.open(describe<Contact>(), contact.value);
}

} // namespace kartei
