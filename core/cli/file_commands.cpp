#include "core/cli/command.h"
#include "core/exchange/complete_import.h"
#include "core/planning/attachment_files.h"
#include "core/sales/new_business.h"
#include "core/sales/quote_actions.h"
#include "core/sample/sample_business.h"
#include "core/storage/migrations.h"
#include "core/storage/new_file.h"
#include "core/storage/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

NewBusiness wishesOf(const Command& command)
{
    NewBusiness wishes;
    wishes.country = command.option(u"country"_s);
    wishes.currency = command.option(u"currency"_s);
    wishes.language = command.option(u"language"_s);
    wishes.name = command.option(u"name"_s);
    if (wishes.name.isEmpty())
        wishes.name = QFileInfo(command.at(0)).completeBaseName();
    wishes.isSample = command.has(u"sample"_s);
    return wishes;
}

Result<> populate(Session& session, const NewBusiness& wishes)
{
    const Result<> made = populateNewBusiness(session, wishes);
    return made && wishes.isSample ? fillSampleBusiness(session) : made;
}

/// What an export was made of decides everything.
Result<Outcome> newFromExport(const Command& command)
{
    for (const QString& option : {u"sample"_s, u"name"_s, u"country"_s, u"currency"_s, u"language"_s}) {
        if (command.has(option))
            return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--from takes everything from the export, without --%1."))
                             .arg(option));
    }
    const Result<ExportManifest> done = importEverything(command.option(u"from"_s), {command.at(0)});
    return done ? Result<Outcome>(Outcome::Done) : Result<Outcome>(done.error());
}

} // namespace

Result<Outcome> runNew(const Command& command)
{
    if (command.has(u"from"_s))
        return newFromExport(command);
    const NewBusiness wishes = wishesOf(command);
    if (const Result<> sound = checkNewBusiness(wishes); !sound)
        return usage(sound.error().message);
    const Result<> made
        = makeBusiness({command.at(0)}, {}, [&](Session& session) { return populate(session, wishes); });
    return made ? Result<Outcome>(Outcome::Done) : Result<Outcome>(made.error());
}

Result<Outcome> runCheck(const Command& command)
{
    Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    Database& database = (*session)->database();
    if (const Result<> sound = (*session)->isChecked() ? Result<>() : checkIntegrity(database); !sound)
        return sound.error();
    if (const Result<> sound = checkThoroughly(database); !sound)
        return sound.error();
    if (const Result<> found = checkSearch(database); !found)
        return found.error();
    if (const Result<> asSent = checkSentPdfs(**session); !asSent)
        return asSent.error();
    if (const Result<> asAdded = checkAttachments(**session); !asAdded)
        return asAdded.error();
    if (const Result<> told
        = command.print(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is sound.")).arg(command.at(0)) + u'\n');
        !told)
        return told.error();
    return Outcome::Done;
}

Result<Outcome> runSalvage(const Command& command)
{
    const Result<SalvageReport> report = salvage(command.at(0), command.at(1));
    if (!report)
        return report.error();
    QString text;
    for (const SalvageReport::Count& count : report->counts)
        text += say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 saved, %3 lost"))
                    .arg(count.kind)
                    .arg(count.kept)
                    .arg(count.lost)
            + u'\n';
    for (const QString& loss : report->losses)
        text += loss + u'\n';
    return command.report(text, report->losses.isEmpty() ? Outcome::Done : Outcome::DoneInPart);
}

namespace {

void tell(const Command& command, const Undone& undone)
{
    command.note(say(QT_TRANSLATE_NOOP("CommandLine", "Undone: %1")).arg(undone.title));
    if (undone.kept > 0)
        command.note(keptText(undone));
}

Outcome outcomeOf(const Undone& undone)
{
    return undone.kept > 0 ? Outcome::DoneInPart : Outcome::Done;
}

Result<Outcome> undoAct(const Command& command, Session& session)
{
    bool ok = false;
    const qint64 act = command.option(u"act"_s).toLongLong(&ok);
    if (!ok || act < 1)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--act needs a number that “kartei history FILE” lists.")));
    const Result<Undone> undone = session.undoAct(act);
    if (!undone)
        return undone.error();
    tell(command, *undone);
    return outcomeOf(*undone);
}

} // namespace

Result<Outcome> runUndo(const Command& command)
{
    Result<std::unique_ptr<Session>> session = command.open(true);
    if (!session)
        return session.error();
    if (command.has(u"act"_s))
        return undoAct(command, **session);
    bool ok = true;
    const int steps = command.has(u"steps"_s) ? command.option(u"steps"_s).toInt(&ok) : 1;
    if (!ok || steps < 1)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--steps needs a number above 0.")));
    Outcome outcome = Outcome::Done;
    for (int i = 0; i < steps; ++i) {
        const Result<Undone> undone = (*session)->undo();
        if (!undone && i == 0)
            return undone.error();
        if (!undone) {
            command.note(undone.error().message);
            return Outcome::DoneInPart;
        }
        tell(command, *undone);
        if (undone->kept > 0)
            outcome = Outcome::DoneInPart;
    }
    return outcome;
}

} // namespace kartei
