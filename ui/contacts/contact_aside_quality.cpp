// What is known about the card itself: what its owner allows, what is likely wrong on it, when somebody last confirmed
// it.

#include "ui/contacts/contact_aside.h"

#include "core/base/text.h"
#include "core/contacts/consent.h"
#include "core/contacts/contact_problems.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/section.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace kartei {

namespace {

/// "yes, since 3 Mar 2025 (form)".
QString consentText(const ContactConsent& consent)
{
    const bool isGiven = consent.state == ConsentState::Given;
    const QString day = dateText(consent.day);
    const QString said = day.isEmpty()
        ? (isGiven ? ContactAside::tr("Yes, since when is not known")
                   : ContactAside::tr("Withdrawn, since when is not known"))
        : (isGiven ? ContactAside::tr("Yes, since %1") : ContactAside::tr("Withdrawn on %1")).arg(isolated(day));
    //: what somebody consented to or withdrew, and how: "Yes, since 3/3/2025 (form)"
    return consent.how.isEmpty() ? said : ContactAside::tr("%1 (%2)").arg(said, isolated(consent.how));
}

} // namespace

/// What counts of each channel that something was said about.
void ContactAside::addConsents(const Contact& contact)
{
    if (contact.consents.empty())
        return;
    addLine();
    auto* section = new Section(describe<ContactConsent>().displayLabel());
    auto* add = section->addButton(Icon::Add, tr("Record consent"), QStringLiteral("aside_consent_add"));
    connect(add, &QToolButton::clicked, this, &ContactAside::consentWanted);
    m_column->addWidget(section);
    const QDate today = m_bench.session().clock().today();
    for (size_t channel = 1; channel < std::size(kConsentChannels); ++channel) {
        const ContactConsent* standing = standingConsent(contact, static_cast<ConsentChannel>(channel), today);
        if (!standing)
            continue;
        addValue(
            describe<ContactConsent>().displayLabel(fieldOf<&ContactConsent::channel>(), kConsentChannels[channel]),
            consentText(*standing),
            {.parts = describe<Contact>().findParts("consent"), .index = standing - contact.consents.data()});
    }
}

/// What somebody who has the card before them can mend at once.
void ContactAside::addQuality(const Contact& contact)
{
    const Result<CardRules> rules = CardRules::read(m_bench.session());
    if (!rules)
        return m_bench.report(rules.error());
    for (const ContactProblem& problem : problemsOf(contact, *rules)) {
        auto* sentence = new QLabel(problem.text);
        sentence->setObjectName(QStringLiteral("contact_problem"));
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        setTextStyle(*sentence, FontSize::Small, TextColour::Warning);
        m_column->addWidget(sentence);
    }
    const Completeness completeness = completenessOf(contact, *rules);
    if (completeness.missing.empty())
        return;
    QStringList names;
    for (const DemandedField& field : completeness.missing)
        names += field.label();
    //: How complete a card is: "75 % complete, without Salutation"
    auto* missing
        = new QLabel(tr("%1 complete, without %2")
                         .arg(percentText(Percent::of(completeness.percent())), names.join(QStringLiteral(", "))));
    missing->setObjectName(QStringLiteral("contact_completeness"));
    missing->setWordWrap(true);
    setTextStyle(*missing, FontSize::Small, TextColour::Text3);
    m_column->addWidget(missing);
}

void ContactAside::addConfirmation(const Contact& contact)
{
    addLine();
    const QDate today = m_bench.session().clock().today();
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    addQuality(contact);
    auto* words = new ElidedLabel(contact.confirmed
            ? tr("Last confirmed: %1").arg(relativeDateText(localDay(*contact.confirmed), today))
            : tr("Never confirmed"));
    setTextStyle(*words, FontSize::Small, TextColour::Text3);
    auto* right = textButton(tr("Still right"), ButtonKind::Link, QStringLiteral("still_right"));
    right->setToolTip(tr("Somebody said today that this card is right."));
    connect(right, &QPushButton::clicked, this, &ContactAside::confirmed);
    row->addWidget(words, 1);
    row->addWidget(right);
    m_column->addLayout(row);
}

} // namespace kartei
