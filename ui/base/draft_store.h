#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace kartei {

class Session;

/// What was typed and not yet saved, of one open business. It outlives the window and the program: two seconds after
/// the last word it is in the user's data folder, readable for nobody else. It goes with its session; a business in
/// memory keeps its drafts there too.
class DraftStore final : public QObject {
    Q_OBJECT
public:
    static DraftStore& of(Session& session);
    ~DraftStore() override;

    /// `place` says what the draft belongs to: "contact/17". Empty: there is none.
    QJsonObject at(const QString& place) const;
    /// An empty `draft` is forgotten.
    void keep(const QString& place, const QJsonObject& draft);
    /// Writes at once what waits to be written.
    void write();

private:
    explicit DraftStore(Session& session);
    QJsonObject stored() const;

    QString m_path; ///< empty: nothing is written
    QJsonObject m_kept;
    QJsonObject m_waiting; ///< by place, since the last writing; null where a draft is done
    QTimer m_timer;
};

} // namespace kartei
