#pragma once

#include <QByteArray>

#include <utility>

namespace kartei {

/// Overwrites a passphrase in memory that is not needed any more. Copies that share its memory lose it, too.
void wipe(QByteArray& secret);

/// Passphrase that is wiped at the end of its scope.
class Secret {
public:
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    ~Secret() { wipe(m_bytes); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }
    Secret& operator=(Secret&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace kartei
