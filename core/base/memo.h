#pragma once

#include <QHash>
#include <QMutex>

#include <vector>

namespace kartei {

/// What a slow function without side effects gave lately, for any thread: an import asks the same thing once while it
/// reads a row and once while it writes it.
template <class Value>
class Memo {
public:
    template <class Function>
    Value of(const QString& argument, const QString& setting, const Function& function)
    {
        const size_t place = (qHash(argument) ^ qHash(setting, 1)) % kPlaces;
        {
            const QMutexLocker lock(&m_mutex);
            const Entry& known = m_entries[place];
            if (known.isSet && known.argument == argument && known.setting == setting)
                return known.value;
        }
        Entry made{argument, setting, function(), true};
        const QMutexLocker lock(&m_mutex);
        m_entries[place] = made;
        return made.value;
    }

private:
    static constexpr size_t kPlaces = 16384;
    struct Entry {
        QString argument;
        QString setting;
        Value value{};
        bool isSet = false;
    };
    QMutex m_mutex;
    std::vector<Entry> m_entries = std::vector<Entry>(kPlaces);
};

} // namespace kartei
