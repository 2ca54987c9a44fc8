#include "core/cli/command_line.h"

#include "core/cli/command.h"
#include "core/cli/user_commands.h"
#include "core/cli/window_wish.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kManyKeys = 1'000;

constexpr std::array kVerbs{
    Verb{"new", "FILE", 1, 1, "sample name= country= currency= language= from=", &runNew},
    Verb{"import", "FILE KIND INPUT", 3, 3,
        "format= map= mapping= header= encoding= delimiter= clean= source= duplicates= rejects= force dry-run",
        &runImport},
    Verb{"export", "FILE KIND OUTPUT", 3, 3,
        "format= vcard= fields= where= segment= mailing= rejects= dossier= delimiter= decimal-sign= force exact", &runExport},
    Verb{"list", "FILE KIND", 2, 2,
        "where= segment= sort= limit= fields= json deleted duplicates households losing-touch stale= problems birthdays= introducers",
        &runList},
    Verb{"show", "FILE KIND KEY", 3, 3, "json at= bought", &runShow},
    Verb{"add", "FILE KIND", 2, 2, "set= json= new-passphrase-file=", &runAdd},
    Verb{"set", "FILE KIND [KEY]", 2, 3, "set= json= where= segment= new-passphrase-file=", &runSet},
    Verb{"delete", "FILE KIND KEY", 3, 3, "", &runDelete},
    Verb{"do", "FILE KIND KEY ACTION", 4, 4, "set= force new-passphrase-file=", &runDo, true},
    Verb{"search", "FILE TEXT", 2, 2, "limit= json", &runSearch},
    Verb{"print", "FILE KIND [KEY ...]", 2, kManyKeys,
        "pdf= eml= labels= start= envelopes= one-per-address rejects= where= segment= force", &runPrint, true},
    Verb{"report", "FILE NAME", 2, 2, "format= o= force", &runReport, true},
    Verb{"history", "FILE [KIND KEY]", 1, 3, "json limit= text= author= day=", &runHistory},
    Verb{"undo", "FILE", 1, 1, "steps= act=", &runUndo},
    Verb{"check", "FILE", 1, 1, "", &runCheck},
    Verb{"salvage", "DAMAGED OUTPUT", 2, 2, "", &runSalvage},
    Verb{"backup", "FILE OUTPUT", 2, 2, "passphrase-file=", &runBackup},
    Verb{"restore", "BACKUP FILE", 2, 2, "force passphrase-file=", &runRestore},
};

/// Not among the verbs: it is what the window is started with, and only runs where there is none.
constexpr Verb kCall{"call", "FILE", 1, 1, "call= json", &runCall};

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Of every verb, where the business has users.
constexpr auto kSigningIn = "user= user-passphrase-file=";

QString helpText()
{
    QString text = say(QT_TRANSLATE_NOOP("CommandLine", "Usage:")) + u"\n  kartei [FILE|URL] [--call …]\n"_s;
    for (const Verb& verb : kVerbs) {
        text += u"  kartei "_s + QLatin1String(verb.name) + u' ' + QLatin1String(verb.arguments);
        for (const QString& option : QString::fromLatin1(verb.options).split(u' ', Qt::SkipEmptyParts)) {
            const QString name = option.chopped(option.endsWith(u'=') ? 1 : 0);
            text += u" ["_s + (name.size() > 1 ? u"--"_s : u"-"_s) + name + (option.endsWith(u'=') ? u" …]"_s : u"]"_s);
        }
        text += u'\n';
    }
    text += say(QT_TRANSLATE_NOOP("CommandLine", "Where the business has users, also:"))
        + u" [--user …] [--user-passphrase-file …]\n"_s;
    return text;
}

int exitStatus(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return 2;
    case Error::Kind::Refused:
    case Error::Kind::Damaged:
        return 3;
    case Error::Kind::InUse:
        return 5;
    case Error::Kind::Access:
        return 6;
    default:
        return 1;
    }
}

void tell(const QString& text)
{
    QTextStream(stderr) << "kartei: " << text << '\n';
}

void addOptions(QCommandLineParser& parser, const Verb& verb)
{
    const QString all = QLatin1String(verb.options) + QString(u' ') + QLatin1String(kSigningIn);
    for (const QString& option : all.split(u' ', Qt::SkipEmptyParts)) {
        const bool takesValue = option.endsWith(u'=');
        const QString name = option.chopped(takesValue ? 1 : 0);
        // `list --json` is a switch, `add --json OBJECT` takes a value: the table says which
        parser.addOption(takesValue ? QCommandLineOption(name, {}, u"value"_s) : QCommandLineOption(name));
    }
}

int runVerb(const Verb& verb, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOptions(parser, verb);
    const bool parsed = parser.parse(arguments);
    const QStringList positional = parser.positionalArguments().mid(1);
    if (!parsed || positional.size() < verb.minArguments || positional.size() > verb.maxArguments) {
        if (!parsed)
            tell(parser.errorText());
        tell(say(QT_TRANSLATE_NOOP("CommandLine", "Usage: kartei %1 %2. “kartei --help” lists all options."))
                 .arg(QLatin1String(verb.name), QLatin1String(verb.arguments)));
        return 2;
    }
    const Result<Outcome> outcome = verb.run(Command(parser, positional));
    if (outcome)
        return static_cast<int>(*outcome);
    return refuse(outcome.error());
}

