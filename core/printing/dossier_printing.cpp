#include "core/printing/dossier_printing.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/contact_queries.h"
#include "core/contacts/relation.h"
#include "core/planning/activity.h"
#include "core/planning/attachment.h"
#include "core/printing/dossier_paper.h"
#include "core/printing/list_paper.h"
#include "core/printing/paper_values.h"
#include "core/sales/quote.h"
#include "core/schema/own_fields.h"
#include "core/service/ticket.h"
#include "core/storage/referring.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <set>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    const EntityDesc* entity;
    const char* title;
};

/// In the order in which they are read.
std::array<Kind, 8> kinds()
{
    return {Kind{&describe<Relation>(), QT_TRANSLATE_NOOP("Paper", "Relations")},
        Kind{&describe<Deal>(), QT_TRANSLATE_NOOP("Paper", "Deals")},
        Kind{&describe<Quote>(), QT_TRANSLATE_NOOP("Paper", "Quotes")},
        Kind{&describe<Asset>(), QT_TRANSLATE_NOOP("Paper", "Owned items")},
        Kind{&describe<Ticket>(), QT_TRANSLATE_NOOP("Paper", "Tickets")},
        Kind{&describe<Task>(), QT_TRANSLATE_NOOP("Paper", "Tasks")},
        Kind{&describe<Activity>(), QT_TRANSLATE_NOOP("Paper", "What happened")},
        Kind{&describe<Attachment>(), QT_TRANSLATE_NOOP("Paper", "Files")}};
}

/// When it happened: by which the records of a kind are in order.
const Field* momentOf(const EntityDesc& entity)
{
    for (const char* name : {"at", "date", "added", "created"}) {
        if (const Field* field = entity.find(QLatin1String(name)))
            return field;
    }
    return nullptr;
}

/// Its day; empty: not known.
QString dayOf(const Record& record, const PaperLanguage& language)
{
    const Field* field = momentOf(record.desc());
    const QVariant stored = field ? record.value(*field) : QVariant();
    if (stored.isNull())
        return {};
    if (field->type == FieldType::Date)
        return language.date(QDate::fromString(stored.toString(), Qt::ISODate));
    const qint64 utcMs = stored.toLongLong();
    return utcMs == 0 ? QString() : language.date(QDateTime::fromMSecsSinceEpoch(utcMs).date());
}

/// Says what stands in records.
class Telling {
public:
    Telling(Session& session, const PaperLanguage& language, const OwnFields& own, Id<Contact> about)
        : m_session(session), m_language(language), m_own(own), m_about(about)
    {
    }

    /// A line for each field of a card.
    std::vector<DossierPaper::Entry> lines(const Contact& contact)
    {
        const Record record = Record::of(contact);
        std::vector<DossierPaper::Entry> entries;
        for (const auto& [label, text] : facts(record))
            entries.push_back({label, {}, {text}});
        for (const PartList& list : record.desc().parts) {
            if (list.csvShape == CsvShape::Own)
                continue;
            const QString label = m_language.labelOf(record.desc().context, list.label);
            for (const QString& text : parts(record, list))
                entries.push_back({label, {}, {text}});
        }
        return entries;
    }

    DossierPaper::Entry entry(const Record& record)
    {
        DossierPaper::Entry entry{dayOf(record, m_language), headingOf(record), {}};
        QStringList brief;
        for (const auto& [label, text] : facts(record)) {
            const QString said = isolated(label) + u": "_s + isolated(text);
            if (text.contains(u'\n') || text.size() > kBrief)
                entry.paragraphs += said;
            else
                brief += said;
        }
        if (!brief.isEmpty())
            entry.paragraphs.prepend(brief.join(u" · "_s));
        for (const PartList& list : record.desc().parts) {
            if (list.csvShape != CsvShape::Own)
                entry.paragraphs += parts(record, list);
        }
        return entry;
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    static constexpr qsizetype kBrief = 50; ///< characters of what stands in one line with others

    static QString headingOf(const Record& record)
    {
        const Field* number = record.desc().keyField ? record.desc().find(record.desc().keyField) : nullptr;
        QStringList words{number ? record.value(*number).toString() : QString(), record.title()};
        words.removeAll(QString());
        words.removeDuplicates();
        return words.join(u" · "_s);
    }

    static Currency currencyIn(const Record& record)
    {
        const Field* field = record.desc().currency();
        return field ? Currency{record.value(*field).toString()} : Currency();
    }

    /// Names and values of all fields that say something and are not in the heading.
    std::vector<std::pair<QString, QString>> facts(const Record& record)
    {
        std::vector<std::pair<QString, QString>> facts;
        const auto add = [&](const Field& field) {
            const QString text = valueOf(record.desc(), field, record.value(field), currencyIn(record));
            if (!text.isEmpty())
                facts.emplace_back(paperLabel(m_language, record.desc(), field), text);
        };
        for (const Field& field : record.desc().fields) {
            const bool isCard = &record.desc() == &describe<Contact>();
            const bool isHeading = !isCard
                && (field.is(Title) || &field == momentOf(record.desc())
                    || (record.desc().keyField && QLatin1String(field.name) == QLatin1String(record.desc().keyField)));
            if (!isHeading)
                add(field);
        }
        if (record.desc().ownFields) {
            for (const Field* field : m_own.fields())
                add(*field);
        }
        return facts;
    }

    QStringList parts(const Record& record, const PartList& list)
    {
        QStringList texts;
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            QStringList values;
            for (const Field& field : list.desc().fields) {
                const QString text
                    = valueOf(list.desc(), field, field.get(list.at(record.row(), i)), currencyIn(record));
                if (!text.isEmpty())
                    values += field.type == FieldType::Bool ? paperLabel(m_language, list.desc(), field) : text;
            }
            values.removeDuplicates(); // a line of a quote says what its product says
            texts += values.join(u" · "_s);
        }
        return texts;
    }

