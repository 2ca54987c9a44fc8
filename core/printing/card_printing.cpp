#include "core/printing/card_printing.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/card_code.h"
#include "core/contacts/contact_rules.h"
#include "core/planning/next_steps.h"
#include "core/planning/timeline.h"
#include "core/printing/card_paper.h"
#include "core/printing/paper_language.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostCards = 500; ///< a second or so

class CardReader {
public:
    CardReader(Session& session, const Business& business, std::shared_ptr<const OwnFields> own)
        : m_session(session), m_business(business), m_own(std::move(own)),
          m_language(business.language, business.country)
    {
    }

    Result<CardPaper> read(Id<Contact> id) const
    {
        const Result<Contact> contact = m_session.get(id);
        if (!contact)
            return contact.error();
        CardPaper card;
        card.language = m_business.language;
        card.name = contact->name;
        card.number = contact->number;
        card.code = cardCodeOf(id);
        card.reached = reachedOf(*contact);
        card.tags = contact->tags.join(u", "_s);
        card.own = ownOf(*contact);
        card.notes = contact->notes;
        card.foot = QString(m_business.name + u" · "_s + m_language.date(m_session.clock().today()));
        Result<> done = addWork(*contact, card);
        if (done)
            done = addStep(id, card);
        if (done)
            done = addEvents(id, card);
        return done ? Result<CardPaper>(std::move(card)) : Result<CardPaper>(done.error());
    }

private:
    std::vector<std::pair<QString, QString>> reachedOf(const Contact& contact) const
    {
        std::vector<std::pair<QString, QString>> reached;
        for (const ContactPhone& phone : contact.phones)
            reached.emplace_back(m_language.word(QT_TRANSLATE_NOOP("Paper", "Phone")), phone.value);
        for (const ContactEmail& email : contact.emails)
            reached.emplace_back(m_language.word(QT_TRANSLATE_NOOP("Paper", "E-mail")), email.value);
        for (const ContactUrl& url : contact.urls)
            reached.emplace_back(m_language.word(QT_TRANSLATE_NOOP("Paper", "Web")), url.value);
        return reached;
    }

    /// "Shoe size: 39 · Newsletter".
    QString ownOf(const Contact& contact) const
    {
        QStringList said;
        for (const Field* field : m_own->fields()) {
            const QVariant stored = field->get(&contact);
            const QString value = wordsOf(*field, stored);
            const QString label = isolated(field->own->label());
            if (field->type == FieldType::Bool && stored.toBool())
                said += label;
            else if (!value.isEmpty())
                said += label + u": "_s + isolated(value);
        }
        return said.join(u" · "_s);
    }

    QString wordsOf(const Field& field, const QVariant& stored) const
    {
        if (stored.isNull())
            return {};
        switch (field.type) {
        case FieldType::Measure:
            return m_language.quantity({stored.toLongLong()});
        case FieldType::Amount:
            return m_language.money({stored.toLongLong()}, field.own->currency());
        case FieldType::Date:
            return m_language.date(QDate::fromString(stored.toString(), Qt::ISODate));
        case FieldType::Bool:
            return {};
        default:
            return stored.toString();
        }
    }

    Result<> addWork(const Contact& contact, CardPaper& card) const
    {
        const Result<Contact> company
            = contact.company.isSet() ? m_session.get(contact.company) : Result<Contact>(Contact());
        if (!company)
            return company.error();
        QStringList work{contact.position, company->name};
        work.removeAll(QString());
        card.work = work.join(u" · "_s);
        const bool hasCompany = contact.company.isSet();
        card.address = postalAddressOf(contact, hasCompany ? &*company : nullptr, m_business.country);
        return {};
    }

    Result<> addStep(Id<Contact> id, CardPaper& card) const
    {
        const Result<QHash<qint64, Task>> steps = nextStepsOfContacts(m_session, {id.value});
        if (!steps)
            return steps.error();
        if (const auto step = steps->constFind(id.value); step != steps->cend())
            card.nextStep
                = step->due.isValid() ? QString(m_language.date(step->due) + u": "_s + step->subject) : step->subject;
        return {};
    }

    Result<> addEvents(Id<Contact> id, CardPaper& card) const
    {
        const auto events = timelineOf(m_session, {id, TimelineFilter::Everything, kEventsOnCard});
        if (!events)
            return events.error();
        for (const TimelineEntry& event : *events) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.at.utcMs, event.byDay ? Qt::UTC : Qt::LocalTime);
            QStringList words{event.number, event.subject, event.body.simplified()};
            words.removeAll(QString());
            card.events.push_back({m_language.date(at.date()), words.join(u" · "_s)});
        }
        return {};
    }

    Session& m_session;
    const Business& m_business;
    std::shared_ptr<const OwnFields> m_own;
    PaperLanguage m_language;
};

} // namespace

Result<PaperDocument> contactCardsDocument(Session& session, const std::vector<qint64>& contacts)
{
    if (contacts.size() > kMostCards)
        return invalid(
            QCoreApplication::translate("Printing", "At most %1 cards are printed at once. Select fewer contacts.")
                .arg(kMostCards));
    const Result<Business> business = session.get(Id<Business>{1});
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(describe<Contact>());
    if (!business || !own)
        return business ? own.error() : business.error();
    const CardReader reader(session, *business, *own);
    std::vector<CardPaper> cards;
    for (const qint64 id : contacts) {
        Result<CardPaper> card = reader.read({id});
        if (!card)
            return card.error();
        cards.push_back(*std::move(card));
    }
    const QString title = cards.size() == 1
        ? cards.front().name
        : PaperLanguage(business->language, business->country).word(QT_TRANSLATE_NOOP("Paper", "Index cards"));
    return laidOut(cards, title);
}

} // namespace kartei
