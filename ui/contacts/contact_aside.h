#pragma once

#include "core/contacts/relation.h"
#include "core/sales/deal.h"
#include "ui/base/in_place_editor.h"
#include "ui/base/url_opener.h"

#include <QPointer>
#include <QScrollArea>
#include <QUrl>

class QHBoxLayout;
class QVBoxLayout;

namespace kartei {

class ValueRow;
class Workbench;

/// What is worth knowing beside the timeline: the card's values, open deals, the company or its people.
class ContactAside final : public QScrollArea {
    Q_OBJECT
public:
    ContactAside(Workbench& bench, UrlOpener opener, QWidget* parent = nullptr);

    void showContact(const Contact& contact);

Q_SIGNALS:
    void editWanted();
    void dealWanted();
    void personWanted();
    void relationWanted();
    void confirmed();
    void dialWanted(const QUrl& number);
    void mailWanted(const QUrl& address);
    void consentWanted();

private:
    void addDetails(const Contact& contact);
    void addDeals(const Contact& contact);
    void addPeople(const Contact& company);
    void addCompany(const Contact& contact);
    void addRelations(const Contact& contact);
    void changeRelation(Id<Relation> id);
    void addQuality(const Contact& contact);
    void addConfirmation(const Contact& contact);
    /// Nothing is shown of an empty value: null.
    ValueRow* addValue(const QString& label, const QString& value, const InPlace& place, const QUrl& url = {});
    void addReach(
        const QString& label, const QString& value, const InPlace& place, ConsentState consent, const QUrl& url = {});
    void addConsents(const Contact& contact);
    void addField(const Field& field, const QString& text);
    void addCredit(const Contact& contact);
    void addOwnFields(const Contact& contact);
    void edit(ValueRow* row, const InPlace& place);
    void showAnew();
    /// The row, for what else belongs into it.
    QHBoxLayout* addPerson(const Contact& person, const QString& line);
    void addLine();

    Workbench& m_bench;
    UrlOpener m_opener;
    Contact m_contact;
    std::shared_ptr<const OwnFields> m_own; ///< some rows are of
    QPointer<InPlaceEditor> m_editor; ///< while it is open nothing is shown anew, or typing would be lost
    QVBoxLayout* m_column = nullptr;
};

} // namespace kartei
