#include "core/storage/search_index.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKindShift = 56; ///< the kind is above these bits of a rank
constexpr int kKinds = 127;
/// Rows looked at one by one for one or two letters; more of them where the first ones promise that they are enough:
/// the index has a list of postings for each third letter, some forty, and asking for them takes longer.
constexpr std::array kWalked{1000, 3000}; ///< first, and then
constexpr int kTermsAtMost = 400;
constexpr int kFitsAtMost = 1000; ///< rows looked at for those that fit better
constexpr qsizetype kShortWordsAtMost = 3; ///< that the index is asked for
constexpr int kMergedAtOnce = 500; ///< pages, about 20 ms
constexpr qsizetype kGramsAtMost = 48; ///< of one text; the rest is compared
constexpr const char* kMatches = "SELECT %1 FROM search_index i CROSS JOIN search_text s ON s.rank = i.rowid"
                                 " WHERE i.search_index MATCH ? AND i.rowid BETWEEN ? AND ? AND ";
// the index gives them in the order of ranks; to be asked for it, all of them would be read and sorted
constexpr const char* kFirstMatches
    = "SELECT %1 FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?"
      " ORDER BY rowid LIMIT ?) i CROSS JOIN search_text s ON s.rank = i.rowid WHERE ";
constexpr const char* kFirstOfWords
    = "SELECT %1 FROM (SELECT rowid FROM search_word WHERE search_word MATCH ? AND rowid BETWEEN ? AND ?"
      " ORDER BY rowid LIMIT ?) i CROSS JOIN search_text s ON s.rank = i.rowid WHERE ";
constexpr const char* kScan = "SELECT %1 FROM search_text s WHERE s.rank BETWEEN ? AND ? AND ";

/// What is read of the matches.
struct Wanted {
    RankRange range;
    int limit;
    Texts texts;
};

RankRange rangeOfKind(qint64 kind)
{
    return {kind << kKindShift, (kind << kKindShift) | ((qint64(1) << kKindShift) - 1)};
}

QString quotedTerm(QString term)
{
    return u'"' + term.replace(u'"', u"\"\""_s) + u'"';
}

qsizetype letters(const QString& text)
{
    return text.toUcs4().size();
}

/// The trigrams of a text of three letters or more. All: the index does not know where one stands, so that with fewer
/// many texts are looked at in vain.
QStringList gramsOf(const QString& text)
{
    const QList<uint> letters = text.toUcs4();
    const auto gram = [&](qsizetype at) {
        return quotedTerm(QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData() + at), 3));
    };
    QStringList grams;
    for (qsizetype at = 0; at + 3 < letters.size() && grams.size() < kGramsAtMost; ++at)
        grams += gram(at);
    return grams += gram(letters.size() - 3);
}

QString allOf(const QStringList& texts)
{
    QStringList grams;
    for (const QString& text : texts)
        grams += gramsOf(text);
    grams.removeDuplicates();
    return u'(' + grams.mid(0, kGramsAtMost).join(u" AND "_s) + u')';
}

/// What one alternative of a pattern asks of the index.
struct Alternative {
    QString expression; ///< empty: there are only short words
    QStringList shortWords; ///< the longest of them
};

Alternative alternativeOf(const QStringList& words)
{
    QStringList longWords;
    QStringList shortWords;
    for (const QString& word : words)
        (letters(word) >= 3 ? longWords : shortWords) += word;
    if (!longWords.isEmpty())
        return {allOf(longWords), {}};
    std::ranges::stable_sort(shortWords, std::greater<>(), letters);
    return {{}, shortWords.mid(0, kShortWordsAtMost)};
}

std::vector<Alternative> alternativesOf(const SearchPattern& pattern)
{
    std::vector<Alternative> all{alternativeOf(pattern.words)};
    if (!pattern.phone.isEmpty())
        all.push_back(alternativeOf({pattern.phone}));
    return all;
}

/// Terms of the index that begin so; every letter of a text begins one. One look each: the list itself counts them all.
/// Empty: too many.
Result<std::optional<QStringList>> termsBeginning(Database& database, const QString& begin)
{
    QStringList terms;
    for (QString from = begin; terms.size() <= kTermsAtMost;) {
        const Result<QVariant> next = database.value(u"SELECT term FROM search_term WHERE term >= ? LIMIT 1"_s, {from});
        if (!next)
            return next.error();
        const QString term = next->toString();
        if (next->isNull() || !term.startsWith(begin))
            return std::optional(terms);
        terms += quotedTerm(term);
        from = term + QChar(1);
    }
    return std::optional<QStringList>();
}

