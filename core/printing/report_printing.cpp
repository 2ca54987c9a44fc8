#include "core/printing/report_printing.h"

#include "core/base/translated.h"
#include "core/business/business.h"
#include "core/planning/last_contacts.h"
#include "core/printing/health_paper.h"
#include "core/printing/list_paper.h"
#include "core/printing/pipeline_paper.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <set>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

PipelinePaper::Stage stageOf(const BoardColumn& column, QDate today)
{
    PipelinePaper::Stage stage;
    stage.name = column.stage.name;
    stage.probability = column.stage.probability;
    stage.sum = column.sum.amount;
    stage.weighted = column.weighted.amount;
    qint64 days = 0;
    for (const BoardCard& card : column.cards) {
        ++stage.deals;
        stage.late += card.ripeness != Ripeness::Fresh;
        const QDate since = QDateTime::fromMSecsSinceEpoch(card.deal.stageSince.utcMs).date();
        days += std::max<qint64>(0, since.daysTo(today));
    }
    stage.averageDays = stage.deals == 0 ? 0 : dividedHalfUp(days, stage.deals).value_or(0);
    return stage;
}

/// As an address book sorts: last name first.
QString listName(const Contact& contact)
{
    if (contact.kind == ContactKind::Company || contact.lastName.isEmpty())
        return contact.name;
    return contact.firstName.isEmpty() ? contact.lastName : QString(contact.lastName + u", " + contact.firstName);
}

template <class Row>
QString preferred(const std::vector<Row>& values)
{
    const auto chosen = std::ranges::find(values, true, &Row::preferred);
    return values.empty() ? QString() : (chosen == values.end() ? values.front() : *chosen).value;
}

QString placeOf(const Contact& contact)
{
    if (contact.addresses.empty())
        return u"\t"_s;
    const ContactAddress& address = contact.addresses.front();
    return address.postalCode + u'\t' + address.city;
}

Result<QHash<qint64, QString>> companyNames(Session& session, const std::vector<Record>& contacts)
{
    std::vector<qint64> ids;
    for (const Record& contact : contacts)
        if (contact.as<Contact>().company.isSet())
            ids.push_back(contact.as<Contact>().company.value);
    const Result<std::vector<Record>> companies = session.byIds(describe<Contact>(), ids);
    if (!companies)
        return companies.error();
    QHash<qint64, QString> names;
    for (const Record& company : *companies)
        names.insert(company.as<Contact>().id.value, company.as<Contact>().name);
    return names;
}

std::vector<ReportColumn> contactColumns(const PaperLanguage& language)
{
    using Kind = ReportColumn::Kind;
    return {{language.word(QT_TRANSLATE_NOOP("Paper", "Name")), Kind::Strong},
        {language.word(QT_TRANSLATE_NOOP("Paper", "Company")), Kind::Text},
        {language.word(QT_TRANSLATE_NOOP("Paper", "Postal code, town")), Kind::Place},
        {language.word(QT_TRANSLATE_NOOP("Paper", "Phone")), Kind::Text},
        {language.word(QT_TRANSLATE_NOOP("Paper", "E-mail")), Kind::Text},
        {language.word(QT_TRANSLATE_NOOP("Paper", "Looked after by")), Kind::Text},
        {language.word(QT_TRANSLATE_NOOP("Paper", "Last contact")), Kind::Figures}};
}

/// `language` is that of the order. None where a letter would come twice: the list has another order than that of its
/// names.
QStringList initialsOf(const std::vector<QStringList>& rows, const QString& language)
{
    QStringList initials;
    std::set<QString> seen;
    for (const QStringList& row : rows) {
        const QString initial = initialOf(row.first(), language);
        if ((initials.isEmpty() || initials.last() != initial) && !seen.insert(initial).second)
            return {};
        initials.append(initial);
    }
    return initials;
}

} // namespace

Result<> checkPrintable(qint64 rows)
{
    return rows <= kMostPrinted ? Result<>()
                                : invalid(QCoreApplication::translate("Printing",
                                    "At most %1 entries are printed at once. Filter the list, or select fewer.")
                                              .arg(kMostPrinted));
}

Result<ReportHead> reportHead(Session& session, const ReportChoice& choice)
{
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business)
        return business.error();
    ReportHead head;
    head.business = *business;
    head.filters = choice.filters;
    head.day = session.clock().today();
    head.time = QDateTime::fromMSecsSinceEpoch(session.clock().now().utcMs).time();
    return head;
}

Result<PaperDocument> pipelineDocument(Session& session, const Board& board, const ReportChoice& choice)
{
    const Result<ReportHead> head = reportHead(session, choice);
    if (!head)
        return head.error();
    PipelinePaper paper;
    paper.head = *head;
    paper.language = choice.language;
    paper.currency = head->business.currency;
    for (const BoardColumn& column : board.columns) {
        paper.stages.push_back(stageOf(column, head->day));
        for (const BoardCard& card : column.cards)
            paper.deals.push_back({card.deal.title, card.customer, column.stage.name, card.deal.expectedClose,
                {card.deal.value, card.deal.currency}});
    }
    std::ranges::stable_sort(
        paper.deals, std::ranges::greater{}, [](const PipelinePaper::Deal& deal) { return deal.value.amount.minor; });
    return laidOut(paper);
}

Result<PaperDocument> contactListDocument(
    Session& session, const std::vector<qint64>& contacts, const ReportChoice& choice)
{
    if (const Result<> printable = checkPrintable(std::ssize(contacts)); !printable)
        return printable.error();
    const Result<ReportHead> head = reportHead(session, choice);
    const Result<std::vector<Record>> records = session.byIds(describe<Contact>(), contacts, Parts::Load);
    const Result<QHash<qint64, Instant>> last = lastContactsOf(session, contacts);
    if (!head || !records || !last)
        return !head ? head.error() : !records ? records.error() : last.error();
    const Result<QHash<qint64, QString>> companies = companyNames(session, *records);
    if (!companies)
        return companies.error();

    const PaperLanguage language(choice.language, head->business.country);
    ListPaper paper{*head, choice.language, {}, {}, {}};
    paper.head.title = language.word(QT_TRANSLATE_NOOP("Paper", "Contact list"));
    //: below the title of a list of contacts, %1 is their number
    paper.head.subtitle = language.word(QT_TRANSLATE_NOOP("Paper", "Contacts: %1"))
                              .arg(language.count(static_cast<qsizetype>(records->size())));
    paper.head.note = confidentialNote(choice.language);
    paper.columns = contactColumns(language);
    for (const Record& record : *records) {
        const Contact& contact = record.as<Contact>();
        const auto at = last->constFind(contact.id.value);
        paper.rows.push_back({listName(contact), companies->value(contact.company.value), placeOf(contact),
            preferred(contact.phones), preferred(contact.emails), contact.owner,
            at == last->constEnd() ? u"–"_s : language.date(QDateTime::fromMSecsSinceEpoch(at->utcMs).date())});
    }
    paper.groups = initialsOf(paper.rows, head->business.language);
    return laidOut(paper);
}

Result<PaperDocument> healthDocument(Session& session, const DataHealth& health)
{
    const QString language = programLanguage();
    const Result<ReportHead> head = reportHead(session, {language, {}});
    return head ? Result<PaperDocument>(laidOut(HealthPaper{*head, language, health}))
                : Result<PaperDocument>(head.error());
}

} // namespace kartei
