#pragma once

#include "ui/exchange/read_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace kartei {

/// How a list is read and what becomes of its rows, as somebody chooses it.
class ImportChoices final : public QWidget {
    Q_OBJECT
public:
    explicit ImportChoices(const EntityDesc& entity, QWidget* parent = nullptr);

    const EntityDesc& entity() const;
    Duplicates duplicates() const;
    CleanUps cleanUps() const;
    /// Where the list is from, of contacts; empty: nobody wants to say.
    QString origin() const;
    /// What it is unless somebody writes another one.
    void setUsualOrigin(const QString& origin);
    /// Nothing: nobody chose how the list is read. `usual`: what is known without a choice.
    std::optional<ReadingOptions> reading(ReadingOptions usual) const;
    /// What was chosen for `mapping` to remember. False: nothing, all is as usual.
    bool describe(ImportMapping& mapping) const;
    /// What was found out; as last time, that is chosen.
    void showList(const ReadList& list);
    /// Cards name their fields themselves. `program` wrote them; empty: unknown.
    void showCards(const QString& program);
    /// Everything is as usual and found out again.
    void forget();

Q_SIGNALS:
    /// The list has to be read in another way.
    void readingChanged();
    /// Not as last time.
    void automaticWanted();

private:
    void fill(const EntityDesc& entity);
    QWidget* makeContactRow();
    QLayout* makeFound();
    void take(const ImportMapping& mapping);
    void takeRest(ImportMapping mapping);
    void showFound(const QStringList& sentences, bool isAsLastTime);
    void showContactRow();

    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_duplicates;
    QCheckBox* m_header;
    QLabel* m_found; ///< who wrote the list, how it was mapped
    QPushButton* m_automatic;
    QComboBox* m_origin;
    std::vector<std::pair<CleanUp, QCheckBox*>> m_cleanUps;
    QWidget* m_contactRow; ///< what is asked of contacts only
    std::optional<bool> m_hasHeader; ///< nothing: nobody said
};

} // namespace kartei
