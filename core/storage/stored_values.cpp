#include "core/storage/stored_values.h"

#include <algorithm>

namespace kartei {

void StoredValues::text(QStringView value)
{
    const qsizetype most = m_used + m_toUtf8.requiredSpace(value.size());
    if (most > m_bytes.size())
        m_bytes.resize(std::max(most, 2 * m_bytes.size()));
    char* const begin = m_bytes.data() + m_used;
    const char* const end = m_toUtf8.appendToBuffer(begin, value);
    m_values.push_back({Kind::Text, m_used, end - begin});
    m_used += end - begin;
}

void StoredValues::addBytes(Kind kind, QByteArrayView bytes)
{
    if (m_used + bytes.size() > m_bytes.size())
        m_bytes.resize(std::max(m_used + bytes.size(), 2 * m_bytes.size()));
    std::copy(bytes.begin(), bytes.end(), m_bytes.data() + m_used);
    m_values.push_back({kind, m_used, bytes.size()});
    m_used += bytes.size();
}

QVariant StoredValues::variant(size_t index) const
{
    const Value& value = m_values[index];
    switch (value.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Integer:
        return value.number;
    case Kind::Truth:
        return value.number != 0;
    case Kind::Text:
        return QString::fromUtf8(bytesOf(value), value.size);
    case Kind::Blob:
        return QByteArray(bytesOf(value), value.size);
    }
    Q_UNREACHABLE();
}

void StoredValues::truncate(size_t count)
{
    const auto bytes = std::find_if(m_values.begin() + static_cast<std::ptrdiff_t>(count), m_values.end(),
        [](const Value& value) { return value.kind >= Kind::Text; });
    if (bytes != m_values.end())
        m_used = bytes->number;
    m_values.resize(count);
}

} // namespace kartei
