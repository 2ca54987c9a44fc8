// The measurements of the program, each beside the least that it could take. Run by packaging/bench.

#include "tests/bench/world.h"

#include "ui/base/apply_theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

using namespace kartei::bench;
using namespace Qt::StringLiterals;

namespace {

struct Subject {
    const char* name;
    void (*measure)(World& world, qint64 rows);
    bool isOfEachSize; ///< else only once
};
constexpr Subject kSubjects[]{
    {"import", &measureImport, true},
    {"import-window", &measureImportWindow, true},
    {"search", &measureSearch, true},
    {"save", &measureSave, true},
    {"export", &measureExport, true},
    {"duplicates", &measureDuplicates, true},
    {"window", &measureWindow, true},
    {"lists", &measureLists, true},
    {"paper", &measurePaper, false},
    {"cards", &measureCards, false},
    {"journal", &measureJournal, false},
};

QByteArray wholeOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"%1 can't be read"_s.arg(path));
    return file.readAll();
}

int checkFile(const QString& path)
{
    return Report::fromJson(QJsonDocument::fromJson(wholeOf(path)).object()).check() ? 0 : 1;
}

/// What can't be measured is told and does not keep the others from it. False: it could not.
bool measure(const Subject& subject, World& world, qint64 rows)
{
    try {
        subject.measure(world, rows);
        return true;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s of %lld contacts: %s\n", subject.name, static_cast<long long>(rows), failure.what());
        return false;
    }
}

int measureAll(World& world, const std::vector<qint64>& sizes, const QStringList& only, const QString& json)
{
    bool isWhole = true;
    for (const qint64 rows : sizes) {
        for (const Subject& subject : kSubjects) {
            const bool isWanted = only.isEmpty() || only.contains(QLatin1String(subject.name));
            if (isWanted && (subject.isOfEachSize || rows == sizes.front()))
                isWhole = measure(subject, world, rows) && isWhole;
        }
    }
    world.report->addGrowth();
    world.report->print();
    if (!json.isEmpty()) {
        QFile file(json);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(world.report->toJson()).toJson()) < 0)
            giveUp(u"%1 can't be written"_s.arg(json));
    }
    return isWhole ? 0 : 1;
}

int run(const QApplication& app)
{
    QCommandLineParser options;
    options.addOptions({{u"only"_s, u"Subjects, with commas between them."_s, u"names"_s},
        {u"rounds"_s, u"How often each is measured."_s, u"number"_s, u"5"_s},
        {u"directory"_s, u"Where lists and businesses are kept for the next time."_s, u"path"_s},
        {u"json"_s, u"File for the figures."_s, u"file"_s},
        {u"check"_s, u"Compares the figures of a file with the goals."_s, u"file"_s}});
    options.addPositionalArgument(u"contacts"_s, u"Sizes of the lists."_s);
    options.addHelpOption();
    options.process(app);
    if (options.isSet(u"check"_s))
        return checkFile(options.value(u"check"_s));
    const QTemporaryDir temporary;
    Report report;
    World world;
    world.directory = options.isSet(u"directory"_s) ? options.value(u"directory"_s) : temporary.path();
    world.rounds = options.value(u"rounds"_s).toInt();
    world.sqlite3 = QStandardPaths::findExecutable(u"sqlite3"_s);
    world.report = &report;
    QDir().mkpath(world.path(u"home"_s));
    useHome(world.path(u"home"_s));
    std::vector<qint64> sizes;
    for (const QString& size : options.positionalArguments())
        sizes.push_back(size.toLongLong());
    if (sizes.empty())
        sizes = {10'000, 100'000};
    return measureAll(world, sizes, options.value(u"only"_s).split(u',', Qt::SkipEmptyParts), options.value(u"json"_s));
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    kartei::applyTheme(app, kartei::Theme::Mode::Light);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    try {
        return run(app);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
}
