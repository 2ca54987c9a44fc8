#pragma once

#include "core/contacts/contact.h"

#include <QWidget>

namespace kartei {

class Session;

/// What there is around a card and goes where it goes.
struct Belongings {
    QStringList counts; ///< "14 activities"; without zeros
    qsizetype total = 0;
    std::optional<Instant> lastContact;
};
Belongings belongingsOf(Session& session, Id<Contact> contact);

/// Who a card is about, since when it is there and what belongs to it.
class MergeHead final : public QWidget {
    Q_OBJECT
public:
    MergeHead(const Contact& card, const Belongings& belongings, QDate today, QWidget* parent = nullptr);

private:
    static QString lastText(const Belongings& belongings, QDate today);
};

} // namespace kartei
