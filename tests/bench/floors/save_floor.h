#pragma once

#include "tests/bench/floors/statement.h"

#include <QString>

#include <functional>

namespace kartei::bench {

/// The least that a durable save of a contact can be: row, e-mail, phone, a row of history, seven indexes and the
/// search, each save a transaction that is on the disk.
class SaveFloor {
public:
    /// `nameOf` a number: what the contact is called.
    using Names = std::function<QString(qint64 number)>;
    /// With contacts 1 to `rows` in it.
    SaveFloor(const QString& path, qint64 rows, const Names& nameOf);
    void save(qint64 number, const QString& name);

private:
    void insert(qint64 number, const QString& name);

    Raw m_raw;
    Statement m_contact;
    Statement m_email;
    Statement m_phone;
    Statement m_history;
    Statement m_search;
};

} // namespace kartei::bench
