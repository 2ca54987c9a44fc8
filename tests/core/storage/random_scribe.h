#pragma once

#include "core/storage/session.h"

#include <random>

namespace kartei::test {

/// Does at random what people do, of every kind; the same for the same seed.
class RandomScribe {
public:
    /// Puts in contents of files to choose from: they are kept past the journal, so no undo takes them away.
    RandomScribe(Session& session, unsigned seed);

    /// Goes on with the same business, opened again.
    void goOnWith(Session& session) { m_session = &session; }
    /// One undoable act. False: a rule refused it, or there was nothing to do.
    bool act();
    /// Sends some quote, which nothing takes back.
    void send();
    size_t below(size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(m_random); }

private:
    Result<> chosenAct();
    Result<> writeSome();
    Result<> actOnQuote();
    Result<> actOnDeal();
    Result<> actOnTicket();
    Result<> actOnTask();
    Result<> changeBusiness();
    Result<> deleteMany();
    Result<> importContacts();
    Result<> restore();

    Session* m_session;
    std::mt19937 m_random;
};

} // namespace kartei::test
