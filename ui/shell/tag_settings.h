#pragma once

#include "core/contacts/tag.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace kartei {

class Workbench;

/// The tags of contacts: those that the business gave a colour or days, and the other words that are in use.
class TagSettings final : public QWidget {
    Q_OBJECT

public:
    explicit TagSettings(Workbench& bench, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addTable(QVBoxLayout& column);
    QPushButton* addTagButton(const QString& text, const QString& name, void (TagSettings::*act)()) const;
    void refresh();
    void readAllWords();
    void takeWords(const QStringList& words);
    void refreshButtons();
    /// Null: none.
    const Tag* chosen() const;
    void addTag();
    void changeTag();
    void renameChosen();
    void clearTag();

    Workbench& m_bench;
    QStringList m_words; ///< of all contacts, once they were read
    bool m_isReading = false;
    bool m_isStale = false; ///< contacts changed while they were read
    std::vector<Tag> m_tags; ///< without an id: a word that nothing is said of
    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_rename;
    QPushButton* m_clear;
};

} // namespace kartei
