#pragma once

#include <QString>

namespace kartei {

/// Where a business lives: the path of a `*.kartei` file, or a URL `postgresql://user@host:port/database`
/// (`?host=/directory` for a local socket). Passwords come from PGPASSWORD or ~/.pgpass, never from the URL.
struct Location {
    QString address;

    bool isServer() const
    {
        return address.startsWith(QLatin1String("postgresql://")) || address.startsWith(QLatin1String("postgres://"));
    }
    bool operator==(const Location&) const = default;
};

} // namespace kartei
