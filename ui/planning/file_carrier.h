#pragma once

#include "core/planning/attachment.h"
#include "ui/base/url_opener.h"
#include "ui/exchange/session_job.h"

#include <QObject>

#include <functional>

namespace kartei {

class FileAddition;
class Workbench;

/// Brings files into the business, out of it, and to other programs, beside the window. One errand at a time.
class FileCarrier final : public QObject {
    Q_OBJECT
public:
    FileCarrier(Workbench& bench, UrlOpener opener, QWidget* panel);

    bool isBusy() const { return m_job || m_addition; }
    /// Goes on when the panel is closed.
    void add(const Attachment& place, const QStringList& paths);
    /// After a question that names the file and its real type; what can run something is never opened.
    void open(const Attachment& file);
    void saveAs(const Attachment& file);

Q_SIGNALS:
    void busyChanged();

private:
    struct Opened;
    void start(SessionJob::Work work, const std::function<void(const Result<>&)>& then);
    void offer(const Attachment& file, const Opened& opened);
    void refuse(const Attachment& file, const QString& reason);

    Workbench& m_bench;
    QWidget* m_panel;
    UrlOpener m_opener;
    SessionJob* m_job = nullptr;
    FileAddition* m_addition = nullptr;
};

} // namespace kartei
