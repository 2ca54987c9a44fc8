#include "core/exchange/history_export.h"

#include "core/exchange/session_references.h"
#include "core/exchange/value_text.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/storage/journal.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kActsAtOnce = 500;
constexpr size_t kChangesAtOnce = 500;

constexpr std::array kColumns{
    "when", "who", "act", "title", "done", "kind", "record", "name", "change", "field", "before", "after"};
constexpr std::array kChangeWords{"added", "changed", "deleted"};

using Line = std::array<QString, kColumns.size()>;
using Use = std::function<void(const Line&)>;

/// Writes what one portion of changes did, line by line.
class Auditor {
public:
    Auditor(Session& session, const Currency& usual, const Use& use)
        : m_session(session), m_usual(usual), m_use(use) { }

    Result<> tell(const Act& act, std::span<const Change> changes)
    {
        if (const Result<> known = learn(changes); !known)
            return known;
        for (const Change& change : changes)
            tell(act, change);
        return {};
    }

private:
    using Key = std::pair<const EntityDesc*, qint64>;

    /// How the records of the portion are called today, and what their amounts are in.
    Result<> learn(std::span<const Change> changes)
    {
        m_records.clear();
        QHash<const EntityDesc*, std::vector<qint64>> ids;
        for (const Change& change : changes)
            ids[change.entity].push_back(change.id);
        for (auto wanted = ids.begin(); wanted != ids.end(); ++wanted) {
            const Result<std::vector<Record>> records = m_session.byIds(*wanted.key(), *wanted);
            if (!records)
                return records.error();
            for (const Record& record : *records)
                m_records.insert({&record.desc(), record.id()}, record);
        }
        return {};
    }

    void tell(const Act& act, const Change& change)
    {
        const EntityDesc& entity = *change.entity;
        const bool isRemoval = change.operation == Operation::Remove;
        std::optional<Record> record;
        if (const auto known = m_records.constFind({&entity, change.id}); known != m_records.constEnd())
            record = *known;
        else if (isRemoval)
            record = recordFrom(entity, change.id, change.diff.before);
        m_currency = record ? currencyOf(entity, record->row(), m_usual) : m_usual;
        m_line = {act.at.toText(), act.author, QString::number(act.id), act.title, act.kind,
            QString::fromLatin1(entity.plural[0] ? entity.plural : entity.name), QString::number(change.id),
            record ? record->title() : QString(),
            QString::fromLatin1(kChangeWords[static_cast<size_t>(change.operation)]), {}, {}, {}};
        m_told = false;
        tellFields(entity, {}, change.diff.before, change.diff.after, isRemoval);
        for (const PartList& list : entity.parts)
            tellParts(list, change.diff.before, change.diff.after);
        if (!m_told)
            m_use(m_line); // additions, and changes of what is not shown
    }

    void tellParts(const PartList& list, const QJsonObject& before, const QJsonObject& after)
    {
        const QLatin1String name(list.name);
        const QJsonObject old = before.value(name).toObject();
        const QJsonObject now = after.value(name).toObject();
        QStringList ids = old.keys() + now.keys();
        ids.removeDuplicates();
        for (const QString& id : ids)
            tellFields(list.desc(), name + u'.' + id + u'.', old.value(id).toObject(), now.value(id).toObject(), true);
    }

    void tellFields(const EntityDesc& entity, const QString& prefix, const QJsonObject& before,
        const QJsonObject& after, bool leavesEmptyOut)
    {
        for (const Field& field : entity.fields) {
            const QLatin1String name(field.name);
            if (field.is(Hidden) || (!before.contains(name) && !after.contains(name)))
                continue;
            const QString old = text(field, before.value(name));
            const QString now = text(field, after.value(name));
            if (leavesEmptyOut && old.isEmpty() && now.isEmpty())
                continue;
            m_line[9] = prefix + name;
            m_line[10] = old;
            m_line[11] = now;
            m_use(m_line);
            m_told = true;
        }
    }

    QString text(const Field& field, const QJsonValue& json) const
    {
        return json.isNull() || json.isUndefined() ? QString() : textOf(field, storedFromJson(field, json), m_currency);
    }

    Session& m_session;
    const Currency& m_usual;
    const Use& m_use;
    QHash<Key, Record> m_records;
    Currency m_currency;
    Line m_line;
    bool m_told = false;
};

