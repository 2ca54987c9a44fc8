#include "tests/bench/report.h"

#include <QFile>
#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSmall = 10'000;
constexpr qint64 kLarge = 1'000'000;

double ratioOf(const Figure& figure)
{
    return figure.floor > 0 ? figure.ours / figure.floor : 0;
}

/// Nothing: there is no goal for so many contacts.
std::optional<bool> isMet(const Figure& figure)
{
    const Goal& to = goal(figure.goal);
    if (to.bound == Bound::None || (to.rows != 0 && to.rows != figure.rows))
        return {};
    switch (to.bound) {
    case Bound::Ratio:
        return ratioOf(figure) <= to.limit;
    case Bound::Most:
        return figure.ours <= to.limit;
    default:
        return figure.ours >= to.limit;
    }
}

QString number(double value)
{
    return QString::number(value, 'g', value >= 1000 ? 6 : 3);
}

QString limitText(const Goal& to)
{
    switch (to.bound) {
    case Bound::None:
        return {};
    case Bound::Ratio:
        return u"<= %1 x"_s.arg(to.limit);
    default:
        return (to.bound == Bound::Most ? u"<= "_s : u">= "_s) + number(to.limit) + u' ' + QLatin1String(to.unit);
    }
}

/// "met", or by how much not.
QString verdict(const Figure& figure)
{
    const Goal& to = goal(figure.goal);
    const std::optional<bool> met = isMet(figure);
    if (!met)
        return u"-"_s;
    if (*met)
        return u"met"_s;
    const double value = to.bound == Bound::Ratio ? ratioOf(figure) : figure.ours;
    if (to.limit == 0)
        return u"NOT: "_s + number(value);
    return to.bound == Bound::Least ? u"NOT: %1 of it"_s.arg(number(value / to.limit))
                                    : u"NOT: %1 x too much"_s.arg(number(value / to.limit));
}

void printRow(const Figure& figure)
{
    const Goal& to = goal(figure.goal);
    const QString unit = *to.unit ? u' ' + QLatin1String(to.unit) : QString();
    std::printf("%-11s %9lld  %-52s %10s  %10s %-22s %7s  %-12s %-16s %4d%s%s\n", to.id,
        static_cast<long long>(figure.rows), to.what, qPrintable(number(figure.ours) + unit),
        qPrintable(figure.floor > 0 ? number(figure.floor) + unit : QString()), figure.floor > 0 ? to.floor : "",
        qPrintable(figure.floor > 0 ? number(ratioOf(figure)) : QString()), qPrintable(limitText(to)),
        qPrintable(verdict(figure)), figure.runs, figure.note.isEmpty() ? "" : "  ", qPrintable(figure.note));
}

