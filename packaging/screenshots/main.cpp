// Pictures of the views, of the window the program really has.

#include "core/sales/new_business.h"
#include "core/sales/quote.h"
#include "core/sample/sample_business.h"
#include "core/service/ticket.h"
#include "ui/base/dialog_prompts.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStillFor = 400; // ms; longer than any timer of a view
constexpr int kPatience = 20'000; // ms

/// A working day: nothing in the sample depends on when pictures are made.
Session::Options thatMorning()
{
    Session::Options options;
    options.clock = Clock::fixed(*Instant::fromText(u"2026-11-19T10:08:00Z"));
    options.author = u"Jonas Berger"_s;
    return options;
}

struct Look {
    const char* language;
    const char* country;
    const char* currency;
    QLocale region;
    Theme::Mode mode;
    const char* suffix;
};

struct View {
    const char* name;
    const EntityDesc& entity;
    const char* chosen; ///< condition of the record that is shown
};

std::vector<View> views()
{
    return {{"contacts", describe<Contact>(), "kind = 'person' ORDER BY id"},
        {"pipeline", describe<Deal>(), "id IN (SELECT deal FROM quote WHERE status = 'draft') ORDER BY id DESC"},
        {"quotes", describe<Quote>(), "status = 'draft' ORDER BY id DESC"},
        {"tickets", describe<Ticket>(), "status = 'open' ORDER BY id DESC"}};
}

[[noreturn]] void giveUp(const QString& message)
{
    QTextStream(stderr) << "kartei_screenshots: " << message << Qt::endl;
    std::exit(1);
}

void require(const Result<>& done)
{
    if (!done)
        giveUp(done.error().message + u' ' + done.error().detail);
}

std::unique_ptr<Session> sampleIn(const QString& path, const Look& look)
{
    Result<std::unique_ptr<Session>> session = Session::create({path}, thatMorning());
    if (!session)
        giveUp(session.error().message);
    NewBusiness wishes;
    wishes.name = u"Berger Joinery"_s;
    wishes.language = QString::fromLatin1(look.language);
    wishes.country = QString::fromLatin1(look.country);
    wishes.currency = QString::fromLatin1(look.currency);
    require(populateNewBusiness(**session, wishes));
    require(fillSampleBusiness(**session));
    return std::move(*session);
}

std::unique_ptr<Session> existing(const QString& path)
{
    Result<std::unique_ptr<Session>> session = Session::open({path}, {});
    if (!session)
        giveUp(session.error().message);
    return std::move(*session);
}

/// The window as soon as it stays as it is.
QPixmap settled(QWidget& window)
{
    QElapsedTimer since;
    QElapsedTimer still;
    since.start();
    still.start();
    QImage last;
    while (still.elapsed() < kStillFor) {
        if (since.elapsed() > kPatience)
            giveUp(u"The window does not come to rest."_s);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QImage now = window.grab().toImage();
        if (now != last)
            still.restart();
        last = now;
    }
    return QPixmap::fromImage(last);
}

qint64 recordOf(Session& session, const View& view)
{
    const auto found = session.list(view.entity, u"WHERE %1 LIMIT 1"_s.arg(QLatin1StringView(view.chosen)));
    return found && !found->empty() ? found->front().id() : 0;
}

void save(MainWindow& window, Session& session, const QDir& folder, const QString& suffix)
{
    for (const View& view : views()) {
        window.open(view.entity, recordOf(session, view));
        const QString path = folder.filePath(QLatin1StringView(view.name) + suffix + u".png"_s);
        if (!settled(window).save(path))
            giveUp(u"%1 can't be written."_s.arg(path));
    }
}

void take(
    QApplication& app, const Look& look, const QString& business, const QDir& out, const std::vector<QSize>& sizes)
{
    QTemporaryDir folder;
    applyLanguage(app, QString::fromLatin1(look.language), look.region);
    applyTheme(app, look.mode);
    const std::unique_ptr<Session> session
        = business.isEmpty() ? sampleIn(folder.filePath(u"sample.kartei"_s), look) : existing(business);
    DialogPrompts prompts;
    AppSettings settings(folder.filePath(u"kartei.conf"_s));
    MainWindow window({*session, prompts, settings, allPages()});
    window.show();
    for (const QSize& size : sizes) {
        const QDir place(
            size == sizes.front() ? out.path() : out.filePath(u"%1x%2"_s.arg(size.width()).arg(size.height())));
        if (!place.mkpath(u"."_s))
            giveUp(u"%1 can't be made."_s.arg(place.path()));
        window.resize(size);
        save(window, *session, place, QString::fromLatin1(look.suffix));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"kartei"_s);
    QApplication::setCursorFlashTime(0);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Saves pictures of the views of the program."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addPositionalArgument(u"business"_s, u"file to show; else a sample"_s, u"[business]"_s);
    const QCommandLineOption all(u"all"_s, u"also in smaller windows, each in a folder of its own"_s);
    parser.addOption(all);
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() || words.size() > 2)
        parser.showHelp(2);

    std::vector<QSize> sizes{{1440, 900}};
    if (parser.isSet(all))
        sizes.insert(sizes.end(), {{1280, 800}, {880, 560}});
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const Look looks[] = {{"en", "DE", "EUR", english, Theme::Mode::Light, ""},
        {"en", "DE", "EUR", english, Theme::Mode::Dark, "-dark"},
        {"de", "DE", "EUR", QLocale(QLocale::German, QLocale::Germany), Theme::Mode::Light, "-de"},
        {"he", "IL", "ILS", QLocale(QLocale::Hebrew, QLocale::Israel), Theme::Mode::Light, "-he"}};
    for (const Look& look : looks)
        take(app, look, words.value(1), QDir(words.front()), sizes);
    return 0;
}