Result<> tellAct(Session& session, Auditor& auditor, const Act& act, const std::function<Result<>()>& portionDone)
{
    std::vector<Change> portion;
    const auto flush = [&] {
        const Result<> told = auditor.tell(act, portion);
        portion.clear();
        return told && portionDone ? portionDone() : told;
    };
    const Result<> read = eachChangeBack(session.database(), act.id, [&](const Change& change) {
        portion.push_back(change);
        return portion.size() == kChangesAtOnce ? flush() : Result<>();
    });
    return read ? flush() : read;
}

Result<> eachLine(
    Session& session, const HistoryExport& options, const Use& use, const std::function<Result<>()>& portionDone = {})
{
    SessionReferences references(session);
    const Currency usual = references.usualCurrency();
    Auditor auditor(session, usual, use);
    ActQuery query = options.acts;
    query.withUndoing = true;
    query.before = 0;
    query.limit = kActsAtOnce;
    qint64 newest = 0;
    do {
        const Result<ActPage> page = listActs(session, query);
        if (!page)
            return page.error();
        for (const Act& act : page->acts) {
            newest = std::max(newest, act.id);
            if (const Result<> told = tellAct(session, auditor, act, portionDone); !told)
                return told;
            if (options.progress && !options.progress(newest - act.id, newest))
                return Error{
                    Error::Kind::Cancelled, QCoreApplication::translate("Exchange", "The export was stopped."), {}};
        }
        query.before = page->older;
    } while (query.before > 0);
    return {};
}

Error tooLongForXlsx()
{
    return invalid(QCoreApplication::translate("Exchange",
        "The history has a value that is longer than the %1 characters that a cell of XLSX holds, so nothing was "
        "written. Export it as CSV.")
                       .arg(QLocale().toString(kLongestXlsxText)));
}

} // namespace

Result<QByteArray> exportHistoryCsv(Session& session, const HistoryExport& options)
{
    QByteArray content;
    const Result<> done = exportHistoryCsv(session, options, [&](const QByteArray& portion) {
        content += portion;
        return Result<>();
    });
    return done ? Result<QByteArray>(content) : Result<QByteArray>(done.error());
}

Result<> exportHistoryCsv(Session& session, const HistoryExport& options, const Sink& sink)
{
    CsvWriter csv(options.form);
    for (const char* column : kColumns)
        csv.addText(QString::fromLatin1(column));
    csv.endRow();
    const Result<> done = eachLine(
        session, options,
        [&](const Line& line) {
            for (size_t i = 0; i < line.size(); ++i) {
                if (i == 2 || i == 6)
                    csv.addNumber(line[i]);
                else
                    csv.addText(line[i]);
            }
            csv.endRow();
        },
        [&] { return csv.passTo(sink); });
    return done ? csv.passTo(sink) : done;
}

Result<> exportHistoryXlsx(Session& session, const HistoryExport& options, const Sink& sink)
{
    QStringList headings;
    for (const char* column : kColumns)
        headings += QString::fromLatin1(column);
    XlsxSheet sheet(u"history"_s, headings, sink);
    bool fits = true;
    const Result<> done = eachLine(
        session, options,
        [&](const Line& line) {
            for (size_t i = 0; i < line.size(); ++i) {
                if (i == 0)
                    sheet.addMoment(Instant::fromText(line[i]).value_or(Instant{}));
                else if (i == 2 || i == 6)
                    sheet.addNumber(line[i].toLatin1());
                else
                    fits = sheet.addText(line[i]) && fits;
            }
            sheet.endRow();
        },
        [&] { return fits ? sheet.passOn() : Result<>(tooLongForXlsx()); });
    return done ? sheet.finish() : done;
}

Result<QByteArray> exportHistoryJson(Session& session, const HistoryExport& options)
{
    QJsonArray array;
    const Result<> done = eachLine(session, options, [&](const Line& line) {
        QJsonObject object;
        for (size_t i = 0; i < line.size(); ++i)
            object.insert(QLatin1String(kColumns[i]), line[i]);
        array += object;
    });
    return done ? Result<QByteArray>(QJsonDocument(array).toJson()) : done.error();
}

} // namespace kartei