    QString valueOf(const EntityDesc& desc, const Field& field, const QVariant& stored, const Currency& currency)
    {
        if (field.is(Hidden) || !(field.own || *field.label) || field.type == FieldType::Currency)
            return {};
        if (field.type != FieldType::Reference)
            return paperValue(m_language, desc, field, stored, currency);
        const qint64 id = stored.toLongLong();
        if (id == 0 || (&field.target() == &describe<Contact>() && id == m_about.value))
            return {};
        const Result<std::optional<Record>> target = m_session.find(field.target(), id);
        if (!target && !m_error)
            m_error = target.error();
        return target && *target ? (*target)->title() : QString();
    }

    Session& m_session;
    const PaperLanguage& m_language;
    const OwnFields& m_own;
    Id<Contact> m_about;
    std::optional<Error> m_error;
};

/// Of the contact and its people, newest first.
Result<std::vector<Record>> recordsOf(Session& session, const EntityDesc& entity, const std::vector<Contact>& cards)
{
    std::set<qint64> ids;
    for (const Contact& card : cards) {
        const auto found = referring(session.database(), entity, describe<Contact>(), card.id.value);
        if (!found)
            return found.error();
        ids.insert(found->begin(), found->end());
    }
    Result<std::vector<Record>> records
        = session.byIds(entity, std::vector<qint64>(ids.begin(), ids.end()), Parts::Load);
    if (const Field* moment = momentOf(entity); records && moment) {
        const auto key = [&](const Record& record) {
            const QVariant stored = record.value(*moment);
            return std::pair(stored.toLongLong(), stored.toString());
        };
        std::ranges::stable_sort(*records, [&](const Record& a, const Record& b) { return key(b) < key(a); });
    }
    return records;
}

Result<DossierPaper> read(Session& session, const Contact& contact)
{
    const Result<Business> business = session.get(Id<Business>{1});
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(describe<Contact>());
    if (!business || !own)
        return business ? own.error() : business.error();
    std::vector<Contact> cards{contact};
    if (contact.kind == ContactKind::Company) {
        const Result<std::vector<Contact>> people = peopleOf(session, contact.id);
        if (!people)
            return people.error();
        cards.insert(cards.end(), people->begin(), people->end());
    }
    const PaperLanguage language(business->language, business->country);
    DossierPaper paper{{}, business->language, {}};
    paper.head.business = *business;
    paper.head.title = contact.name;
    paper.head.subtitle = language.word(QT_TRANSLATE_NOOP("Paper", "Dossier"));
    if (!contact.number.isEmpty())
        paper.head.subtitle += u" · "_s + contact.number;
    paper.head.day = session.clock().today();
    paper.head.time = QDateTime::fromMSecsSinceEpoch(session.clock().now().utcMs).time();
    paper.head.note = confidentialNote(business->language);
    Telling telling(session, language, **own, contact.id);
    paper.sections.push_back({language.word(QT_TRANSLATE_NOOP("Paper", "Card")), telling.lines(contact)});
    DossierPaper::Section people{language.word(QT_TRANSLATE_NOOP("Paper", "People")), {}};
    for (size_t i = 1; i < cards.size(); ++i)
        people.entries.push_back({{}, cards[i].name, telling.entry(Record::of(cards[i])).paragraphs});
    paper.sections.push_back(std::move(people));
    for (const Kind& kind : kinds()) {
        const Result<std::vector<Record>> records = recordsOf(session, *kind.entity, cards);
        if (!records)
            return records.error();
        DossierPaper::Section section{language.word(kind.title), {}};
        for (const Record& record : *records)
            section.entries.push_back(telling.entry(record));
        paper.sections.push_back(std::move(section));
    }
    return telling.error() ? Result<DossierPaper>(*telling.error()) : Result<DossierPaper>(std::move(paper));
}

} // namespace

Result<PaperDocument> dossierDocument(Session& session, Id<Contact> contact)
{
    const Result<Contact> card = session.get(contact);
    if (!card)
        return card.error();
    const Result<DossierPaper> paper = read(session, *card);
    return paper ? laidOut(*paper) : Result<PaperDocument>(paper.error());
}

Result<QByteArray> dossierPdf(Session& session, Id<Contact> contact)
{
    const Result<PaperDocument> document = dossierDocument(session, contact);
    return document ? pdfOf(*document) : Result<QByteArray>(document.error());
}

} // namespace kartei
