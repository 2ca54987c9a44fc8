#include "ui/contacts/contact_header.h"

#include "core/base/text.h"
#include "ui/base/avatar.h"
#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/status_chip.h"
#include "ui/base/tag_colours.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace kartei {

namespace {

constexpr int kAvatar = 56;
constexpr int kMostTags = 4;
constexpr int kRoomForTags = 60;

Status statusOf(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Converted:
    case Lifecycle::Retained:
    case Lifecycle::Inspiring:
        return Status::Success;
    case Lifecycle::Lost:
        return Status::Danger;
    case Lifecycle::Acquired:
        return Status::Info;
    case Lifecycle::None:
    case Lifecycle::Reached:
        return Status::Neutral;
    }
    Q_UNREACHABLE();
}

QString cityOf(const Contact& contact)
{
    return contact.addresses.empty() ? QString() : contact.addresses.front().city;
}

} // namespace

QString lifecycleText(Lifecycle lifecycle)
{
    const Field& field = fieldOf<&Contact::lifecycle>();
    return lifecycle == Lifecycle::None
        ? QString()
        : describe<Contact>().displayLabel(field, field.choices[static_cast<size_t>(lifecycle)]);
}

ContactHeader::ContactHeader(const TagColours& colours, QWidget* parent)
    : QWidget(parent), m_colours(colours), m_avatar(new Avatar(kAvatar)),
      m_name(new ElidedLabel({}, nullptr, ElidedLabel::Fit::Hug)), m_lifecycle(new StatusChip), m_tags(new ChipRow),
      m_position(new ElidedLabel({}, nullptr, ElidedLabel::Fit::Hug)),
      m_company(textButton({}, ButtonKind::Link, QStringLiteral("header_company"))), m_line(new ElidedLabel),
      m_call(textButton(tr("Call"), Icon::Call, ButtonKind::Secondary, QStringLiteral("header_call"))),
      m_mail(textButton(tr("E-mail"), Icon::Mail, ButtonKind::Secondary, QStringLiteral("header_mail"))),
      m_quote(textButton(tr("Quote"), Icon::NewDocument, ButtonKind::Secondary, QStringLiteral("header_quote"))),
      m_more(iconButton(Icon::More, tr("More"), QStringLiteral("header_more"))), m_actions(makeActions()),
      m_fit(Metrics::space8)
{
    for (QPushButton* button : {m_call, m_mail, m_quote})
        m_fit.add(button);
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space16);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addWidget(makeWords(), 1);
    row->addWidget(m_actions, 0, Qt::AlignTop);
}

QWidget* ContactHeader::makeWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    plain(*column, Metrics::space4);
    auto* first = new QHBoxLayout;
    plain(*first, Metrics::space8);
    m_name->setObjectName(QStringLiteral("contact_name"));
    setTextStyle(*m_name, FontSize::Display);
    first->addWidget(m_name);
    first->addWidget(m_lifecycle);
    first->addWidget(m_tags, 1);
    first->addStretch();
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    plain(*second, Metrics::space4);
    setTextStyle(*m_position, FontSize::Body, TextColour::Text2);
    setTextStyle(*m_line, FontSize::Body, TextColour::Text2);
    connect(m_company, &QPushButton::clicked, this, &ContactHeader::companyWanted);
    second->addWidget(m_position);
    second->addWidget(m_company);
    second->addWidget(m_line, 1);
    column->addLayout(second);
    return words;
}

QWidget* ContactHeader::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    plain(*row, Metrics::space8);
    m_quote->setToolTip(tr("New quote for this contact"));
    connect(m_call, &QPushButton::clicked, this, &ContactHeader::callWanted);
    connect(m_mail, &QPushButton::clicked, this, &ContactHeader::mailWanted);
    connect(m_quote, &QPushButton::clicked, this, &ContactHeader::quoteWanted);
    connect(m_more, &QToolButton::clicked, this,
        [this] { Q_EMIT moreWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addWidget(m_call);
    row->addWidget(m_mail);
    row->addWidget(m_quote);
    row->addWidget(m_more);
    return actions;
}

void ContactHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The name comes first, then the words on the buttons, then the chips: the aside says what those say.
void ContactHeader::arrange()
{
    const int more = m_more->width() + Metrics::space8;
    int room = width() - kAvatar - 2 * Metrics::space16 - more - m_name->sizeHint().width();
    m_fit.fitInto(room);
    room -= m_fit.width() + Metrics::space8 + m_lifecycle->sizeHint().width();
    m_lifecycle->setVisible(m_hasStage && room >= 0);
    m_tags->setVisible(room >= kRoomForTags);
    const int line = width() - kAvatar - 2 * Metrics::space16 - more - m_fit.width();
    m_position->setVisible(!m_position->text().isEmpty()
        && (m_company->isHidden() || m_position->sizeHint().width() + m_company->sizeHint().width() < line));
}

StatusChip* ContactHeader::tagChip(const QString& tag) const
{
    auto* chip = new StatusChip(tag, Status::Neutral);
    chip->setDot(m_colours.placeOf(tag));
    connect(&m_colours, &TagColours::changed, chip, [this, chip, tag] { chip->setDot(m_colours.placeOf(tag)); });
    return chip;
}

void ContactHeader::setContact(const Contact& contact, const QString& company)
{
    m_avatar->setSubject(contact.name, contact.id.value,
        contact.kind == ContactKind::Company ? AvatarShape::Company : AvatarShape::Person);
    m_name->setText(contact.name);
    const QString stage = lifecycleText(contact.lifecycle);
    m_hasStage = !stage.isEmpty();
    m_lifecycle->setText(stage);
    m_lifecycle->setStatus(statusOf(contact.lifecycle));
    m_tags->clear();
    for (const QString& tag : contact.tags.first(qMin<qsizetype>(kMostTags, contact.tags.size())))
        m_tags->addChip(tagChip(tag));
    m_position->setText(company.isEmpty() || contact.position.isEmpty()
            ? contact.position
            : QString(contact.position + QStringLiteral(" ·")));
    m_company->setText(company);
    m_company->setVisible(!company.isEmpty());
    arrange();
    QStringList facts{isolated(cityOf(contact)), isolatedLtr(contact.number)};
    if (statusOf(contact.lifecycle) == Status::Success)
        facts += tr("customer since %1").arg(localDay(contact.created).year());
    facts.removeAll(isolated({}));
    facts.removeAll(isolatedLtr({}));
    const bool isFirst = m_position->isHidden() && m_company->isHidden();
    m_line->setText(isFirst || facts.isEmpty() ? facts.join(QStringLiteral(" · "))
                                               : QString(QStringLiteral("· ") + facts.join(QStringLiteral(" · "))));
    m_call->setEnabled(!contact.phones.empty());
    m_call->setToolTip(
        contact.phones.empty() ? tr("No phone number is known.") : isolatedLtr(contact.phones.front().value));
    m_mail->setEnabled(!contact.emails.empty());
    m_mail->setToolTip(
        contact.emails.empty() ? tr("No e-mail address is known.") : isolatedLtr(contact.emails.front().value));
}

} // namespace kartei
