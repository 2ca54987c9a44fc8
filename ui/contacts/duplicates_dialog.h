#pragma once

#include "core/contacts/likeness_keys.h"
#include "core/contacts/relation.h"
#include "ui/contacts/likely_pairs.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kartei {

class ChangeSet;
class ChipRow;
class EmptyState;
class MergeView;
class SessionJob;
class Workbench;

/// Cards that may be one contact, a pair after the other, side by side: to be merged, told apart, or left for later.
/// Two of one household are offered a relation. Every decision is an act of its own, taken back by the toast.
class DuplicatesDialog final : public QDialog {
    Q_OBJECT
public:
    /// Looks for pairs in the whole business, beside the window.
    static DuplicatesDialog* search(QWidget* parent, Workbench& bench);
    /// Two that somebody chose; closes when that pair is decided.
    static void ofTwo(QWidget* parent, Workbench& bench, Id<Contact> one, Id<Contact> other);
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Purpose { Search, Two };
    enum Page { Working, Nothing, Pair };
    enum class How { Merged, ToldApart, Related };
    struct Decided {
        LikelyPair pair;
        int row;
        How how;
        Id<Relation> relation; ///< that was made of them
    };

    DuplicatesDialog(QWidget* parent, Workbench& bench, Purpose purpose);
    QWidget* makeList();
    QWidget* makeWorking();
    QWidget* makePair();
    QLayout* makeReasons();
    QLayout* makeButtons();
    void startSearch();
    void searched(const Result<>& done);
    void showNothing(const QString& sentence);
    void showRow(int row);
    bool loadPair(LikelyPair& pair, Contact& original, Contact& contact);
    void showReasons(const LikelyPair& pair, const Contact& original, const Contact& contact);
    void showStaying();
    void lookAnew(int row);
    void follow(const ChangeSet& changes);
    bool isUndone(const Decided& decided) const;
    bool bringBack();
    int row() const;
    void merge();
    void tellApart();
    void relate();
    void step(int rows);
    void decide(int row, How how, Id<Relation> relation = {});
    Id<Contact> resolved(Id<Contact> id) const;

    Workbench& m_bench;
    Purpose m_purpose;
    SessionJob* m_job = nullptr;
    LikelyPairs* m_pairs;
    std::vector<Decided> m_decided;
    QHash<qint64, qint64> m_mergedInto;
    bool m_isActing = false;
    QListView* m_list;
    QLabel* m_heading;
    QLabel* m_count;
    QStackedWidget* m_pages;
    QProgressBar* m_progress;
    EmptyState* m_nothing;
    QPushButton* m_again;
    ChipRow* m_chips;
    QLabel* m_sentence;
    QCheckBox* m_alike;
    MergeView* m_view;
    QLabel* m_moving;
    QLabel* m_refusal;
    QPushButton* m_apart;
    QPushButton* m_skip;
    QPushButton* m_relate;
    QPushButton* m_merge;
};

} // namespace kartei
