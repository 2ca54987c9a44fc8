#include "core/printing/record_list_printing.h"

#include "core/printing/list_paper.h"
#include "core/printing/paper_values.h"
#include "core/sales/product.h"
#include "core/service/ticket.h"
#include "core/storage/gathered_values.h"
#include "core/storage/lookups.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct ListTitle {
    const EntityDesc& (*entity)();
    const char* text;
};
constexpr ListTitle kTitles[] = {{&describe<Quote>, QT_TRANSLATE_NOOP("Paper", "Quotes")},
    {&describe<Product>, QT_TRANSLATE_NOOP("Paper", "Products")},
    {&describe<Ticket>, QT_TRANSLATE_NOOP("Paper", "Tickets")}};

QString titleOf(const PaperLanguage& language, const EntityDesc& entity)
{
    for (const ListTitle& title : kTitles) {
        if (&title.entity() == &entity)
            return language.word(title.text);
    }
    return language.labelOf(entity.context, entity.label);
}

bool isFigure(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Measure:
    case FieldType::Price:
    case FieldType::Rate:
    case FieldType::Date:
    case FieldType::Instant:
        return true;
    default:
        return false;
    }
}

ReportColumn columnOf(const PaperLanguage& language, const EntityDesc& entity, const Field& field)
{
    using Kind = ReportColumn::Kind;
    const Kind kind = field.is(Title) ? Kind::Strong : isFigure(field.type) ? Kind::Figures : Kind::Text;
    return {paperLabel(language, entity, field), kind};
}

/// Titles of what the records refer to, by field.
using Names = QHash<const Field*, QHash<qint64, QString>>;

Result<Names> namesFor(Session& session, const std::vector<const Field*>& fields, const std::vector<Record>& records)
{
    Names names;
    for (const Field* field : fields) {
        if (field->type != FieldType::Reference)
            continue;
        std::vector<qint64> ids;
        for (const Record& record : records) {
            if (const qint64 id = record.value(*field).toLongLong(); id != 0)
                ids.push_back(id);
        }
        const Result<QHash<qint64, QString>> titles = titlesOf(session, field->target(), ids);
        if (!titles)
            return titles.error();
        names.insert(field, *titles);
    }
    return names;
}

Result<std::vector<const Field*>> fieldsNamed(const EntityDesc& entity, const OwnFields& own, const QStringList& names)
{
    std::vector<const Field*> fields;
    for (const Field& field : entity.fields) {
        if (names.isEmpty() && field.is(Listed))
            fields.push_back(&field);
    }
    for (const QString& name : names) {
        const Field* field = findShown(entity, own, name);
        if (!field)
            return Error{Error::Kind::NotFound,
                QCoreApplication::translate("Printing", "“%1” is not a field of this list.").arg(name), {}};
        fields.push_back(field);
    }
    return fields;
}

} // namespace

Result<PaperDocument> recordListDocument(Session& session, const EntityDesc& entity, const std::vector<qint64>& ids,
    const QStringList& fields, const ReportChoice& choice)
{
    if (const Result<> printable = checkPrintable(std::ssize(ids)); !printable)
        return printable.error();
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(entity);
    const Result<ReportHead> head = reportHead(session, choice);
    const bool hasOwn = own && !(*own)->fields().empty(); // whose values are parts
    const Result<std::vector<Record>> records = session.byIds(entity, ids, hasOwn ? Parts::Load : Parts::Leave);
    if (!own || !head || !records)
        return !own ? own.error() : !head ? head.error() : records.error();
    const Result<std::vector<const Field*>> shown = fieldsNamed(entity, **own, fields);
    if (!shown)
        return shown.error();
    const Result<Names> names = namesFor(session, *shown, *records);
    const Result<GatheredValues> gathered = gatheredValues(session.database(), entity, *shown, ids);
    if (!names || !gathered)
        return names ? gathered.error() : names.error();

    const PaperLanguage language(choice.language, head->business.country);
    ListPaper paper{*head, choice.language, {}, {}, {}};
    paper.head.title = titleOf(language, entity);
    //: below the title of a list, %1 is how many stand in it
    paper.head.subtitle
        = language.word(QT_TRANSLATE_NOOP("Paper", "Entries: %1")).arg(language.count(std::ssize(*records)));
    for (const Field* field : *shown)
        paper.columns.push_back(columnOf(language, entity, *field));
    for (const Record& record : *records) {
        const Field* currency = entity.currency();
        const Currency of{currency ? record.value(*currency).toString() : head->business.currency.code};
        QStringList cells;
        for (const Field* field : *shown) {
            if (field->type == FieldType::Reference)
                cells += names->value(field).value(record.value(*field).toLongLong());
            else if (field->sql)
                cells += paperValue(language, entity, *field, gathered->value(field).value(record.id()), of);
            else
                cells += paperValue(language, entity, *field, record.value(*field), of);
        }
        paper.rows.push_back(cells);
    }
    return laidOut(paper);
}

} // namespace kartei