/// Messages in the language of the system; data never depends on it.
void installTranslation(QCoreApplication& application)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(QLocale(), u"kartei"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// Of all exports only a dossier has paper in it; fonts take time.
bool hasDossier(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* given) {
        const QByteArrayView option(given);
        return option.startsWith("-dossier") || option.startsWith("--dossier");
    });
}

std::unique_ptr<QCoreApplication> makeApplication(bool paints, int& argc, char** argv)
{
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// A screen, or a stand-in that was asked for; without one Qt ends in an abort.
bool hasDisplay()
{
    return std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
        [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// Tells who calls; anything else needs a display.
int runWithoutWindow(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    installTranslation(application);
    QStringList arguments = QCoreApplication::arguments();
    const bool isJson = arguments.removeAll(u"--json"_s) > 0;
    const Result<WindowWish> wish = WindowWish::of(arguments);
    if (!wish)
        return refuse(wish.error());
    if (wish->call && wish->business) {
        QStringList call{
            arguments.front(), QLatin1String(kCall.name), wish->business->address, u"--call="_s + *wish->call};
        if (isJson)
            call += u"--json"_s;
        return runVerb(kCall, call);
    }
    tell(
        wish->call ? say(QT_TRANSLATE_NOOP("CommandLine",
            "There is no display to show the caller on. To read who it is, name the business: kartei FILE --call NUMBER."))
                   : say(QT_TRANSLATE_NOOP("CommandLine",
                       "There is no display to open the window on. “kartei --help” lists the commands that need none.")));
    return wish->call ? 2 : 1;
}

} // namespace

std::span<const Verb> verbs()
{
    return kVerbs;
}

Error usage(QString message)
{
    return {Error::Kind::Usage, std::move(message), {}};
}

Result<int> Command::limit(int usual) const
{
    if (!has(u"limit"_s))
        return usual;
    bool ok = false;
    const int value = option(u"limit"_s).toInt(&ok);
    if (!ok || value < 1)
        return usage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--limit needs a number above 0, not “%1”.")).arg(option(u"limit"_s)));
    return value;
}

Result<std::unique_ptr<Session>> Command::open(bool forWriting) const
{
    Session::Options options;
    options.readOnly = !forWriting;
    if (!forWriting) // each page is checked when it is read
        options.checkedAtOnce = kCheckedAtOnce;
    options.backups = BackupPlan::ofUser();
    Result<std::unique_ptr<Session>> session = Session::open({at(0)}, options);
    if (!session)
        return session;
    const Result<> signedIn = signInTo(**session, *this);
    return signedIn ? std::move(session) : Result<std::unique_ptr<Session>>(signedIn.error());
}

Result<> Command::printBytes(const QByteArray& bytes) const
{
    QFile out;
    const bool written = out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
    if (written)
        return {};
    return Error{
        Error::Kind::Access, say(QT_TRANSLATE_NOOP("CommandLine", "The output can't be written.")), out.errorString()};
}

Result<> Command::writeTo(const QString& target, const QByteArray& bytes) const
{
    return target.isEmpty() || target == "-"_L1 ? printBytes(bytes) : writeFile(target, bytes, overwrite());
}

Result<> Command::writeTo(const QString& target, const std::function<Result<>(const Sink&)>& make) const
{
    if (target.isEmpty() || target == "-"_L1)
        return make([this](const QByteArray& portion) { return printBytes(portion); });
    const Result<std::unique_ptr<FileDraft>> draft = FileDraft::begin(target, overwrite());
    if (!draft)
        return draft.error();
    const Result<> made = make([&](const QByteArray& portion) { return (*draft)->write(portion); });
    return made ? (*draft)->publish() : made;
}

Outcome Command::report(const QString& text, Outcome outcome) const
{
    if (const Result<> told = print(text); told)
        return outcome;
    note(say(QT_TRANSLATE_NOOP("CommandLine", "It is done, but the output can't be written.")));
    return Outcome::DoneInPart;
}

Result<> Command::print(const QString& text) const
{
    return printBytes(text.toUtf8());
}

void Command::note(const QString& text) const
{
    tell(text);
}

std::optional<int> runCommandLine(int argc, char** argv)
{
    const char* first = argc > 1 ? argv[1] : "";
    const bool wantsHelp = std::strcmp(first, "--help") == 0 || std::strcmp(first, "-h") == 0;
    const bool wantsVersion = std::strcmp(first, "--version") == 0;
    const auto verb = std::ranges::find_if(kVerbs, [&](const Verb& v) { return std::strcmp(v.name, first) == 0; });
    if (!wantsHelp && !wantsVersion && verb == kVerbs.end())
        return hasDisplay() ? std::optional<int>() : runWithoutWindow(argc, argv);
    const std::unique_ptr<QCoreApplication> application
        = makeApplication(verb != kVerbs.end() && (verb->paints || hasDossier(argc, argv)), argc, argv);
    QCoreApplication::setApplicationName(u"kartei"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KARTEI_VERSION));
    installTranslation(*application);
    if (wantsHelp || wantsVersion) {
        QTextStream(stdout) << (wantsHelp ? helpText()
                                          : QString(u"kartei "_s + QCoreApplication::applicationVersion() + u'\n'));
        return 0;
    }
    return runVerb(*verb, QCoreApplication::arguments());
}

int refuse(const Error& error)
{
    tell(error.message);
    return exitStatus(error.kind);
}

} // namespace kartei
