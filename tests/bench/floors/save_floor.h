#pragma once

#include "tests/bench/floors/statement.h"

#include <QString>

namespace kartei::bench {

/// The least that a durable save of a contact can be: row, e-mail, phone, a row of history, seven indexes and the
/// search, each save a transaction that is on the disk.
class SaveFloor {
public:
    /// With `rows` contacts in it.
    SaveFloor(const QString& path, qint64 rows);
    void save(qint64 number);

private:
    void insert(qint64 number);

    Raw m_raw;
    Statement m_contact;
    Statement m_email;
    Statement m_phone;
    Statement m_history;
    Statement m_search;
};

} // namespace kartei::bench
