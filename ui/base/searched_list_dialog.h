#pragma once

#include "ui/exchange/session_job.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace kartei {

class Workbench;

/// A window with a list that a field above it searches, and a row of buttons under it. Follows every change of the
/// business; what was chosen stays chosen wherever it moves, and when it is gone the row that took its place.
class SearchedListDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString name; ///< objectName
        QString searchHint;
        QStringList headings;
        QString nothingThere; ///< what an empty list says that nothing was searched in
    };

    struct Row {
        QString key; ///< of what the row is about
        QStringList cells; ///< in the order of the headings
    };

    /// -1: none.
    int chosenRow() const;

protected:
    SearchedListDialog(QWidget* parent, Workbench& bench, const Words& words);

    Workbench& bench() { return m_bench; }
    QTableWidget& table() { return *m_table; }
    QString searched() const;
    /// Beside the search field.
    QHBoxLayout& searchRow() { return *m_searchRow; }
    /// Before the button that closes.
    QHBoxLayout& buttons() { return *m_buttons; }
    /// A sentence about the chosen row.
    void say(const QString& sentence);
    void show(const std::vector<Row>& rows);
    void append(const std::vector<Row>& rows);
    /// Fills the list anew.
    void reload();
    /// Reads in a thread what the list is filled from, hands it over, and fills the list. Asked for meanwhile, it is
    /// read once more. Until it was read the list is not filled.
    template <class T>
    void readBeside(const std::function<Result<T>(Session& session, const SessionJob::Progress& progress)>& read,
        const std::function<void(T)>& take);
    bool isRead() const { return m_isRead; }
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

    /// Something beside the search leaves rows out.
    virtual bool isNarrowed() const { return false; }
    /// Fills the table through show().
    virtual void load() = 0;
    /// The business was changed.
    virtual void follow() { reload(); }
    /// The chosen row is another, or has changed.
    virtual void chosenChanged() = 0;
    /// Return or a double click on the chosen row.
    virtual void act() = 0;

private:
    void startReading(const SessionJob::Work& work, const std::function<void()>& take);
    void layOut(const Words& words);
    QString keyAt(int row) const;
    QString nothingText() const;

    Workbench& m_bench;
    SessionJob* m_reading = nullptr;
    std::function<void()> m_readAgain; ///< when that is done; empty: nobody asked
    bool m_isRead = false;
    QTimer m_typing;
    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_sentence;
    QLabel* m_nothing;
    QString m_nothingThere;
    QHBoxLayout* m_searchRow;
    QHBoxLayout* m_buttons;
};

template <class T>
void SearchedListDialog::readBeside(
    const std::function<Result<T>(Session& session, const SessionJob::Progress& progress)>& read,
    const std::function<void(T)>& take)
{
    const auto found = std::make_shared<T>();
    startReading(
        [found, read](Session& session, const SessionJob::Progress& progress) -> Result<> {
            Result<T> all = read(session, progress);
            if (!all)
                return all.error();
            *found = *std::move(all);
            return {};
        },
        [found, take] { take(std::move(*found)); });
}

} // namespace kartei
