#include "core/exchange/import_run.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/value_text.h"
#include "core/planning/activity.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct HookOf {
    const EntityDesc& (*entity)();
    std::unique_ptr<ImportHook> (*make)(const ImportContext&);
};
constexpr size_t kPreviewed = 200; ///< rows
constexpr size_t kExamples = 3; ///< of what a rule changed
constexpr size_t kCellsTold = 10'000; ///< each by itself

constexpr HookOf kHooks[] = {{&describe<Contact>, &makeContactHook}, {&describe<Deal>, &makeDealHook},
    {&describe<Quote>, &makeQuoteHook}, {&describe<Ticket>, &makeTicketHook}, {&describe<Task>, &makeTaskHook}};

const Field* keyFieldOf(const EntityDesc& entity)
{
    return entity.keyField ? entity.find(QLatin1String(entity.keyField)) : nullptr;
}

/// Whether the row is to blame, not the disk or the database.
bool isRowFault(const Error& error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict;
}

/// An id from another file is not taken for ours: numbers and the moment of creation tell them apart.
bool contradicts(const Record& record, const Candidate& candidate)
{
    const EntityDesc& entity = record.desc();
    const Field* key = keyFieldOf(entity);
    if (key && candidate.has(*key) && !record.value(*key).toString().isEmpty()
        && record.value(*key) != candidate.record.value(*key))
        return true;
    const Field* created = entity.find(u"created");
    return created && candidate.has(*created) && record.value(*created) != candidate.record.value(*created);
}

} // namespace

ImportRun::ImportRun(Transaction& tx, const ImportOptions& options, ImportReport& report)
    : m_references(tx.database()), m_context{tx, m_references, report, options}
{
}

Result<> ImportRun::prepare(const EntityDesc& entity)
{
    for (const HookOf& known : kHooks) {
        if (&known.entity() == &entity)
            m_hooks[&entity] = known.make(m_context);
    }
    ImportHook* hook = hookOf(entity);
    return hook ? hook->prepare() : Result<>();
}

ImportHook* ImportRun::hookOf(const EntityDesc& entity)
{
    const auto found = m_hooks.find(&entity);
    return found == m_hooks.end() ? nullptr : found->second.get();
}

Result<> ImportRun::take(
    qint64 line, const std::vector<QStringList>& rows, const std::function<Result<Candidate>()>& read)
{
    std::optional<Result<Candidate>> candidate;
    return takeFrom(line, rows, [&]() -> Result<Candidate>& { return candidate.emplace(read()); });
}

Result<> ImportRun::take(qint64 line, const std::vector<QStringList>& rows, Result<Candidate>& candidate)
{
    return takeFrom(line, rows, [&]() -> Result<Candidate>& { return candidate; });
}

Result<> ImportRun::takeFrom(
    qint64 line, const std::vector<QStringList>& rows, const std::function<Result<Candidate>&()>& read)
{
    RowFate outcome = RowFate::Created;
    m_written.reset();
    m_cleaned.clear();
    const Result<> done = m_context.tx.attempt([&]() -> Result<> {
        Result<Candidate>& candidate = read();
        if (!candidate)
            return candidate.error();
        m_cleaned = std::move(candidate->cleaned);
        if (ImportHook* hook = hookOf(candidate->record.desc())) {
            if (const Result<> completed = hook->complete(*candidate); !completed)
                return completed;
        }
        const Result<RowFate> written = write(*candidate, line);
        if (!written)
            return written.error();
        outcome = *written;
        return {};
    });
    for (const auto& [entity, hook] : m_hooks)
        hook->settle(done.has_value());
    const BulkRows* bulk = m_context.tx.database().bulkRows();
    if (!done && (!isRowFault(done.error()) || (bulk && bulk->failure())))
        return done;
    if (!done)
        m_written.reset();
    if (m_context.options.isDryRun && m_context.report.preview.size() < kPreviewed)
        preview(line, rows.front(), done ? outcome : RowFate::Rejected, done ? QString() : done.error().message);
    if (done && (outcome == RowFate::Created || outcome == RowFate::Updated))
        countCleaned(line);
    if (done)
        count(outcome);
    else
        m_context.report.rejected.push_back({line, done.error().message, rows});
    return {};
}

void ImportRun::preview(qint64 line, const QStringList& cells, RowFate fate, const QString& reason)
{
    ImportedRow row{line, fate, reason, m_written, {}, cells, m_cleaned};
    if (fate == RowFate::Skipped && !m_context.report.skippedRows.empty())
        row.reason = m_context.report.skippedRows.back().text;
    if (m_written) {
        for (const Field& field : m_written->desc().fields) {
            const qint64 id = field.type == FieldType::Reference ? m_written->value(field).toLongLong() : 0;
            if (id > 0)
                row.titles.insert(&field, m_references.infoOf(field.target(), id).name);
        }
    }
    m_context.report.preview.push_back(std::move(row));
}

