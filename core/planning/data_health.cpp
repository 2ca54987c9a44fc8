#include "core/planning/data_health.h"

#include <QCoreApplication>

#include <array>

namespace kartei {

namespace {

constexpr qint64 kWhole = 10'000; ///< basis points
constexpr qint64 kPerPoint = 100;

struct Words {
    const char* name;
    const char* label;
    const char* meaning;
};
constexpr std::array kAttributes{
    Words{"sharable", QT_TRANSLATE_NOOP("DataHealth", "Sharable"),
        QT_TRANSLATE_NOOP("DataHealth", "Whoever works here finds whom a card is about and who looks after them.")},
    Words{"relevant", QT_TRANSLATE_NOOP("DataHealth", "Relevant"),
        QT_TRANSLATE_NOOP("DataHealth", "What you want to know is there, and nobody is kept whom you do not need.")},
    Words{"accurate", QT_TRANSLATE_NOOP("DataHealth", "Accurate"),
        QT_TRANSLATE_NOOP("DataHealth", "What is on the cards can be right, and nobody has two.")},
    Words{"up_to_date", QT_TRANSLATE_NOOP("DataHealth", "Up to date"),
        QT_TRANSLATE_NOOP("DataHealth", "Somebody looked at each card within a year.")},
    Words{"transportable", QT_TRANSLATE_NOOP("DataHealth", "Transportable"),
        QT_TRANSLATE_NOOP("DataHealth", "Phone numbers and countries mean the same in any other program.")},
    Words{"secured", QT_TRANSLATE_NOOP("DataHealth", "Secured"),
        QT_TRANSLATE_NOOP("DataHealth", "Nothing is lost with the computer, and nobody else reads it.")},
};
static_assert(kAttributes.size() == kHealthAttributes);

const Words& wordsOf(HealthAttribute attribute)
{
    return kAttributes[static_cast<size_t>(attribute)];
}

/// Rounded down at each step, so that only a whole is whole.
qint64 basisPoints(const DataHealth& health, HealthAttribute attribute)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (const HealthCheck& check : health.checks) {
        if (check.attribute == attribute) {
            sum += check.share().scaled;
            ++count;
        }
    }
    return count == 0 ? kWhole : sum / count;
}

} // namespace

QString nameOf(HealthAttribute attribute)
{
    return QString::fromLatin1(wordsOf(attribute).name);
}

QString labelOf(HealthAttribute attribute)
{
    return QCoreApplication::translate("DataHealth", wordsOf(attribute).label);
}

QString meaningOf(HealthAttribute attribute)
{
    return QCoreApplication::translate("DataHealth", wordsOf(attribute).meaning);
}

Percent HealthCheck::share() const
{
    return all == 0 ? Percent{kWhole} : Percent{good * kWhole / all};
}

int DataHealth::score(HealthAttribute attribute) const
{
    return static_cast<int>(basisPoints(*this, attribute) / kPerPoint);
}

int DataHealth::score() const
{
    qint64 sum = 0;
    for (size_t i = 0; i < kHealthAttributes; ++i)
        sum += basisPoints(*this, static_cast<HealthAttribute>(i));
    return static_cast<int>(sum / static_cast<qint64>(kHealthAttributes) / kPerPoint);
}

} // namespace kartei
