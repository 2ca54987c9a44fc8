#pragma once

#include "core/base/instant.h"

#include <QWidget>

class QVBoxLayout;

namespace kartei {

class InlineBar;
class ShareKeeper;

/// Whose turn it is to write into a business on a share, with the buttons that ask for it and hand it over. Nothing to
/// see where it is ours and nobody asks.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    ShareBar(ShareKeeper& keeper, const Clock& clock, QWidget* parent);

private:
    void refresh();
    QString sentence() const;
    void fill(InlineBar& bar);
    /// The window is replaced while the button is still pressed, so that it only asks for `act`.
    void addButton(InlineBar& bar, const QString& text, const QString& name, void (ShareKeeper::*act)());

    ShareKeeper& m_keeper;
    Clock m_clock;
    QVBoxLayout* m_column;
    InlineBar* m_bar = nullptr;
};

} // namespace kartei