/// What the index says of words of one or two letters. Empty: nothing matches; no text: too much to ask for.
Result<std::optional<QString>> allBeginning(Database& database, const QStringList& shortWords)
{
    QStringList all;
    for (const QString& word : shortWords) {
        const Result<std::optional<QStringList>> terms = termsBeginning(database, word);
        if (!terms)
            return terms.error();
        if (*terms && (*terms)->isEmpty())
            return std::optional(QString());
        if (*terms)
            all += u'(' + (*terms)->join(u" OR "_s) + u')';
    }
    return all.isEmpty() ? std::optional<QString>() : std::optional(all.join(u" AND "_s));
}

struct IndexQuery {
    bool isScan = false; ///< the index is no help
    QString expression; ///< empty: nothing matches
};

Result<IndexQuery> indexQueryOf(Database& database, const std::vector<Alternative>& alternatives)
{
    QStringList expressions;
    for (const Alternative& alternative : alternatives) {
        if (!alternative.expression.isEmpty()) {
            expressions += alternative.expression;
            continue;
        }
        const Result<std::optional<QString>> expression = allBeginning(database, alternative.shortWords);
        if (!expression)
            return expression.error();
        if (!*expression)
            return IndexQuery{true, {}};
        if (!(*expression)->isEmpty())
            expressions += **expression;
    }
    expressions.removeDuplicates(); // digits are a word and a phone number
    return IndexQuery{false, expressions.join(u" OR "_s)};
}

QVariantList operator+(const QVariantList& values, RankRange range)
{
    return values + QVariantList{range.first, range.last};
}

/// The tables of FTS5, as it is told what to do with them.
constexpr std::array kMergings{"INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)",
    "INSERT INTO search_word (search_word, rank) VALUES ('merge', ?)"};

Result<> outcomeOf(const Result<int>& run)
{
    return run ? Result<>() : Result<>(run.error());
}

/// False: nothing was left to merge.
Result<bool> merge(Database& database, const char* merging, int pages)
{
    auto* handle = static_cast<sqlite3*>(database.sqliteHandle());
    const int before = sqlite3_total_changes(handle);
    const Result<int> merged = database.run(QString::fromLatin1(merging), {pages});
    if (!merged)
        return merged.error();
    return sqlite3_total_changes(handle) - before >= 2; // SQLite, FTS5: else nothing was left
}

Result<> addLetters(Database& database, qint64 rank, const QString& text)
{
    return outcomeOf(database.run(u"INSERT INTO search_index (rowid, folded) VALUES (?, ?)"_s, {rank, text}));
}

Result<> removeLetters(Database& database, qint64 rank, const QString& text)
{
    return outcomeOf(database.run(
        u"INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', ?, ?)"_s, {rank, text}));
}

Result<> addWords(Database& database, qint64 rank, const QString& terms)
{
    return outcomeOf(database.run(u"INSERT INTO search_word (rowid, terms) VALUES (?, ?)"_s, {rank, terms}));
}

Result<> removeWords(Database& database, qint64 rank, const QString& terms)
{
    return outcomeOf(
        database.run(u"INSERT INTO search_word (search_word, rowid, terms) VALUES ('delete', ?, ?)"_s, {rank, terms}));
}

/// Of the texts of these ranks.
Result<> eachWords(
    Database& database, RankRange range, Result<> (*act)(Database& database, qint64 rank, const QString& terms))
{
    Result<> acted;
    const Result<> read
        = database.each(u"SELECT rank, folded FROM search_text WHERE rank BETWEEN ? AND ? ORDER BY rank"_s,
            QVariantList() + range, [&](const Row& row) {
                if (acted)
                    acted = act(database, row.integer(0), searchTermsOf(row.text(1)));
            });
    return acted ? read : acted;
}

Result<std::vector<SearchMatch>> read(
    Database& database, const char* query, const SqlCondition& words, const Wanted& wanted, const QVariantList& leading)
{
    const QString columns = wanted.texts == Texts::Load ? u"s.rank, s.record, s.folded"_s : u"s.rank, s.record, ''"_s;
    QString sql = QString::fromLatin1(query).arg(columns) + words.where;
    if (query == kMatches || query == kScan)
        sql += u" ORDER BY "_s + (query == kMatches ? u"i.rowid"_s : u"s.rank"_s); // other than its own it would sort
    sql += u" LIMIT ?"_s;
    std::vector<SearchMatch> found;
    const Result<> done = database.each(sql, leading + words.values + QVariantList{wanted.limit}, [&](const Row& row) {
        found.push_back({row.integer(0), row.integer(1), row.text(2)});
    });
    return done ? Result<std::vector<SearchMatch>>(std::move(found)) : Result<std::vector<SearchMatch>>(done.error());
}

