#include "tests/durability/acts.h"

#include <array>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kActs{
    Act{"new", Start::Nothing, "new shop.kartei --name Shop --country DE --currency EUR --language de"},
    Act{"add", Start::Shop, "add shop.kartei persons --set last_name=Neumann --set email=neu@shop.example"},
    Act{"set", Start::Shop, "set shop.kartei contacts 1 --set notes=changed --set city=Wien"},
    Act{"delete", Start::Shop, "delete shop.kartei contacts K-2"},
    Act{"undo", Start::Shop, "undo shop.kartei"},
    Act{"import", Start::Shop, "import shop.kartei contacts people.csv"},
    Act{"send", Start::Shop, "do shop.kartei quotes 1 send"},
    Act{"attach", Start::Shop, "do shop.kartei contacts 1 attach --set file=people.csv --set name=plan.csv"},
    Act{"save", Start::Shop, "do shop.kartei attachments 1 save --set output=contacts.csv --force"},
    Act{"migrate", Start::Older, "check shop.kartei"},
    Act{"recover", Start::Wreck, "set shop.kartei contacts 1 --set notes=recovered"},
    Act{"backup", Start::Shop, "backup shop.kartei copy.kartei"},
    Act{"restore", Start::Shop, "restore older.kartei shop.kartei --force"},
    Act{"restore anew", Start::Shop, "restore older.kartei again.kartei"},
    Act{"export", Start::Shop, "export shop.kartei contacts contacts.csv --force"},
    Act{"export anew", Start::Shop, "export shop.kartei contacts new.json"},
    Act{"export all", Start::Shop, "export shop.kartei all everything", true},
    Act{"export all over", Start::Exported, "export shop.kartei all all --force", true},
    Act{"new from export", Start::Export, "new shop.kartei --from all", true},
    Act{"print", Start::Shop, "print shop.kartei quotes 2 --pdf quote.pdf --force"},
};

} // namespace

std::span<const Act> acts()
{
    return kActs;
}

QStringList argumentsOf(const Act& act)
{
    return QString::fromLatin1(act.line).split(u' ');
}

} // namespace kartei::test
