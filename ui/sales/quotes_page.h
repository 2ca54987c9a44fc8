#pragma once

#include "core/sales/quote.h"
#include "ui/base/page.h"
#include "ui/base/url_opener.h"

class QStackedWidget;

namespace kartei {

class QuoteEditor;
class RecordTable;

/// All quotes, and the one that is being written or looked at.
class QuotesPage final : public Page {
    Q_OBJECT

public:
    static PageSign sign();
    /// Quotes that were sent and whose day has passed without an answer.
    static int attentionCount(Session& session);

    QuotesPage(Workbench& workbench, QWidget* parent);
    explicit QuotesPage(Workbench& workbench, UrlOpener opener = &openInDesktop, QWidget* parent = nullptr);

    const EntityDesc& entity() const override { return describe<Quote>(); }
    QString title() const override { return sign().title; }
    bool showRecord(qint64 id) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void startNew() override;
    void focusFilter() override;
    std::optional<std::vector<qint64>> listedIds() const override;
    QStringList listedFields() const override;
    bool canPrint() const override;
    void print() override;
    void savePdf() override;
    qint64 currentContact() const override;
    QList<QAction*> recordActions() const override;
    QList<QWidget*> zones() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setColumns();
    void addFilters();
    void makeRowMenu();
    /// In the list the commands are about the marked row.
    void followRow();
    void showList();
    bool isEditing() const;

    Workbench& m_workbench;
    RecordTable* m_list;
    QuoteEditor* m_editor;
    QStackedWidget* m_stack;
};

} // namespace kartei