/// The first `count` ranks of the range.
Result<RankRange> firstRanks(Database& database, RankRange range, int count)
{
    const Result<QVariant> last
        = database.value(u"SELECT rank FROM search_text WHERE rank BETWEEN ? AND ? ORDER BY rank LIMIT 1 OFFSET ?"_s,
            QVariantList() + range + QVariantList{count - 1});
    if (!last)
        return last.error();
    return last->isNull() ? range : RankRange{range.first, last->toLongLong()};
}

/// Fewer than are wanted: there may be more behind them.
Result<std::vector<SearchMatch>> amongFirstRows(Database& database, const SqlCondition& words, Wanted wanted)
{
    std::vector<SearchMatch> found;
    RankRange rest = wanted.range;
    for (const int walked : kWalked) {
        const Result<RankRange> part = firstRanks(database, rest, walked);
        if (!part)
            return part.error();
        auto some = read(database, kScan, words, wanted, QVariantList() + *part);
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(found));
        rest.first = part->last + 1;
        const auto missing = wanted.limit - static_cast<int>(some->size());
        const auto promised = static_cast<qint64>(some->size()) * kWalked.back() / kWalked.front();
        if (missing <= 0 || promised < missing)
            break;
        wanted.limit = missing;
    }
    return found;
}

Result<std::vector<SearchMatch>> firstOf(
    Database& database, const IndexQuery& query, const SqlCondition& words, const Wanted& wanted)
{
    if (query.isScan)
        return read(database, kScan, words, wanted, QVariantList() + wanted.range);
    if (query.expression.isEmpty())
        return std::vector<SearchMatch>{};
    return read(database, kMatches, words, wanted, QVariantList{query.expression} + wanted.range);
}

} // namespace

Result<std::optional<RankRange>> rankRangeOf(Database& database, const EntityDesc& entity)
{
    const Result<QVariant> some = database.value(
        u"SELECT rank FROM search_text WHERE entity = ? LIMIT 1"_s, {QString::fromLatin1(entity.name)});
    if (!some)
        return some.error();
    return some->isNull() ? std::optional<RankRange>() : rangeOfKind(some->toLongLong() >> kKindShift);
}

Result<RankRange> rankRangeFor(Database& database, const EntityDesc& entity)
{
    const Result<std::optional<RankRange>> own = rankRangeOf(database, entity);
    if (!own || *own)
        return own ? Result<RankRange>(**own) : Result<RankRange>(own.error());
    for (qint64 kind = 1;; ++kind) {
        Q_ASSERT(kind <= kKinds);
        const RankRange range = rangeOfKind(kind);
        const Result<QVariant> taken = database.value(
            u"SELECT EXISTS (SELECT 1 FROM search_text WHERE rank BETWEEN ? AND ?)"_s, QVariantList() + range);
        if (!taken || !taken->toBool())
            return taken ? Result<RankRange>(range) : Result<RankRange>(taken.error());
    }
}

Result<std::vector<SearchMatch>> firstMatches(
    Database& database, RankRange range, const SearchPattern& pattern, int limit, Texts texts)
{
    const Wanted wanted{range, limit, texts};
    const SqlCondition words = pattern.condition();
    const std::vector<Alternative> alternatives = alternativesOf(pattern);
    const bool isShort
        = std::ranges::any_of(alternatives, [](const Alternative& one) { return one.expression.isEmpty(); });
    if (isShort && limit >= 0) { // common letters are in the first rows already
        auto found = amongFirstRows(database, words, wanted);
        if (!found || found->size() >= static_cast<size_t>(limit))
            return found;
    }
    const Result<IndexQuery> query = indexQueryOf(database, alternatives);
    return query ? firstOf(database, *query, words, wanted) : Result<std::vector<SearchMatch>>(query.error());
}

Result<std::vector<SearchMatch>> firstFitting(
    Database& database, RankRange range, const FitRules& rules, Fit fit, int limit)
{
    const Wanted wanted{range, limit, Texts::Load};
    const SqlCondition fits = rules.condition(fit);
    if (const QString terms = rules.termQuery(fit); !terms.isEmpty())
        return read(database, kFirstOfWords, fits, wanted, QVariantList{terms} + range + QVariantList{kFitsAtMost});
    QStringList expressions;
    for (const QString& part : rules.partsOf(fit))
        expressions += allOf({part});
    return read(database, kFirstMatches, fits, wanted,
        QVariantList{expressions.join(u" OR "_s)} + range + QVariantList{kFitsAtMost});
}

