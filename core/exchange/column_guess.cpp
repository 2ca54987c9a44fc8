#include "core/exchange/column_guess.h"

#include "core/contacts/contact.h"
#include "core/contacts/letter_salutation.h"
#include "core/exchange/cell_looks.h"
#include "core/exchange/country.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Looks = bool (*)(const QString& text);

bool looksLikeCountry(const QString& text)
{
    const QString code = countryCodeOf(text);
    return code.size() == 2 && code == code.toUpper() && !code[0].isDigit();
}

bool looksLikeLongText(const QString& text)
{
    constexpr qsizetype kSentence = 45;
    return text.size() > kSentence || text.contains(u'\n');
}

bool looksLikeWords(const QString& text)
{
    static const QRegularExpression pattern(
        u"^[\\p{L}\\p{M}'’`´.,\\- ]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text.trimmed()).hasMatch();
}

bool looksLikeWholeName(const QString& text)
{
    return looksLikeWords(text) && text.simplified().contains(u' ');
}

struct Guess {
    QStringView target; ///< `%1`: the first that is not taken
    Looks looks;
    int percent; ///< of the cells that say something
};
/// The most certain first.
constexpr std::array kGuesses{Guess{u"email_%1_value", &looksLikeEmail, 60}, Guess{u"url_%1_value", &looksLikeUrl, 60},
    Guess{u"salutation", &isSalutation, 80}, Guess{u"address_postal_postal_code", &looksLikePostalCode, 80},
    Guess{u"phone_%1_value", &looksLikePhone, 60}, Guess{u"address_postal_country", &looksLikeCountry, 80},
    Guess{u"address_postal_street", &looksLikeStreet, 60}, Guess{u"company", &looksLikeCompany, 40},
    Guess{u"notes", &looksLikeLongText, 50}};

/// Cells of one list by column.
class Columns {
public:
    Columns(const EntityDesc& entity, const std::vector<QStringList>& rows, qsizetype count)
        : m_map(entity), m_rows(rows), m_targets(static_cast<size_t>(count))
    {
    }

    std::vector<std::optional<ColumnTarget>> guessed()
    {
        for (const Guess& guess : kGuesses) {
            for (qsizetype column = 0; column < count(); ++column)
                take(guess, column);
        }
        takeCity();
        takeName();
        return m_targets;
    }

private:
    qsizetype count() const { return static_cast<qsizetype>(m_targets.size()); }
    bool isFree(qsizetype column) const
    {
        return column >= 0 && column < count() && !m_targets[static_cast<size_t>(column)];
    }

    bool mostly(qsizetype column, Looks looks, int percent) const
    {
        int filled = 0;
        int like = 0;
        for (const QStringList& row : m_rows) {
            const QString cell = row.value(column);
            if (cell.trimmed().isEmpty())
                continue;
            ++filled;
            like += looks(cell) ? 1 : 0;
        }
        return filled > 0 && 100 * like >= percent * filled;
    }

    bool put(qsizetype column, const QString& name)
    {
        const std::optional<ColumnTarget> target = m_map.find(name);
        if (!target || std::ranges::find(m_targets, target) != m_targets.end())
            return false;
        m_targets[static_cast<size_t>(column)] = target;
        return true;
    }

    void take(const Guess& guess, qsizetype column)
    {
        constexpr int kMostOfOneKind = 5;
        if (!isFree(column) || !mostly(column, guess.looks, guess.percent))
            return;
        const QString name = guess.target.toString();
        for (int i = 1; i <= kMostOfOneKind; ++i) {
            if (put(column, name.contains(u'%') ? name.arg(i) : name) || !name.contains(u'%'))
                return;
        }
    }

    /// Beside the postal code.
    void takeCity()
    {
        for (qsizetype column = 0; column < count(); ++column) {
            const std::optional<ColumnTarget>& target = m_targets[static_cast<size_t>(column)];
            if (!target || nameOf(*target) != "address_postal_postal_code"_L1)
                continue;
            for (const qsizetype beside : {column + 1, column - 1}) {
                if (isFree(beside) && mostly(beside, &looksLikeWords, 80) && put(beside, u"address_postal_city"_s))
                    return;
            }
        }
    }

    void takeName()
    {
        qsizetype column = 0;
        while (column < count() && !(isFree(column) && mostly(column, &looksLikeWords, 80)))
            ++column;
        if (column == count())
            return;
        const bool isDivided
            = !mostly(column, &looksLikeWholeName, 60) && isFree(column + 1) && mostly(column + 1, &looksLikeWords, 80);
        put(column, isDivided ? u"first_name"_s : u"name"_s);
        if (isDivided)
            put(column + 1, u"last_name"_s);
    }

    HeaderMap m_map;
    const std::vector<QStringList>& m_rows;
    std::vector<std::optional<ColumnTarget>> m_targets;
};

} // namespace

std::vector<std::optional<ColumnTarget>> guessedTargets(
    const EntityDesc& entity, const std::vector<QStringList>& rows, qsizetype columns)
{
    if (&entity != &describe<Contact>())
        return std::vector<std::optional<ColumnTarget>>(static_cast<size_t>(columns));
    return Columns(entity, rows, columns).guessed();
}

} // namespace kartei
