#include "core/exchange/typed_rows.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/contact_problems.h"
#include "core/contacts/likely_contacts.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_hook.h"
#include "core/exchange/pasted_table.h"
#include "core/exchange/row_reader.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsAbove = 1; ///< the names of the columns

/// A cell is a line: what follows a line end in it would be counted as another row.
QString asLine(QString cell)
{
    return cell.replace(u'\r', u' ').replace(u'\n', u' ').trimmed();
}

ImportPlan planFor(Session& session, const std::vector<ColumnTarget>& columns)
{
    ImportPlan plan;
    plan.entity = &describe<Contact>();
    for (const ColumnTarget& column : columns) {
        plan.headers += nameOf(column);
        plan.targets.emplace_back(column);
    }
    if (const auto own = session.database().ownFields(*plan.entity))
        plan.own = *own;
    return plan;
}

} // namespace

std::vector<ColumnTarget> usualColumns()
{
    return columnsNamed(
        {u"first_name"_s, u"last_name"_s, u"company"_s, u"phone_1_value"_s, u"email_1_value"_s, u"address_1_street"_s,
            u"address_1_postal_code"_s, u"address_1_city"_s, u"address_1_country"_s, u"tags"_s},
        OwnFields::none());
}

std::vector<ColumnTarget> columnsNamed(const QStringList& names, const OwnFields& own)
{
    std::vector<ColumnTarget> columns;
    for (const ColumnTarget& target : possibleTargets(describe<Contact>(), own)) {
        if (names.contains(nameOf(target)))
            columns.push_back(target);
    }
    std::ranges::sort(columns, {}, [&](const ColumnTarget& target) { return names.indexOf(nameOf(target)); });
    return columns;
}

QString headingOf(const ColumnTarget& column)
{
    const EntityDesc& contact = describe<Contact>();
    if (!column.list || !column.field)
        return labelOf(contact, column);
    const EntityDesc& part = column.list->desc();
    const bool isReach = column.field->is(Title) && column.field->is(Code); // a number of a phone is the phone
    const QString field = isReach ? part.displayLabel() : part.displayLabel(*column.field);
    if (column.slot.isEmpty() || column.slot == "1"_L1)
        return field;
    const Field* label = part.tellsApart();
    QString slot = column.slot;
    for (const Choice& choice : label ? label->choices : std::span<const Choice>()) {
        if (slot == QLatin1String(choice.name))
            slot = part.displayLabel(*label, choice);
    }
    //: Heading of a column: "Phone (Mobile)"
    return QCoreApplication::translate("Exchange", "%1 (%2)").arg(field, slot);
}

bool isCarriedOn(const ColumnTarget& column)
{
    return column.field == &fieldOf<&ContactAddress::country>() || column.field == &fieldOf<&Contact::language>()
        || column.field == &fieldOf<&Contact::tags>();
}

bool isBlank(const std::vector<ColumnTarget>& columns, const QStringList& row)
{
    for (qsizetype i = 0; i < row.size() && i < std::ssize(columns); ++i) {
        if (!isCarriedOn(columns[static_cast<size_t>(i)]) && !row[i].trimmed().isEmpty())
            return false;
    }
    return true;
}

std::vector<QStringList> pastedCells(const QString& text)
{
    QBuffer table;
    table.setData(pastedTable(text));
    table.open(QIODevice::ReadOnly);
    std::vector<QStringList> rows;
    const Result<TextEncoding> encoding = detectEncoding(table);
    Result<CsvReader> reader = encoding ? CsvReader::open(table, *encoding, '\t') : Result<CsvReader>(encoding.error());
    while (reader) {
        const Result<std::optional<CsvRow>> row = reader->next();
        if (!row || !*row)
            break;
        QStringList& cells = rows.emplace_back();
        for (const QString& cell : (*row)->cells)
            cells += asLine(cell);
    }
    return rows;
}

