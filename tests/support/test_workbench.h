#pragma once

#include "core/sales/new_business.h"
#include "tests/support/scripted_prompts.h"
#include "ui/base/workbench.h"

#include <QHash>

#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

namespace kartei {

/// A window that only remembers what it was asked, around a new business in memory. Its clock stands at
/// 2026-11-21T10:08Z, a Saturday.
class TestWorkbench final : public Workbench {
public:
    TestWorkbench() : m_session(made()) { }
    explicit TestWorkbench(std::unique_ptr<Session> session) : m_session(std::move(session)) { }

    struct Announcement {
        QString text;
        qint64 undoJournal;
    };
    std::vector<std::pair<const EntityDesc*, qint64>> opened;
    std::vector<Error> reported;
    struct Offer {
        QString text;
        QString verb;
        std::function<void()> act;
    };
    std::vector<Announcement> announced;
    std::vector<Offer> offered;
    ScriptedPrompts answers;
    QHash<QString, QString> looks;

    Session& session() override { return *m_session; }
    Prompts& prompts() override { return answers; }
    void open(const EntityDesc& entity, qint64 id) override { opened.emplace_back(&entity, id); }
    void report(const Error& error) override { reported.push_back(error); }
    void announce(const QString& text, qint64 undoJournal = 0) override { announced.push_back({text, undoJournal}); }
    void offer(const QString& text, const QString& verb, const std::function<void()>& act) override
    {
        offered.push_back({text, verb, act});
    }

    QString look(const QString& table) const override { return looks.value(table); }
    void noteLook(const QString& table, const QString& look) override { looks.insert(table, look); }

    /// Stores a row; what stands in the way fails the test by throwing.
    template <class E>
    E stored(E row)
    {
        const Result<> done = m_session->transact(
            QStringLiteral("test"), Undo::Possible, [&](Transaction& tx) { return tx.insert(row); });
        if (!done)
            throw std::runtime_error(done.error().message.toStdString());
        return row;
    }

private:
    static std::unique_ptr<Session> made()
    {
        Session::Options options;
        options.clock = Clock::fixed(*Instant::fromText(u"2026-11-21T10:08:00Z"));
        options.author = QStringLiteral("Jana");
        Result<std::unique_ptr<Session>> session = Session::createInMemory(options);
        NewBusiness wishes;
        wishes.name = QStringLiteral("Berger Joinery");
        wishes.country = QStringLiteral("DE");
        wishes.currency = QStringLiteral("EUR");
        wishes.language = QStringLiteral("en");
        const Result<> filled = session ? populateNewBusiness(**session, wishes) : Result<>(session.error());
        if (!filled)
            throw std::runtime_error(filled.error().message.toStdString());
        return std::move(*session);
    }

    std::unique_ptr<Session> m_session;
};

} // namespace kartei
