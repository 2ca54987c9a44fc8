#pragma once

#include "core/exchange/import_plan.h"

namespace kartei {

class Session;
class Transaction;

/// How somebody mapped a list by hand, kept for the next one with the same headings.
struct ImportMapping {
    Id<ImportMapping> id;
    QString name; ///< one of its kind
    QString kind = QStringLiteral("contacts"); ///< of the rows: the plural noun
    QString headings; ///< headingsOf() a list that it is for
    QString fields; ///< of each column in a line its public name; "-": left out
    QString encoding; ///< empty: found out
    QString delimiter; ///< ",", "tab"; empty: found out
    QString header; ///< "yes", "no"; empty: found out
    QString duplicates; ///< as `--duplicates`
    QString clean; ///< as `--clean`
    QString source; ///< as `--source`; empty: as usual

    bool operator==(const ImportMapping&) const = default;
};
template <>
const EntityDesc& describe<ImportMapping>();

/// A name of its own and a kind that there is.
Result<> importMappingRule(Transaction& tx, const void* before, void* after);

/// What lists of one sort have in common: their headings; of lists without what stands in their columns. `found` is as
/// planImport() found it out.
QString headingsOf(const ImportPlan& found);

/// In the order of their names.
Result<std::vector<ImportMapping>> mappingsOf(Session& session, const EntityDesc& entity);
/// Nothing: no list of this sort was mapped by hand.
std::optional<ImportMapping> mappingAmong(const std::vector<ImportMapping>& mappings, const ImportPlan& found);
Result<std::optional<ImportMapping>> mappingOf(Session& session, const ImportPlan& found);
/// NotFound: says which ones there are.
Result<ImportMapping> mappingNamed(Session& session, const EntityDesc& entity, const QString& name);

ReadingOptions readingOf(const ImportMapping& mapping, ReadingOptions usual);
QString fieldsOf(const ImportPlan& plan);
/// False: the list has other columns, or a field is not there any more; the plan is as before.
bool applyMapping(const ImportMapping& mapping, ImportPlan& plan);

/// For the next list of its sort; in the place of what was kept for those. An act of its own, so that an import can be
/// taken back and done again with it.
Result<> rememberMapping(Session& session, ImportMapping mapping);
/// The next one is mapped by itself again.
Result<> forgetMapping(Session& session, const ImportPlan& found);

QString wordOf(Duplicates duplicates);
/// Nothing: it is none.
std::optional<Duplicates> duplicatesFrom(const QString& word);

} // namespace kartei
