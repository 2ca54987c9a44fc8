#include "tests/bench/data/queries.h"

#include "tests/bench/data/contacts.h"
#include "tests/bench/data/random.h"

namespace kartei::bench {

namespace {

constexpr quint64 kStream = 31;
constexpr int kLongest = 8;

} // namespace

QStringList queriesFor(quint64 seed, qint64 contacts, int count)
{
    QStringList made;
    for (qint64 i = 0; made.size() < count; ++i) {
        Random random(seed, kStream, i);
        const ContactRow row = contactRow(seed, random.below(static_cast<int>(contacts)));
        static constexpr ContactRow::Cell looked[]{ContactRow::Last, ContactRow::Last, ContactRow::First,
            ContactRow::Company, ContactRow::City, ContactRow::Email};
        const QString word = row[random.oneOf(looked)].simplified();
        if (word.isEmpty())
            continue;
        const auto length = 1 + static_cast<qsizetype>(random.below(kLongest));
        const qsizetype room = std::max<qsizetype>(word.size() - length, 0);
        const qsizetype from = random.below(2) ? 0 : random.below(static_cast<int>(room) + 1);
        const QString part = word.mid(from, length).simplified();
        if (!part.isEmpty() && !part.back().isSurrogate() && !part.front().isSurrogate())
            made += part;
    }
    return made;
}

} // namespace kartei::bench
