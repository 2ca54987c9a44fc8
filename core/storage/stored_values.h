#pragma once

#include "core/schema/value_sink.h"

#include <QByteArray>
#include <QStringEncoder>
#include <QVariant>

#include <vector>

namespace kartei {

/// Stored values one behind the other, their bytes in one piece of memory: what thousands of rows are inserted from.
class StoredValues final : public ValueSink {
public:
    enum class Kind : unsigned char { Nothing, Integer, Truth, Text, Blob };
    struct Value {
        Kind kind = Kind::Nothing;
        qint64 number = 0; ///< or where its bytes begin
        qsizetype size = 0; ///< of its bytes
    };

    void nothing() override { m_values.push_back({}); }
    void integer(qint64 value) override { m_values.push_back({Kind::Integer, value, 0}); }
    void truth(bool value) override { m_values.push_back({Kind::Truth, value ? 1 : 0, 0}); }
    void text(QStringView value) override;
    void word(const char* ascii) override { addBytes(Kind::Text, QByteArrayView(ascii)); }
    void blob(QByteArrayView value) override { addBytes(Kind::Blob, value); }

    size_t size() const { return m_values.size(); }
    bool isEmpty() const { return m_values.empty(); }
    const Value& operator[](size_t index) const { return m_values[index]; }
    const char* bytesOf(const Value& value) const { return m_bytes.constData() + value.number; }
    QVariant variant(size_t index) const;

    /// Leaves the first `count`.
    void truncate(size_t count);

private:
    void addBytes(Kind kind, QByteArrayView bytes);

    std::vector<Value> m_values;
    QByteArray m_bytes;
    qsizetype m_used = 0; ///< of m_bytes, which grows ahead
    QStringEncoder m_toUtf8{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
};

} // namespace kartei
