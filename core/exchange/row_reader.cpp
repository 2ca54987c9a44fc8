#include "core/exchange/row_reader.h"

#include "core/base/text.h"
#include "core/exchange/choice_synonyms.h"
#include "core/exchange/date_text.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kSeveral = u" ::: "_s;

/// What an unknown word is, where anything else has a word.
bool hasOther(const Field& field)
{
    return std::ranges::any_of(
        field.choices, [](const Choice& choice) { return QLatin1String(choice.name) == "other"_L1; });
}

/// A phone, an e-mail or a web address: two of them are never one.
bool isReach(const ColumnTarget& target)
{
    return target.list && !target.slot.isEmpty() && target.field && target.field->is(Title) && target.field->is(Code);
}

/// "home2" is a second one at home.
QString labelOfSlot(QString slot)
{
    while (!slot.isEmpty() && slot.back().isDigit())
        slot.chop(1);
    return slot;
}

Error atLine(Error error, qint64 line)
{
    error.message = QCoreApplication::translate("Exchange", "Line %1: %2").arg(line).arg(error.message);
    return error;
}

} // namespace

RowReader::RowReader(const ImportPlan& plan, References& references, ImportHook* hook)
    : m_entity(*plan.entity), m_references(references), m_hook(hook), m_currency(references.usualCurrency())
{
    for (size_t i = 0; i < plan.targets.size(); ++i) {
        if (!plan.targets[i])
            continue;
        const ColumnTarget& target = *plan.targets[i];
        auto known = std::ranges::find(m_sources, target, &Source::target);
        if (known == m_sources.end())
            known = m_sources.insert(m_sources.end(), {target, {}});
        known->columns.push_back(static_cast<qsizetype>(i));
    }
    std::stable_partition(m_sources.begin(), m_sources.end(),
        [](const Source& source) { return source.target.field && source.target.field->type == FieldType::Currency; });
    m_readsAhead = m_hook && m_hook->readsAhead() && std::ranges::none_of(m_sources, [](const Source& source) {
        return source.target.list && source.target.field && source.target.field->type == FieldType::Reference;
    });
    for (const Source& source : m_sources) {
        const ColumnTarget& target = source.target;
        if (!target.list)
            continue;
        auto slot = std::ranges::find_if(
            m_slots, [&](const Slot& known) { return known.list == target.list && known.name == target.slot; });
        if (slot == m_slots.end())
            slot = m_slots.insert(m_slots.end(), {target.list, target.slot, {}});
        slot->sources.push_back(&source);
    }
}

/// Several columns for one field: lines of a street, words of a name, year, month and day; several phones are one each;
/// of references the e-mail address, else the first.
QString RowReader::textOf(const CsvRow& row, const Source& source) const
{
    if (source.columns.size() == 1) {
        const QString text = row.cells.value(source.columns.front());
        return text.trimmed().isEmpty() ? QString() : text;
    }
    QStringList texts;
    for (const qsizetype column : source.columns) {
        const QString text = row.cells.value(column);
        if (!text.trimmed().isEmpty())
            texts += text;
    }
    if (texts.size() < 2)
        return texts.value(0);
    const Field* field = source.target.field;
    if (field && field->type == FieldType::Reference) {
        const auto email = std::ranges::find_if(texts, [](const QString& text) { return text.contains(u'@'); });
        return email == texts.end() ? texts.front() : *email;
    }
    if (isReach(source.target))
        return texts.join(kSeveral);
    const bool isLong = field && field->is(Multiline);
    const bool isList = field && field->type == FieldType::Labels;
    const bool isDate = field && field->type == FieldType::Date;
    if (isDate) { // beside a day, year and month of their own say nothing more
        const auto whole
            = std::ranges::find_if(texts, [](const QString& text) { return dateFromText(text).has_value(); });
        if (whole != texts.end())
            return *whole;
    }
    return texts.join(isLong ? u"\n"_s : isList ? u", "_s : isDate ? u"-"_s : u" "_s);
}

QString RowReader::cell(const CsvRow& row, const Field& field) const
{
    for (const Source& source : m_sources) {
        if (!source.target.list && source.target.field == &field)
            return textOf(row, source);
    }
    return {};
}

Result<QVariant> RowReader::valueFrom(
    const Candidate& candidate, const EntityDesc& desc, const Field& field, const QString& text) const
{
    if (field.type == FieldType::Reference) {
        const Result<qint64> id = m_references.find(field.target(), text.trimmed());
        return id ? Result<QVariant>(*id) : Result<QVariant>(id.error());
    }
    const Currency currency = currencyOf(m_entity, candidate.record.row(), m_currency);
    return storedFromText(desc, field, text, currency);
}

