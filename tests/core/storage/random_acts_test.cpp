#include "core/business/business.h"
#include "tests/core/storage/random_scribe.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// KARTEI_LONG=1: a few thousand acts instead of what every run has time for.
bool isLong()
{
    return qEnvironmentVariableIntValue("KARTEI_LONG") != 0;
}

/// Records, sent PDFs and what search finds; a drawn number stays used up.
QStringList state(Session& session)
{
    QStringList all = everything(session);
    all.removeIf([](const QString& line) { return line.startsWith("number_range"_L1); });
    for (const QString& sql : {u"SELECT entity, record, folded FROM search_text ORDER BY entity, record"_s,
             u"SELECT quote, sha256, letterhead FROM quote_print ORDER BY id"_s}) {
        const auto rows = session.select(sql);
        REQUIRE(rows);
        for (const QVariantList& row : *rows)
            all += row[0].toString() + u' ' + row[1].toString() + u' ' + row[2].toString();
    }
    return all;
}

/// The lines that are not in both, "-" and "+".
QStringList differences(const QStringList& expected, const QStringList& found)
{
    if (expected == found)
        return {};
    QStringList lines;
    for (const QString& line : expected) {
        if (!found.contains(line))
            lines += u"- "_s + line;
    }
    for (const QString& line : found) {
        if (!expected.contains(line))
            lines += u"+ "_s + line;
    }
    return lines.isEmpty() ? QStringList{u"another order"_s} : lines;
}

void requireDone(const Result<Undone>& done)
{
    INFO((done ? std::string() : done.error().message.toStdString() + done.error().detail.toStdString()));
    REQUIRE(done);
    REQUIRE(done->kept == 0);
}

/// What a series of undoable acts made of the business, step by step.
class Chronicle {
public:
    explicit Chronicle(Session& session) : m_states{state(session)} { }

    void note(Session& session) { m_states.push_back(state(session)); }
    /// `reopen` is called in the middle of the way.
    void checkBack(Session*& session, const std::function<void()>& reopen)
    {
        for (size_t i = m_states.size() - 1; i-- > 0;) {
            if (i == m_states.size() / 2)
                reopen();
            requireDone(session->undo());
            REQUIRE(differences(m_states[i], state(*session)) == QStringList());
        }
    }
    void checkForth(Session*& session, const std::function<void()>& reopen)
    {
        for (size_t i = 1; i < m_states.size(); ++i) {
            if (i == m_states.size() / 2)
                reopen();
            requireDone(session->redo());
            REQUIRE(differences(m_states[i], state(*session)) == QStringList());
        }
    }
    size_t length() const { return m_states.size() - 1; }

private:
    std::vector<QStringList> m_states;
};

/// Acts until `count` were done, in series of `series` after each of which a quote is sent for good; checks each series
/// there and back again.
void actAndCheck(RandomScribe& scribe, Session*& session, int count, int series, const std::function<void()>& reopen)
{
    for (int done = 0; done < count;) {
        CAPTURE(done);
        Chronicle chronicle(*session);
        for (int tries = 0; tries < 4 * series && static_cast<int>(chronicle.length()) < series; ++tries) {
            if (scribe.act())
                chronicle.note(*session);
        }
        done += series;
        REQUIRE(static_cast<int>(chronicle.length()) == series); // of four acts one is allowed at least
        chronicle.checkBack(session, reopen);
        chronicle.checkForth(session, reopen);
        scribe.send();
    }
}

/// All stored values of a record with its parts, and the computed ones.
QString textOf(const Record& record)
{
    QString text;
    const auto add = [&](const EntityDesc& entity, const void* row) {
        for (const Field& field : entity.fields)
            text += field.get(row).toString() + u'|';
    };
    add(record.desc(), record.row());
    for (const PartList& list : record.desc().parts) {
        for (qsizetype i = 0; i < list.size(record.row()); ++i)
            add(list.desc(), list.at(record.row(), i));
    }
    return text;
}

using Texts = QHash<std::pair<const EntityDesc*, qint64>, QString>;

Texts allTexts(Session& session)
{
    Texts texts;
    for (const EntityDesc* entity : allEntities()) {
        if (entity == &describe<NumberRange>())
            continue; // a number drawn is not an act
        const auto records = session.list(*entity, {}, {}, Parts::Load);
        REQUIRE(records);
        for (const Record& record : *records)
            texts.insert({entity, record.id()}, textOf(record));
    }
    return texts;
}

} // namespace

TEST_CASE("random acts of every kind are undone to where they began and redone to where they ended")
{
    ON_EACH_ENGINE(business);
    Session* session = &business.session();
    const unsigned seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    RandomScribe scribe(*session, seed);

    actAndCheck(scribe, session, isLong() ? 3000 : 60, isLong() ? 300 : 30, [] {});
}

TEST_CASE("random acts are undone and redone also when the file is closed in the middle of it")
{
    QTemporaryDir directory;
    const Location location{directory.filePath(u"b.kartei"_s)};
    auto file = Session::create(location, TestBusiness::defaultOptions());
    REQUIRE(file);
    REQUIRE(fillBusiness(**file));
    Session* session = file->get();
    RandomScribe scribe(*session, 4);

    actAndCheck(scribe, session, isLong() ? 1000 : 40, 20, [&] {
        file->reset();
        file = Session::open(location, TestBusiness::defaultOptions());
        REQUIRE(file);
        session = file->get();
        scribe.goOnWith(*session);
    });
}

TEST_CASE("after random acts, undo and redo every record is shown as it was after each of them")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    RandomScribe scribe(session, 5);
    struct Moment {
        Instant at;
        Texts texts;
    };
    std::vector<Moment> moments;
    const int acts = isLong() ? 300 : 60;

    for (int i = 0; i < acts; ++i) {
        if (scribe.below(6) == 0)
            static_cast<void>(scribe.below(2) == 0 ? session.undo() : session.redo());
        else if (scribe.below(8) == 0)
            scribe.send();
        else
            scribe.act();
        const auto newest = session.select(u"SELECT at FROM journal ORDER BY id DESC LIMIT 1"_s);
        REQUIRE(newest);
        moments.push_back({{newest->front()[0].toLongLong()}, allTexts(session)});
    }

    Texts ever;
    for (const Moment& moment : moments)
        ever.insert(moment.texts);
    for (auto known = ever.keyBegin(); known != ever.keyEnd(); ++known) {
        const auto& [entity, id] = *known;
        CAPTURE(entity->name, id);
        for (const Moment& moment : moments) {
            const Result<Record> was = session.recordAt(*entity, id, moment.at);
            INFO((was ? std::string() : was.error().message.toStdString()));
            REQUIRE((was ? textOf(*was) : QString()) == moment.texts.value({entity, id}));
        }
    }
}
