#pragma once

#include <QDate>
#include <QString>
#include <QtGlobal>

#include <compare>
#include <functional>
#include <optional>

namespace kartei {

/// A moment: milliseconds since 1970-01-01T00:00Z. Local time exists only where it is shown to people.
struct Instant {
    qint64 utcMs = 0;

    /// "2026-11-21T10:08:00Z"; milliseconds only when they are not zero.
    QString toText() const;
    /// ISO 8601; without a zone it is taken as UTC. Also "YYYY-MM-DD hh:mm:ss" and a bare date (midnight).
    static std::optional<Instant> fromText(QStringView text);
    auto operator<=>(const Instant&) const = default;
};

/// The first moment of a day in the local zone of the machine.
Instant startOf(QDate day);

/// The only source of "now" in core; tests give their own.
struct Clock {
    std::function<Instant()> now;
    /// Calendar day where the business is; the local zone of the machine.
    std::function<QDate()> today;

    static Clock system();
    /// Stands still at `at`; its day is the UTC day.
    static Clock fixed(Instant at);
};

} // namespace kartei