Result<Contact> contactOf(Session& session, const TypedContacts& typed, size_t row)
{
    const ImportPlan plan = planFor(session, typed.columns);
    ImportOptions options;
    options.isSingleRow = true;
    Result<Contact> read = Contact();
    static_cast<void>(session.transact(u"Look"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        ImportReport report;
        ReferenceTables references(tx.database());
        const std::unique_ptr<ImportHook> hook = makeContactHook({tx, references, report, options});
        const Result<> prepared = hook->prepare();
        const Result<Candidate> candidate = prepared
            ? RowReader(plan, references, hook.get()).read({CsvRow{1, typed.rows[row]}})
            : Result<Candidate>(prepared.error());
        Record record = candidate ? candidate->record : Record(describe<Contact>());
        const Result<> taken = candidate ? tx.insert(record) : Result<>(candidate.error());
        read = taken ? Result<Contact>(record.as<Contact>()) : Result<Contact>(taken.error());
        return Error{Error::Kind::Cancelled, {}, {}}; // nothing of it stays
    }));
    if (read)
        read->id = {};
    return read;
}

Result<RowOutlook> outlookOf(Session& session, const TypedContacts& typed, size_t row)
{
    RowOutlook outlook;
    const Result<Contact> contact = contactOf(session, typed, row);
    if (!contact) {
        outlook.refusal = contact.error().message;
        return outlook;
    }
    outlook.contact = *contact;
    const Result<std::vector<LikelyContact>> likely = likelyContacts(session.database(), *contact, 1);
    const Result<CardRules> rules = CardRules::read(session);
    if (!likely || !rules)
        return likely ? rules.error() : likely.error();
    if (!likely->empty() && !likely->front().why.empty())
        outlook.doubt = QCoreApplication::translate("Exchange", "May be %1: %2")
                            .arg(isolated(likely->front().contact.name), likenessText(likely->front().why.front()));
    QStringList problems;
    for (const ContactProblem& problem : problemsOf(*contact, *rules)) {
        if (!problem.value.isEmpty()) // what is missing may still be typed
            problems += problem.text;
    }
    outlook.problem = problems.join(u' ');
    return outlook;
}

std::optional<TwinRow> twinOf(const std::vector<const Contact*>& rows, size_t row)
{
    if (!rows[row])
        return std::nullopt;
    for (size_t earlier = 0; earlier < row; ++earlier) {
        const auto shared
            = rows[earlier] ? inCommon({*rows[earlier], {}}, {*rows[row], {}}) : std::vector<LikenessKeys::Kind>();
        if (!shared.empty() && shared.front() <= LikenessKeys::Kind::NameAndCity)
            return TwinRow{earlier, shared.front()};
    }
    return std::nullopt;
}

Result<ImportReport> importTyped(Session& session, const TypedContacts& typed, ImportOptions options)
{
    ImportPlan plan = planFor(session, typed.columns);
    CsvWriter list({.separator = plan.separator});
    for (const QString& header : plan.headers)
        list.addText(header);
    list.endRow();
    for (const QStringList& row : typed.rows) {
        const bool isEmpty = isBlank(typed.columns, row);
        for (qsizetype i = 0; i < plan.headers.size(); ++i)
            list.addText(isEmpty ? QString() : asLine(row.value(i)));
        list.endRow();
    }
    QBuffer input;
    input.setData(list.content());
    input.open(QIODevice::ReadOnly);
    const Result<TextEncoding> encoding = detectEncoding(input);
    if (!encoding)
        return encoding.error();
    plan.encoding = *encoding;
    options.source = QCoreApplication::translate("Exchange", "typed contacts");
    Result<ImportReport> report = importCsv(session, input, plan, options);
    if (!report)
        return report;
    for (RejectedRow& row : report->rejected)
        row.line -= kRowsAbove;
    for (auto* notes : {&report->skippedRows, &report->likelyDuplicates, &report->cleanedCells, &report->notes}) {
        for (ImportNote& note : *notes)
            note.line -= note.line > 0 ? kRowsAbove : 0;
    }
    return report;
}

} // namespace kartei