QByteArray lineOf(const QString& file, const QByteArray& name)
{
    QFile table(file);
    if (!table.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : table.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

} // namespace

void Report::add(const Figure& figure)
{
    m_figures.push_back(figure);
    std::fprintf(stderr, "%s, %lld contacts: %s %s\n", qPrintable(figure.goal), static_cast<long long>(figure.rows),
        qPrintable(number(figure.ours)), goal(figure.goal).unit);
}

void Report::add(const Report& other)
{
    for (const Figure& figure : other.m_figures)
        add(figure);
}

void Report::skip(const QString& goal, const QString& why)
{
    m_skipped.push_back({goal, why});
}

const Figure* Report::find(const QString& goal, qint64 rows) const
{
    const auto found = std::ranges::find_if(
        m_figures, [&](const Figure& figure) { return figure.goal == goal && figure.rows == rows; });
    return found == m_figures.end() ? nullptr : &*found;
}

void Report::addGrowth()
{
    const auto ofBoth = [&](const QString& id, const QString& from, const auto& made) {
        const Figure* small = find(from, kSmall);
        const Figure* large = find(from, kLarge);
        if (small && large)
            add(made(id, Figure(*small), Figure(*large)));
    };
    const auto ratio = [](const QString& id, const Figure& small, const Figure& large) {
        return Figure{id, kLarge, large.ours, small.ours, large.runs};
    };
    ofBoth(u"S2.growth"_s, u"S1.cpu"_s, [](const QString& id, const Figure& small, const Figure& large) {
        return Figure{id, kLarge, std::log(large.ours / small.ours) / std::log(double(kLarge) / kSmall), 0, large.runs};
    });
    ofBoth(u"S5.p50"_s, u"S4.p50"_s, ratio);
    ofBoth(u"S5.p99"_s, u"S4.floor"_s, ratio);
    ofBoth(u"S7.growth"_s, u"S7.floor"_s, ratio);
}

void Report::print() const
{
    const QJsonObject of = machine();
    std::printf("\n%s, %d cores, %s, %s, Qt %s, SQLite %s\n\n", qPrintable(of[u"processor"].toString()),
        of[u"cores"].toInt(), qPrintable(of[u"memory"].toString()), qPrintable(of[u"system"].toString()),
        qPrintable(of[u"qt"].toString()), qPrintable(of[u"sqlite"].toString()));
    std::printf("%-11s %9s  %-52s %10s  %10s %-22s %7s  %-12s %-16s %4s\n", "goal", "contacts", "what", "ours", "floor",
        "", "ratio", "wanted", "", "runs");
    for (const Figure& figure : m_figures)
        printRow(figure);
    for (const Skipped& skipped : m_skipped)
        std::printf("%-11s was not measured: %s\n", qPrintable(skipped.goal), qPrintable(skipped.why));
    printGrowth();
}

/// How the cost grows: 0 is not at all, 1 with the number of contacts.
void Report::printGrowth() const
{
    bool any = false;
    for (const Goal& to : allGoals()) {
        const Figure* least = nullptr;
        const Figure* most = nullptr;
        for (const Figure& figure : m_figures) {
            if (!to.grows || figure.goal != QLatin1String(to.id) || figure.ours <= 0)
                continue;
            least = !least || figure.rows < least->rows ? &figure : least;
            most = !most || figure.rows > most->rows ? &figure : most;
        }
        if (!least || least->rows == most->rows)
            continue;
        const auto exponent = [&](double from, double to_) {
            return from > 0 && to_ > 0
                ? std::log(to_ / from) / std::log(static_cast<double>(most->rows) / static_cast<double>(least->rows))
                : 0;
        };
        if (!std::exchange(any, true))
            std::printf("\n%-11s %-52s %22s %8s %8s\n", "growth", "", "contacts", "ours", "floor");
        std::printf("%-11s %-52s %10lld to %8lld %8.2f %8.2f\n", to.id, to.what, static_cast<long long>(least->rows),
            static_cast<long long>(most->rows), exponent(least->ours, most->ours), exponent(least->floor, most->floor));
    }
}

QJsonObject Report::toJson() const
{
    QJsonArray figures;
    for (const Figure& figure : m_figures) {
        const Goal& to = goal(figure.goal);
        QJsonObject made{{u"goal"_s, figure.goal}, {u"what"_s, QLatin1String(to.what)},
            {u"unit"_s, QLatin1String(to.unit)}, {u"contacts"_s, figure.rows}, {u"ours"_s, figure.ours},
            {u"runs"_s, figure.runs}};
        if (figure.floor > 0) {
            made[u"floor"_s] = figure.floor;
            made[u"floor_is"_s] = QLatin1String(to.floor);
            made[u"ratio"_s] = ratioOf(figure);
        }
        if (const std::optional<bool> met = isMet(figure)) {
            made[u"wanted"_s] = limitText(to);
            made[u"met"_s] = *met;
        }
        if (!figure.note.isEmpty())
            made[u"note"_s] = figure.note;
        figures.append(made);
    }
    QJsonArray skipped;
    for (const Skipped& one : m_skipped)
        skipped.append(QJsonObject{{u"goal"_s, one.goal}, {u"why"_s, one.why}});
    return {{u"machine"_s, machine()}, {u"figures"_s, figures}, {u"skipped"_s, skipped}};
}

Report Report::fromJson(const QJsonObject& json)
{
    Report report;
    for (const auto value : json[u"figures"].toArray()) {
        const QJsonObject of = value.toObject();
        report.m_figures.push_back({of[u"goal"].toString(), of[u"contacts"].toInteger(), of[u"ours"].toDouble(),
            of[u"floor"].toDouble(), of[u"runs"].toInt(), of[u"note"].toString()});
    }
    for (const auto value : json[u"skipped"].toArray())
        report.m_skipped.push_back({value[u"goal"].toString(), value[u"why"].toString()});
    return report;
}

bool Report::check() const
{
    bool isWell = true;
    for (const Goal& to : allGoals()) {
        if (to.bound == Bound::None)
            continue;
        bool wasMeasured = false;
        for (const Figure& figure : m_figures) {
            const std::optional<bool> met = figure.goal == QLatin1String(to.id) ? isMet(figure) : std::optional<bool>();
            wasMeasured = wasMeasured || met;
            if (met && !*met)
                printRow(figure);
            isWell = isWell && met.value_or(true);
        }
        if (!wasMeasured)
            std::printf("%-11s was not measured%s\n", to.id,
                qPrintable(to.rows ? u" at %1 contacts"_s.arg(to.rows) : QString()));
    }
    return isWell;
}

QJsonObject machine()
{
    const double memory = lineOf(u"/proc/meminfo"_s, "MemTotal").split(' ').front().toDouble() / (1024 * 1024);
    QString processor = QString::fromUtf8(lineOf(u"/proc/cpuinfo"_s, "model name"));
    if (processor.isEmpty())
        processor = QSysInfo::currentCpuArchitecture();
    return {{u"processor"_s, processor}, {u"cores"_s, QThread::idealThreadCount()},
        {u"memory"_s, QString(number(memory) + u" GiB"_s)},
        {u"system"_s, QString(QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelVersion())},
        {u"qt"_s, QLatin1String(qVersion())}, {u"sqlite"_s, QLatin1String(sqlite3_libversion())}};
}

} // namespace kartei::bench
