// Loaded into a program with a window, see inside.h.

#include "tests/bench/inside.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSocketNotifier>
#include <QTimer>

#include <unistd.h>

namespace kartei::bench {

namespace {

constexpr int kPatience = 600; // ms; a letter more often finds the same rows, and nothing is painted
constexpr int kLongest = 30'000; // ms, for the painting of rows that changed
constexpr int kSeen = 64; // rows, as many as a large screen shows
constexpr int kIdRole = Qt::UserRole + 1; // EntityTableModel::IdRole

class Inside final : public QObject {
public:
    Inside() : m_channel(qEnvironmentVariableIntValue(kChannel)), m_watched(qEnvironmentVariable(kWatched))
    {
        qApp->installEventFilter(this);
        auto* notifier = new QSocketNotifier(m_channel, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &Inside::obey);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && isWatched(watched)) {
            ++m_paintings;
            if (!std::exchange(m_wasPainted, true)) // once it is on the screen
                QTimer::singleShot(0, this, [this] { say("painted"); });
        }
        return false;
    }

private:
    bool isWatched(QObject* object)
    {
        if (!object->isWidgetType())
            return false;
        if (object->objectName() == m_watched)
            return true;
        auto* view = qobject_cast<QAbstractItemView*>(object->parent());
        if (!view || view->objectName() != m_watched || view->viewport() != object || !view->model())
            return false;
        m_view = view;
        const QModelIndex first = view->model()->index(0, 0);
        return first.isValid() && !first.data().toString().isEmpty();
    }

    void say(const QByteArray& line) const
    {
        const QByteArray whole = line + '\n';
        if (write(m_channel, whole.constData(), static_cast<size_t>(whole.size())) < 0)
            QCoreApplication::exit(1);
    }

    void obey()
    {
        char command = 'q';
        if (read(m_channel, &command, 1) < 1 || command == 'q') {
            QApplication::closeAllWindows();
            QCoreApplication::quit();
            return;
        }
        if (command == 's')
            typeQueries();
        else
            drag();
        say("done");
    }

    /// Until the list was painted with other rows than before, or none are left. False: they stayed.
    bool waitForRows(int before) const
    {
        const auto isPainted = [&] {
            return m_changes != before && (m_view->model()->rowCount() == 0 || m_paintings > m_paintingsAtChange);
        };
        QElapsedTimer waiting;
        waiting.start();
        while (!isPainted() && !waiting.hasExpired(m_changes == before ? kPatience : kLongest)) {
            QTimer::singleShot(5, this, [] {}); // wakes
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
        return isPainted();
    }

    /// Their ids.
    QList<qlonglong> seenRows() const
    {
        QList<qlonglong> ids;
        for (int row = 0; row < std::min(m_view->model()->rowCount(), kSeen); ++row)
            ids += m_view->model()->index(row, 0).data(kIdRole).toLongLong();
        return ids;
    }

    void watchRows()
    {
        const auto count = [this] {
            ++m_changes;
            m_paintingsAtChange = m_paintings;
        };
        const QAbstractItemModel* model = m_view->model();
        connect(model, &QAbstractItemModel::modelReset, this, count);
        connect(model, &QAbstractItemModel::layoutChanged, this, count);
        connect(model, &QAbstractItemModel::rowsInserted, this, count);
        connect(model, &QAbstractItemModel::rowsRemoved, this, count);
    }

    /// The one beside the list: other pages have theirs.
    QLineEdit* searchLine() const
    {
        for (QWidget* around = m_view; around; around = around->parentWidget()) {
            if (auto* line = around->findChild<QLineEdit*>(QStringLiteral("contact_filter")))
                return line;
        }
        return nullptr;
    }

    void typeQueries()
    {
        QLineEdit* line = searchLine();
        QFile file(qEnvironmentVariable(kQueries));
        if (!line || !file.open(QIODevice::ReadOnly))
            return;
        watchRows();
        for (const QByteArray& query : file.readAll().split('\n')) {
            line->selectAll();
            for (const QChar letter : QString::fromUtf8(query)) {
                QElapsedTimer timer;
                const int before = m_changes;
                const QList<qlonglong> seen = seenRows();
                timer.start();
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(line, &press);
                QCoreApplication::processEvents(); // also what is to be painted by now
                const qint64 answered = timer.nsecsElapsed();
                const bool staysAtFirst = seenRows() == seen;
                if (!waitForRows(before))
                    break;
                // where only the rest of a long list came later, what is seen was right by then
                const bool wasRight = staysAtFirst && seenRows() == seen;
                say("key " + QByteArray::number(static_cast<double>(wasRight ? answered : timer.nsecsElapsed()) / 1e6));
            }
        }
        const int before = m_changes;
        line->clear();
        waitForRows(before);
    }

    void drag()
    {
        if (!m_view)
            return;
        constexpr int kSteps = 300;
        QScrollBar* bar = m_view->verticalScrollBar();
        bar->setSliderDown(true);
        for (int step = 0; step <= kSteps; ++step) {
            QElapsedTimer timer;
            timer.start();
            bar->setSliderPosition(static_cast<int>(qint64(bar->maximum()) * step / kSteps));
            QCoreApplication::sendPostedEvents();
            QEvent update(QEvent::UpdateRequest); // paints now what is to be painted
            QCoreApplication::sendEvent(m_view->window(), &update);
            say("frame " + QByteArray::number(static_cast<double>(timer.nsecsElapsed()) / 1e6));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        bar->setSliderDown(false);
    }

    int m_channel;
    QString m_watched;
    QAbstractItemView* m_view = nullptr;
    int m_paintings = 0;
    int m_changes = 0; ///< of the rows
    int m_paintingsAtChange = 0;
    bool m_wasPainted = false;
};

void begin()
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()) && qEnvironmentVariableIsSet(kChannel))
        new Inside; // until the process ends
}

} // namespace

} // namespace kartei::bench

static void beginInside()
{
    // not yet a QApplication where this is called from
    QMetaObject::invokeMethod(qApp, &kartei::bench::begin, Qt::QueuedConnection);
}
Q_COREAPP_STARTUP_FUNCTION(beginInside)
