#include "core/cli/command.h"
#include "core/cli/kinds.h"
#include "core/sales/new_business.h"
#include "core/sample/sample_business.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QJsonObject jsonOf(const JournalEntry& entry)
{
    QJsonArray changes;
    for (const Change& change : entry.changes)
        changes += QJsonObject{{u"before"_s, change.diff.before}, {u"after"_s, change.diff.after}};
    return {{u"at"_s, entry.at.toText()}, {u"author"_s, entry.author}, {u"title"_s, entry.title},
        {u"kind"_s, entry.kind}, {u"changes"_s, changes}};
}

QString textOf(const JournalEntry& entry)
{
    QString text = entry.at.toText() + u"  "_s + entry.author + u"  "_s + entry.title + u'\n';
    for (const Change& change : entry.changes) {
        for (auto field = change.diff.after.begin(); field != change.diff.after.end(); ++field) {
            if (field->isObject())
                continue;
            text += u"    "_s + field.key() + u": "_s + change.diff.before.value(field.key()).toVariant().toString()
                + u" → "_s + field->toVariant().toString() + u'\n';
        }
    }
    return text;
}

} // namespace

Result<Outcome> runNew(const Command& command)
{
    const Location location{command.at(0)};
    const NewBusiness wishes = wishesOf(command);
    if (const Result<> sound = checkNewBusiness(wishes); !sound)
        return sound.error();
    Result<std::unique_ptr<Session>> session = Session::create(location, {});
    if (!session)
        return session.error();
    if (const Result<> done = populate(**session, wishes); !done) {
        session->reset();
        if (!location.isServer())
            QFile::remove(location.address);
        return done.error();
    }
    return Outcome::Done;
}

Result<Outcome> runCheck(const Command& command)
{
    Result<std::unique_ptr<Session>> session = command.open(false);
    if (!session)
        return session.error();
    if (const Result<> sound = checkIntegrity((*session)->database()); !sound)
        return sound.error();
    if (const Result<> told
        = command.print(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is sound.")).arg(command.at(0)) + u'\n');
        !told)
        return told.error();
    return Outcome::Done;
}

Result<Outcome> runUndo(const Command& command)
{
    Result<std::unique_ptr<Session>> session = command.open(true);
    if (!session)
        return session.error();
    bool ok = true;
    const int steps = command.has(u"steps"_s) ? command.option(u"steps"_s).toInt(&ok) : 1;
    if (!ok || steps < 1)
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--steps needs a number above 0.")));
    for (int i = 0; i < steps; ++i) {
        const Result<QString> title = (*session)->undo();
        if (!title && i == 0)
            return title.error();
        if (!title) {
            command.note(title.error().message);
            return Outcome::DoneInPart;
        }
        command.note(say(QT_TRANSLATE_NOOP("CommandLine", "Undone: %1")).arg(*title));
    }
    return Outcome::Done;
}

Result<Outcome> runHistory(const Command& command)
{
    const Result<Named> named = namedRecord(command, false);
    if (!named)
        return named.error();
    const Result<std::vector<JournalEntry>> entries = named->session->history(*named->kind.entity, named->record.id());
    if (!entries)
        return entries.error();
    QString text;
    QJsonArray array;
    for (const JournalEntry& entry : *entries) {
        text += textOf(entry);
        array += jsonOf(entry);
    }
    const Result<> told
        = command.has(u"json"_s) ? command.printBytes(QJsonDocument(array).toJson()) : command.print(text);
    return told ? Result<Outcome>(Outcome::Done) : Result<Outcome>(told.error());
}

} // namespace kartei
