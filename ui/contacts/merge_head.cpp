#include "ui/contacts/merge_head.h"

#include "core/base/text.h"
#include "core/contacts/relation.h"
#include "core/planning/activity.h"
#include "core/planning/attachment.h"
#include "core/planning/last_contacts.h"
#include "core/storage/referring.h"
#include "ui/base/avatar.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kartei {

namespace {

/// What moves along with a card, a line for each kind; zero counts are not shown.
struct Moving {
    const EntityDesc& (*entity)();
    const char* text; ///< with %n
};
constexpr Moving kMoving[] = {
    {&describe<Activity>, QT_TRANSLATE_N_NOOP("MergeHead", "%n activities")},
    {&describe<Task>, QT_TRANSLATE_N_NOOP("MergeHead", "%n tasks")},
    {&describe<Deal>, QT_TRANSLATE_N_NOOP("MergeHead", "%n deals")},
    {&describe<Quote>, QT_TRANSLATE_N_NOOP("MergeHead", "%n quotes")},
    {&describe<Ticket>, QT_TRANSLATE_N_NOOP("MergeHead", "%n tickets")},
    {&describe<Asset>, QT_TRANSLATE_N_NOOP("MergeHead", "%n owned items")},
    {&describe<Attachment>, QT_TRANSLATE_N_NOOP("MergeHead", "%n files")},
    {&describe<Relation>, QT_TRANSLATE_N_NOOP("MergeHead", "%n relations")},
    {&describe<Contact>, QT_TRANSLATE_N_NOOP("MergeHead", "%n people")},
};

} // namespace

Belongings belongingsOf(Session& session, Id<Contact> contact)
{
    Belongings all;
    for (const Moving& moving : kMoving) {
        const auto ids = referring(session.database(), moving.entity(), describe<Contact>(), contact.value);
        if (!ids || ids->empty())
            continue;
        all.counts += QCoreApplication::translate("MergeHead", moving.text, nullptr, static_cast<int>(ids->size()));
        all.total += std::ssize(*ids);
    }
    const auto last = lastContactsOf(session, {contact.value});
    if (last && last->contains(contact.value))
        all.lastContact = last->value(contact.value);
    return all;
}

MergeHead::MergeHead(const Contact& card, const Belongings& belongings, QDate today, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space12);
    auto* avatar = new Avatar(Metrics::contactAvatar);
    avatar->setSubject(
        card.name, card.id.value, card.kind == ContactKind::Company ? AvatarShape::Company : AvatarShape::Person);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    plain(*words, Metrics::space2);
    auto* name = new ElidedLabel(card.name);
    setTextStyle(*name, FontSize::Body, TextColour::Text, QFont::DemiBold);
    words->addWidget(name);
    const QString counts = belongings.counts.join(QStringLiteral(" · "));
    for (const QString& line : {tr("Since %1").arg(isolated(dateText(localDay(card.created)))),
             lastText(belongings, today), counts.isEmpty() ? tr("Nothing else belongs to it") : counts}) {
        auto* label = new ElidedLabel(line);
        setTextStyle(*label, FontSize::Small, TextColour::Text2);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
}

QString MergeHead::lastText(const Belongings& belongings, QDate today)
{
    return belongings.lastContact
        ? tr("Last contact %1").arg(isolated(relativeMomentText(*belongings.lastContact, today)))
        : tr("Never contacted");
}

} // namespace kartei
