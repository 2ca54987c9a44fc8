#pragma once

#include "core/planning/pipeline_board.h"
#include "ui/base/page.h"
#include "ui/base/url_opener.h"

class QHBoxLayout;
class QLabel;

namespace kartei {

class BoardView;
class Chip;
class ChipRow;
enum class Fate;

/// The board of open deals with its sums.
class PipelinePage final : public Page {
    Q_OBJECT
public:
    static PageSign sign();
    /// Deals that need attention.
    static int attentionCount(Session& session);

    PipelinePage(Workbench& bench, QWidget* parent);
    explicit PipelinePage(Workbench& bench, UrlOpener opener = &openInDesktop, QWidget* parent = nullptr);

    const EntityDesc& entity() const override { return describe<Deal>(); }
    QString title() const override { return sign().title; }
    bool showRecord(qint64 id) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void startNew() override;
    void focusFilter() override;
    std::optional<std::vector<qint64>> listedIds() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override { print(); } // the preview saves too
    qint64 currentContact() const override;
    QList<QAction*> recordActions() const override { return m_actions; }

private:
    QLabel* addFigure(QHBoxLayout* row, const QString& name);
    void makeActions();
    QAction* addAction(
        const QString& text, const QKeySequence& shortcut, const QString& name, void (PipelinePage::*act)());
    void reload();
    Chip* chip(BoardFilter filter) const;
    void setFilter(BoardFilter filter);
    void openDeal(qint64 deal);
    void startNewIn(qint64 stage);
    void move(qint64 deal, qint64 stage, qint64 above);
    void settle(qint64 deal, Fate fate);
    void editCurrent();
    void winCurrent();
    void loseCurrent();
    void deleteCurrent();
    void moveCurrentTo();
    void showFiles();
    void reopen(qint64 deal);

    Workbench& m_bench;
    UrlOpener m_opener;
    ChipRow* m_filters;
    BoardView* m_board;
    QLabel* m_open;
    QLabel* m_weighted;
    QLabel* m_closing;
    QLabel* m_foreign;
    QList<QAction*> m_actions;
    BoardFilter m_filter = BoardFilter::All;
};

} // namespace kartei
