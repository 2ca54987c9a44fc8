#pragma once

#include "core/sales/quote.h"
#include "ui/base/url_opener.h"

#include <QWidget>

#include <functional>

class QAction;
class QSplitter;
class QTimer;

namespace kartei {

class ElidedLabel;
class InlineBar;
class PreviewPane;
class QuoteCommands;
class QuoteFields;
class QuoteFoot;
class QuoteGrid;
class QuoteHeader;
class QuoteLinesModel;
class QuoteSteps;
class Workbench;
struct ChangeSet;

/// One quote with its paper beside it. Each committed cell and field is stored at once, as an act of its own.
class QuoteEditor final : public QWidget {
    Q_OBJECT

public:
    QuoteEditor(Workbench& workbench, UrlOpener opener, QWidget* parent = nullptr);
    ~QuoteEditor() override;

    /// False: it is not there any more.
    bool showQuote(Id<Quote> id);
    /// A new quote: stored as soon as its customer is chosen.
    void startNew();
    Id<Quote> shown() const { return m_quote.id; }

    QuoteCommands* commands() const { return m_commands; }
    QuoteGrid* grid() const { return m_grid; }
    QAction* previewAction() const { return m_previewAction; }
    QList<QWidget*> zones() const;

Q_SIGNALS:
    void listWanted();
    /// The shown quote was deleted.
    void gone();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Change = std::function<void(Quote&)>;

    QWidget* makeSheet();
    QWidget* makeGridFrame();
    void connectParts();
    /// Stores what is open in cells and fields, before it is lost sight of.
    void settle();
    void explainNotReady(Id<Quote> quote, const QString& reason);
    void store(const Change& change);
    void chooseCustomer(Id<Contact> contact);
    void chooseLanguage(const QString& language);
    void storeIf(const Result<>& changed, const Quote& after);
    void create(Id<Contact> contact);
    void followChange(const ChangeSet& changes);
    void reload();
    void refresh();
    void showNotice();
    QString stateText() const;
    QString actTitle() const;
    void openTerms();
    void updatePreview();
    void togglePreview(bool isShown);
    void shareWidth();

    Workbench& m_workbench;
    Quote m_quote;
    QuoteLinesModel* m_model;
    QuoteCommands* m_commands;
    QuoteHeader* m_header;
    QuoteSteps* m_steps;
    ElidedLabel* m_saved;
    InlineBar* m_notice;
    QuoteFields* m_fields;
    QuoteGrid* m_grid;
    QuoteFoot* m_foot;
    PreviewPane* m_preview;
    QSplitter* m_splitter;
    QAction* m_previewAction;
    QTimer* m_previewDelay;
    bool m_isSplitByHand = false;
    bool m_isPreviewCrowdedOut = false;
};

} // namespace kartei