Result<> RowReader::readOwn(Candidate& candidate, const Source& source, const QString& text) const
{
    const Field& field = *source.target.field;
    if (text.isEmpty() || (m_hook && m_hook->takes(candidate, source.target, text)))
        return {};
    if (field.type == FieldType::Key) {
        candidate.id = text.trimmed().toLongLong();
        return {};
    }
    if (field.is(Derived))
        return {};
    const bool isOfChoices = field.type == FieldType::Labels && !field.choices.empty();
    const Result<QVariant> stored
        = isOfChoices ? choicesFrom(candidate, field, text) : valueFrom(candidate, m_entity, field, text);
    if (!stored)
        return stored.error();
    if (!candidate.record.setValue(field, *stored))
        return unexpected(m_entity, field, text, QCoreApplication::translate("Exchange", "another value"));
    candidate.given.insert(&field);
    return {};
}

/// Lists of other programs have words of their own for what somebody is: such a word costs nobody their row.
QVariant RowReader::choicesFrom(Candidate& candidate, const Field& field, const QString& text) const
{
    QStringList unknown;
    const QStringList names = choicesFromText(m_entity, field, text, unknown);
    for (const QString& word : unknown)
        candidate.leftOut
            += QCoreApplication::translate("Exchange", "“%1” is none of the choices of “%2” and was left out.")
                   .arg(isolated(word), isolated(m_entity.displayLabel(field)));
    return FieldCodec<QStringList>::toStored(names);
}

Result<> RowReader::readFields(Candidate& candidate, const CsvRow& row) const
{
    for (const Source& source : m_sources) {
        if (source.target.list)
            continue;
        if (const Result<> read = readOwn(candidate, source, textOf(row, source)); !read)
            return read;
    }
    return {};
}

Result<> RowReader::readPart(Candidate& candidate, const Slot& slot, const QStringList& texts) const
{
    const PartList& list = *slot.list;
    void* part = list.append(candidate.record.edit());
    Candidate::Fields& given = candidate.givenParts[&list].emplace_back();
    if (const Field* label = list.desc().tellsApart())
        label->set(part, labelOfSlot(slot.name));
    for (size_t i = 0; i < slot.sources.size(); ++i) {
        const ColumnTarget& target = slot.sources[i]->target;
        QString text = texts[static_cast<qsizetype>(i)];
        const bool isTaken = !text.trimmed().isEmpty() && m_hook && m_hook->takes(candidate, target, text);
        if (text.trimmed().isEmpty() || isTaken || !target.field || target.field->is(Derived))
            continue;
        if (target.field->is(TellsApart) && text.startsWith("* "_L1)) // the preferred one in exports of Google
            text.remove(0, 2);
        Result<QVariant> stored = valueFrom(candidate, list.desc(), *target.field, text);
        if (!stored && target.field->is(TellsApart) && hasOther(*target.field))
            stored = QVariant(u"other"_s);
        if (!stored)
            return stored.error();
        target.field->set(part, *stored);
        given.insert(target.field);
    }
    return {};
}

Result<> RowReader::readSlot(Candidate& candidate, const Slot& slot, const CsvRow& row) const
{
    QStringList texts;
    qsizetype count = 0;
    for (const Source* source : slot.sources) {
        texts += textOf(row, *source);
        const Field* field = source->target.field;
        if (!texts.back().trimmed().isEmpty() && field && field->makesPart())
            count = qMax(count, slot.name.isEmpty() ? 1 : texts.back().count(kSeveral) + 1);
    }
    for (qsizetype i = 0; i < count; ++i) {
        QStringList own;
        for (const QString& text : texts)
            own += count == 1 ? text : text.split(kSeveral).value(i, i == 0 ? text : QString());
        if (const Result<> read = readPart(candidate, slot, own); !read)
            return read;
    }
    return {};
}

Result<> RowReader::checkSameHeader(const std::vector<CsvRow>& rows) const
{
    for (const Source& source : m_sources) {
        if (source.target.list || !source.target.field || source.target.field->is(Derived))
            continue;
        const QString first = textOf(rows.front(), source);
        for (const CsvRow& row : rows) {
            const QString text = textOf(row, source);
            if (text != first)
                return atLine(invalid(QCoreApplication::translate(
                                  "Exchange", "%1 is “%2” here, but “%3” in line %4 of the same record.")
                                          .arg(labelOf(m_entity, source.target), text.left(80), first.left(80))
                                          .arg(rows.front().line)),
                    row.line);
        }
    }
    return {};
}

Result<Candidate> RowReader::read(const std::vector<CsvRow>& rows) const
{
    Candidate candidate(m_entity);
    if (const Result<> same = rows.size() > 1 ? checkSameHeader(rows) : Result<>(); !same)
        return same.error();
    if (const Result<> read = readFields(candidate, rows.front()); !read)
        return read.error();
    for (const CsvRow& row : rows) {
        for (const Slot& slot : m_slots) {
            if (&row != &rows.front() && !slot.name.isEmpty())
                continue;
            if (const Result<> read = readSlot(candidate, slot, row); !read)
                return rows.size() > 1 ? atLine(read.error(), row.line) : read.error();
        }
    }
    if (m_hook)
        m_hook->interpret(candidate);
    return candidate;
}

} // namespace kartei
