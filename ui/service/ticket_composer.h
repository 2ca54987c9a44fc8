#pragma once

#include "core/service/ticket.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kartei {

class SegmentedControl;
class TemplateMenu;
class Workbench;

/// Where a reply or an internal note is typed. What was begun for a ticket is kept until it is sent.
class TicketComposer final : public QWidget {
    Q_OBJECT
public:
    explicit TicketComposer(Workbench& bench, QWidget* parent = nullptr);
    /// `address` is where replies go; empty: none is known.
    void setTicket(qint64 ticket, const QString& address);
    void begin(MessageKind kind);
    /// Leaves out what there is no room for.
    void setNarrow(bool isNarrow);
    /// After it was stored.
    void clearText();

Q_SIGNALS:
    /// `wait`: set the ticket to waiting with it.
    void sendAsked(kartei::MessageKind kind, const QString& body, bool wait);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    MessageKind kind() const;
    QString place() const;
    void keepDraft();
    void showDraft();
    void adjustToKind();
    void insert(const QString& text);
    void send(bool wait);

    Workbench& m_bench;
    SegmentedControl* m_kind;
    QLabel* m_address;
    QPlainTextEdit* m_text;
    QPushButton* m_templates;
    TemplateMenu* m_templateMenu;
    QPushButton* m_sendAndWait;
    QPushButton* m_send;
    qint64 m_ticket = 0;
    QString m_replyAddress;
    bool m_isNarrow = false;
    bool m_isShowing = false; ///< a draft is put in: nothing is typed
};

} // namespace kartei
