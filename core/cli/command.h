#pragma once

#include "core/base/safe_file.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/session.h"

#include <QCommandLineParser>

namespace kartei {

/// Exit status beside those that an Error maps to.
enum class Outcome { Done = 0, DoneInPart = 4 };

/// One call of one verb: its arguments, where its output goes.
class Command {
public:
    Command(const QCommandLineParser& parser, QStringList positional)
        : m_parser(parser), m_positional(std::move(positional))
    {
    }

    /// Positional argument from 0, after the verb.
    const QString& at(qsizetype index) const { return m_positional[index]; }
    bool has(const QString& option) const { return m_parser.isSet(option); }
    bool has(qsizetype index) const { return index < m_positional.size(); }
    QString option(const QString& name) const { return m_parser.value(name); }
    QStringList options(const QString& name) const { return m_parser.values(name); }
    /// `--limit`: a positive number. Usage.
    Result<int> limit(int usual) const;

    /// Opens the business named by the first argument.
    Result<std::unique_ptr<Session>> open(bool forWriting) const;

    /// Data goes to standard output; Access: it is closed or its disk is full.
    Result<> print(const QString& text) const;
    Result<> printBytes(const QByteArray& bytes) const;
    /// To a file, over an existing one only with `--force`; "-" and nothing: to standard output.
    Result<> writeTo(const QString& target, const QByteArray& bytes) const;
    /// The same of what `make` hands over in portions.
    Result<> writeTo(const QString& target, const std::function<Result<>(const Sink&)>& make) const;
    /// `--force`.
    Overwrite overwrite() const { return has(QStringLiteral("force")) ? Overwrite::Replace : Overwrite::Refuse; }
    /// Prints what was done; it stays done where that fails (DoneInPart).
    Outcome report(const QString& text, Outcome outcome = Outcome::Done) const;
    /// Messages go to standard error.
    void note(const QString& text) const;

private:
    const QCommandLineParser& m_parser;
    QStringList m_positional;
};

using Run = Result<Outcome> (*)(const Command& command);

/// A verb as written in `kartei --help`.
struct Verb {
    const char* name;
    const char* arguments; ///< "FILE KIND KEY"
    int minArguments;
    int maxArguments;
    const char* options; ///< names of options, space-separated; those with a value end in "="
    Run run;
    bool paints = false; ///< needs fonts
};

/// All verbs, each defined beside its command.
std::span<const Verb> verbs();

Result<Outcome> runNew(const Command& command);
Result<Outcome> runCheck(const Command& command);
Result<Outcome> runSalvage(const Command& command);
Result<Outcome> runBackup(const Command& command);
Result<Outcome> runRestore(const Command& command);
Result<Outcome> runUndo(const Command& command);
Result<Outcome> runHistory(const Command& command);
Result<Outcome> runSearch(const Command& command);
Result<Outcome> runList(const Command& command);
Result<Outcome> runShow(const Command& command);
Result<Outcome> runAdd(const Command& command);
Result<Outcome> runSet(const Command& command);
Result<Outcome> runDelete(const Command& command);
Result<Outcome> runDo(const Command& command);
Result<Outcome> runImport(const Command& command);
Result<Outcome> runExport(const Command& command);
Result<Outcome> runPrint(const Command& command);
Result<Outcome> runReport(const Command& command);
/// Who has the number that `--call` gives.
Result<Outcome> runCall(const Command& command);

/// A wrong command line: exit status 2.
Error usage(QString message);

} // namespace kartei