void ImportRun::countCleaned(qint64 line)
{
    ImportReport& report = m_context.report;
    for (const CellChange& change : m_cleaned) {
        auto known = std::ranges::find(report.cleaned, change.rule, &CleanedCells::rule);
        if (known == report.cleaned.end())
            known = report.cleaned.insert(known, {change.rule, 0, {}});
        ++known->count;
        const auto isSame = [&](const CellChange& other) { return other.before == change.before; };
        if (known->examples.size() < kExamples && std::ranges::none_of(known->examples, isSame))
            known->examples.push_back(change);
        if (m_context.options.isDryRun && report.cleanedCells.size() < kCellsTold)
            report.cleanedCells.push_back({line, textOf(change)});
    }
}

void ImportRun::count(RowFate outcome)
{
    ImportReport& report = m_context.report;
    switch (outcome) {
    case RowFate::Created:
        ++report.created;
        break;
    case RowFate::Updated:
        ++report.updated;
        break;
    case RowFate::Unchanged:
        ++report.unchanged;
        break;
    case RowFate::Skipped:
        ++report.skipped;
        break;
    case RowFate::Rejected:
        break;
    }
}

Result<std::optional<Record>> ImportRun::existing(const Candidate& candidate)
{
    const EntityDesc& entity = candidate.record.desc();
    std::vector<qint64> ids;
    if (candidate.id > 0 && m_references.exists(entity, candidate.id))
        ids.push_back(candidate.id);
    if (const Field* key = keyFieldOf(entity))
        ids.push_back(m_references.withKey(entity, candidate.record.value(*key).toString()));
    if (&entity == &kartei::describe<Contact>()) {
        for (const ContactEmail& email : candidate.record.as<Contact>().emails)
            ids.push_back(m_references.withEmail(email.value));
    }
    if (m_references.error())
        return *m_references.error();
    for (const qint64 id : ids) {
        if (id == 0)
            continue;
        const Result<Record> record = m_context.tx.get(entity, id);
        if (!record)
            return record.error();
        if (id != candidate.id || !contradicts(*record, candidate))
            return std::optional(*record);
    }
    return std::optional<Record>();
}

Result<RowFate> ImportRun::write(Candidate& candidate, qint64 line)
{
    const EntityDesc& entity = candidate.record.desc();
    ImportHook* hook = hookOf(entity);
    if (const qint64 claimed = hook ? hook->claims(candidate) : 0; claimed > 0)
        return describe(claimed, candidate);
    if (m_context.options.duplicates != Duplicates::Create) {
        const Result<std::optional<Record>> there = existing(candidate);
        if (!there)
            return there.error();
        if (*there && m_context.options.duplicates == Duplicates::Merge)
            return merge(**there, candidate);
        if (*there) {
            m_context.report.skippedRows.push_back({line,
                QCoreApplication::translate("Exchange", "“%1” is already there.").arg(isolated((*there)->title()))});
            m_written = **there;
            return RowFate::Skipped;
        }
    }
    return insert(candidate, line);
}

Result<> ImportRun::refuseTakenKey(const Candidate& candidate)
{
    const EntityDesc& entity = candidate.record.desc();
    const Field* key = keyFieldOf(entity);
    const QString number = key ? candidate.record.value(*key).toString() : QString();
    const qint64 owner = m_references.withKey(entity, number);
    if (number.isEmpty() || owner == 0)
        return {};
    return invalid(
        QCoreApplication::translate("Exchange", "%1 “%2” is already used by “%3”. Merge, or leave out what is there.")
            .arg(entity.displayLabel(*key), isolated(number), isolated(m_references.infoOf(entity, owner).name)));
}

Result<RowFate> ImportRun::insert(Candidate& candidate, qint64 line)
{
    if (const Result<> free = refuseTakenKey(candidate); !free)
        return free.error();
    if (const Result<> sound = candidate.check ? candidate.check(candidate.record) : Result<>(); !sound)
        return sound.error();
    ImportHook* hook = hookOf(candidate.record.desc());
    const Result<QString> doubt = hook && m_context.options.duplicates == Duplicates::Create
        ? hook->doubt(candidate)
        : Result<QString>(QString());
    if (!doubt)
        return doubt.error();
    if (hook)
        hook->welcome(candidate.record);
    if (const Result<> inserted = m_context.tx.insert(candidate.record); !inserted)
        return inserted.error();
    m_written = candidate.record;
    if (!doubt->isEmpty())
        m_context.report.likelyDuplicates.push_back({line, *doubt});
    m_references.note(candidate.record);
    if (hook)
        hook->wrote(candidate, candidate.record);
    return RowFate::Created;
}

