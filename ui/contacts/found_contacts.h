#pragma once

#include "ui/base/searched_list_dialog.h"

class QPushButton;

namespace kartei {

/// The contacts that a filter finds, to be looked through one by one or kept as a list; looked for beside the window.
class FoundContacts final : public SearchedListDialog {
    Q_OBJECT
public:
    /// `where` is in the language of core/storage/filter.h.
    FoundContacts(QWidget* parent, Workbench& bench, const QString& title, const QString& where);

protected:
    void load() override;
    void follow() override { readAnew(); }
    void chosenChanged() override;
    void act() override;

private:
    struct Found {
        QString words; ///< they were searched with
        std::vector<Row> rows;
        qint64 count = 0; ///< of all
    };
    static Result<Found> foundBy(Session& session, const QString& where, const QString& words);
    void readAnew();
    void saveAsList();

    QString m_where;
    QPushButton* m_open;
    Found m_found;
};

} // namespace kartei