Result<SqlCondition> matchesQuery(Database& database, RankRange range, const SearchPattern& pattern)
{
    const Result<IndexQuery> query = indexQueryOf(database, alternativesOf(pattern));
    if (!query)
        return query.error();
    const SqlCondition words = pattern.condition();
    const auto records = [](const char* sql) { return QString::fromLatin1(sql).arg(u"s.record"_s); };
    if (query->isScan)
        return SqlCondition{records(kScan) + words.where, QVariantList() + range + words.values};
    if (query->expression.isEmpty())
        return SqlCondition{u"SELECT NULL WHERE false"_s, {}};
    return SqlCondition{records(kMatches) + words.where, QVariantList{query->expression} + range + words.values};
}

void IndexEdits::remove(qint64 rank, const QString& text)
{
    Edit& edit = m_edits[rank];
    if (edit.added)
        edit.added.reset(); // it did not come into the index yet
    else
        edit.removed = text;
}

void IndexEdits::add(qint64 rank, const QString& text)
{
    m_edits[rank].added = text;
}

/// One index after the other, each in the order of ranks.
Result<> IndexEdits::apply(Database& database)
{
    Result<> applied = applyTo(
        database, [](const QString& text) { return text; }, removeLetters, addLetters);
    if (applied)
        applied = applyTo(database, searchTermsOf, removeWords, addWords);
    if (applied)
        m_edits.clear();
    return applied;
}

Result<> IndexEdits::applyTo(Database& database, QString (*held)(const QString& text), Write takeOut, Write putIn) const
{
    for (const auto& [rank, edit] : m_edits) {
        if (edit.removed == edit.added)
            continue;
        const std::optional<QString> before = edit.removed ? std::optional(held(*edit.removed)) : std::nullopt;
        const std::optional<QString> after = edit.added ? std::optional(held(*edit.added)) : std::nullopt;
        if (before == after)
            continue;
        Result<> applied = before ? takeOut(database, rank, *before) : Result<>();
        if (applied && after)
            applied = putIn(database, rank, *after);
        if (!applied)
            return applied;
    }
    return {};
}

Result<bool> mergePages(Database& database, int pages)
{
    bool isMerged = false;
    for (const char* merging : kMergings) {
        const Result<bool> merged = merge(database, merging, pages);
        if (!merged)
            return merged;
        isMerged = isMerged || *merged;
    }
    return isMerged;
}

Result<> mergeWaiting(Database& database, qint64 pages, const std::function<Result<>()>& mayGoOn)
{
    Result<bool> isLeft = true;
    for (qint64 merged = 0; merged < pages && isLeft && *isLeft; merged += kMergedAtOnce) {
        if (const Result<> going = mayGoOn(); !going)
            return going;
        isLeft = mergePages(database, kMergedAtOnce);
    }
    return isLeft ? Result<>() : Result<>(isLeft.error());
}

Result<> mergeAll(Database& database, const std::function<Result<>()>& mayGoOn)
{
    // SQLite, FTS5: less than zero begins with all of it
    const Result<bool> begun = mergePages(database, -kMergedAtOnce);
    return begun ? mergeWaiting(database, std::numeric_limits<qint64>::max(), mayGoOn) : Result<>(begun.error());
}

Result<> indexRanks(Database& database, RankRange range)
{
    const Result<> letters = outcomeOf(database.run(u"INSERT INTO search_index (rowid, folded) SELECT rank, folded"
                                                    " FROM search_text WHERE rank BETWEEN ? AND ? ORDER BY rank"_s,
        QVariantList() + range));
    return letters ? indexWords(database, range) : letters;
}

Result<> indexWords(Database& database, RankRange range)
{
    return eachWords(database, range, addWords);
}

Result<> unindexRanks(Database& database, RankRange range)
{
    const Result<> letters = outcomeOf(database.run(
        u"INSERT INTO search_index (search_index, rowid, folded) SELECT 'delete', rank, folded FROM search_text"
        " WHERE rank BETWEEN ? AND ? ORDER BY rank"_s,
        QVariantList() + range));
    return letters ? eachWords(database, range, removeWords) : letters;
}

} // namespace kartei