/// Amounts were read as of the business's currency where the row did not say.
Result<> ImportRun::refuseOtherCurrency(const Record& existing, const Candidate& candidate)
{
    const EntityDesc& entity = existing.desc();
    const Field* currency = entity.currency();
    const bool hasAmount = std::ranges::any_of(
        candidate.given, [](const Field* field) { return field->type == FieldType::Amount && !field->is(Derived); });
    if (!currency || !hasAmount || candidate.has(*currency))
        return {};
    const Currency own = currencyOf(entity, existing.row());
    if (own.minorDigits() == m_references.usualCurrency().minorDigits())
        return {};
    return invalid(QCoreApplication::translate("Exchange", "“%1” is in %2; the row needs the currency of its amounts.")
                       .arg(isolated(existing.title()), own.code));
}

Result<RowFate> ImportRun::merge(const Record& existing, Candidate& candidate)
{
    if (const Result<> same = refuseOtherCurrency(existing, candidate); !same)
        return same.error();
    if (!candidate.fullName.isEmpty() && candidate.fullName == existing.title()) {
        candidate.given.erase(&fieldOf<&Contact::firstName>());
        candidate.given.erase(&fieldOf<&Contact::lastName>());
    }
    Record after = merged(existing, candidate);
    if (const Result<> sound = candidate.check ? candidate.check(after) : Result<>(); !sound)
        return sound.error();
    m_written = after;
    if (!differ(existing, after))
        return RowFate::Unchanged;
    if (const Result<> updated = m_context.tx.update(existing, after); !updated)
        return updated.error();
    m_written = after;
    m_references.note(after);
    if (ImportHook* hook = hookOf(after.desc()))
        hook->wrote(candidate, after);
    return RowFate::Updated;
}

/// The row of a record that was made on the way counts as its creation.
Result<RowFate> ImportRun::describe(qint64 id, Candidate& candidate)
{
    const Record* known = hookOf(candidate.record.desc())->madeOnTheWay(id);
    const Result<Record> made = known ? Result<Record>(*known) : m_context.tx.get(candidate.record.desc(), id);
    if (!made)
        return made.error();
    const Result<RowFate> done = merge(*made, candidate);
    return done ? Result<RowFate>(RowFate::Created) : done;
}

Result<> ImportRun::finish()
{
    for (const auto& [entity, hook] : m_hooks)
        hook->finish();
    if (m_references.error())
        return *m_references.error();
    return {};
}

/// As the history calls it: the batch is found by it.
static QString titleOf(const ImportOptions& options)
{
    if (options.source.isEmpty())
        return QCoreApplication::translate("Exchange", "Import");
    if (options.origin.isEmpty() || options.origin == options.source)
        return QCoreApplication::translate("Exchange", "Import %1").arg(isolated(options.source));
    return QCoreApplication::translate("Exchange", "Import %1 (source: %2)")
        .arg(isolated(options.source), isolated(options.origin));
}

Result<ImportReport> runImport(
    Session& session, const ImportOptions& options, const std::function<Result<>(Transaction&, ImportReport&)>& body)
{
    ImportReport report;
    qint64 journal = 0;
    const QMetaObject::Connection listening = QObject::connect(
        &session, &Session::changed, &session, [&journal](const ChangeSet& changes) { journal = changes.journal; });
    bool wentThrough = false;
    const Result<> done = session.transact(titleOf(options), Undo::InPart, [&](Transaction& tx) -> Result<> {
        report = {};
        tx.insertInBulk();
        const Result<> run = body(tx, report);
        wentThrough = run.has_value();
        return run && options.isDryRun ? Result<>(Error{Error::Kind::Cancelled, {}, {}}) : run;
    });
    QObject::disconnect(listening);
    report.isDryRun = options.isDryRun;
    report.journal = journal;
    return done || (options.isDryRun && wentThrough) ? Result<ImportReport>(report)
                                                     : Result<ImportReport>(done.error());
}

Result<> reportProgress(const ImportOptions& options, qint64 row, qint64 done, qint64 total)
{
    constexpr qint64 kRowsPerReport = 100;
    if (row % kRowsPerReport != 0 || !options.progress || options.progress(done, total))
        return {};
    return Error{Error::Kind::Cancelled,
        QCoreApplication::translate("Exchange", "The import was stopped. Nothing was written."), {}};
}

} // namespace kartei
