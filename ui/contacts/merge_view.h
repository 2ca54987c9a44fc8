#pragma once

#include "core/contacts/merge_choice.h"
#include "ui/contacts/merge_head.h"

#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace kartei {

class Workbench;

/// Two cards side by side: where they differ one value is chosen, lists are united and ticked, and what they become
/// stands beside it. Left and Right choose, Up and Down go, Ctrl with Left or Right takes all of a card.
class MergeView final : public QWidget {
    Q_OBJECT
public:
    explicit MergeView(Workbench& bench, QWidget* parent = nullptr);

    /// Another pair. The card that more refers to stays, the older one of equals.
    void showCards(const Contact& first, const Contact& second);
    /// The same pair, which was changed; what was chosen stays.
    void updateCards(const Contact& first, const Contact& second);
    void showAlike(bool isShown);
    /// Where the first thing is chosen.
    void focusFirst();
    const MergeChoice& choice() const { return m_choice; }
    /// "14 activities, 2 quotes": of the card that goes; empty: nothing.
    QString movingText() const;

Q_SIGNALS:
    void stayingChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Side = MergeChoice::Side;
    struct Row {
        QAbstractButton* first;
        QAbstractButton* second;
        QLabel* becomes;
        QLabel* reason; ///< null: an entry of a list
        const Field* field; ///< null: an entry of a list
        QString key; ///< of the entry
        QString text; ///< of the entry
    };

    void rebuild();
    void addHead();
    void addField(const Field& field);
    void addAlike(const Field& field);
    void addEntries(const PartList* list, const QString& label);
    void addNotes();
    void addLabel(const QString& text);
    void addLine();
    QAbstractButton* choiceCell(const Field& field, Side side);
    QAbstractButton* tickCell(const MergeChoice::Entry& entry, const QString& label, const QString& text);
    void addBecomes(Row& row);
    void showChoices();
    void takeAll(Side side);
    void stay(Side side);
    bool goBy(QAbstractButton* cell, int key, Qt::KeyboardModifiers modifiers);
    QString textOf(const Field& field, Side side) const;
    const Belongings& belongings(Side side) const { return side == Side::First ? m_ofFirst : m_ofSecond; }

    Workbench& m_bench;
    MergeChoice m_choice;
    Belongings m_ofFirst;
    Belongings m_ofSecond;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    std::vector<QAbstractButton*> m_cells; ///< in reading order; first and second of a row behind each other
    bool m_isAlikeShown = false;
};

} // namespace kartei
