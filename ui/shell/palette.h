#pragma once

#include "ui/shell/palette_list.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace kartei {

class AppSettings;
class PaletteModel;
class RecordSearch;

/// Search and commands over the whole window (Ctrl+K). The same text and Enter do the same thing tomorrow.
class Palette final : public QWidget {
    Q_OBJECT

public:
    Palette(Session& session, AppSettings& settings, QWidget* window);

    /// `commands`: what the window offers at this moment; `kinds`: records of which something can show.
    void open(std::vector<PaletteEntry> commands, std::vector<const EntityDesc*> kinds);
    void dismiss();
    /// A record was looked at: it is offered first while nothing is typed.
    void noteRecord(const EntityDesc& entity, qint64 id);

Q_SIGNALS:
    void recordChosen(const kartei::EntityDesc& entity, qint64 id);
    void copied(const QString& text);
    void contactWanted(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePanel();
    void look();
    void takeHits(const std::vector<SearchHit>& hits);
    void showRows();
    void place();
    bool handleKey(int key);
    void choose(int row);
    void activate();
    void run(const PaletteEntry& entry);
    std::vector<PaletteEntry> recentRecords();

    Session& m_session;
    AppSettings& m_settings;
    QFrame* m_panel;
    QLineEdit* m_input;
    QListView* m_list;
    QLabel* m_nothing;
    PaletteModel* m_model;
    RecordSearch* m_search;
    PaletteSources m_sources;
    std::vector<const EntityDesc*> m_kinds;
    std::vector<std::pair<const EntityDesc*, qint64>> m_recent;
    QPointer<QWidget> m_focusBefore;
    bool m_isEnterPending = false;
};

} // namespace kartei
