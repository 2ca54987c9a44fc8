#include "ui/shell/access_settings.h"

#include "core/base/secret.h"
#include "core/base/text.h"
#include "core/business/passphrase.h"
#include "core/business/users.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/slow_work.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/user_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <memory>

namespace kartei {

namespace {

constexpr int kRowsShown = 6;

QLabel* sentence(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(*label, FontSize::Body, TextColour::Text2);
    return label;
}

QString minutesText(int minutes)
{
    return minutes == 0 ? AccessSettings::tr("Never") : AccessSettings::tr("After %n minute(s)", nullptr, minutes);
}

} // namespace

AccessSettings::AccessSettings(Workbench& bench, AppSettings& settings, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_settings(settings),
      m_asks(new QCheckBox(tr("Ask for a passphrase when this business is opened"))),
      m_own(textButton(tr("Change my passphrase…"), ButtonKind::Secondary, QStringLiteral("ownPassphrase"))),
      m_lock(new QWidget), m_userList(new QWidget), m_table(new QTableWidget(0, 3))
{
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    addQuestion(*column);
    addLock(*column);
    addUsers(*column);
    column->addStretch();
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(describe<User>()))
            refresh();
    });
    refresh();
}

bool AccessSettings::isOwner() const
{
    return m_bench.session().role() == Role::Owner && !m_bench.session().isReadOnly();
}

void AccessSettings::addQuestion(QVBoxLayout& column)
{
    addHeading(column, tr("Passphrase"));
    m_asks->setObjectName(QStringLiteral("askPassphrase"));
    column.addWidget(m_asks);
    column.addWidget(sentence(
        tr("It keeps others out of this window and of the command line. The file itself is not encrypted: whoever "
           "can copy it can read it with other programs. For carrying it about there are encrypted backups.")));
    column.addWidget(m_own, 0, Qt::AlignLeft);
    connect(m_asks, &QCheckBox::clicked, this, &AccessSettings::toggle);
    connect(m_own, &QPushButton::clicked, this, &AccessSettings::renewOwnPassphrase);
}

void AccessSettings::addLock(QVBoxLayout& column)
{
    auto* inside = new QVBoxLayout(m_lock);
    plain(*inside, Metrics::space8);
    inside->addSpacing(Metrics::space16);
    addHeading(*inside, tr("Lock the window"));
    auto* box = new QComboBox;
    box->setMinimumWidth(280);
    QVBoxLayout* choice = labelled(tr("When nobody uses it"), box, QStringLiteral("lockAfter"));
    choice->setAlignment(box, Qt::AlignLeft);
    inside->addLayout(choice);
    for (const int minutes : {0, 1, 5, 15, 30, 60})
        box->addItem(minutesText(minutes), minutes);
    const int now = m_settings.lockAfterMinutes();
    if (box->findData(now) < 0)
        box->addItem(minutesText(now), now);
    box->setCurrentIndex(box->findData(now));
    connect(
        box, &QComboBox::activated, this, [this, box] { m_settings.setLockAfterMinutes(box->currentData().toInt()); });
    auto* lock = textButton(tr("Lock now"), Icon::Locked, ButtonKind::Secondary, QStringLiteral("lockNow"));
    connect(lock, &QPushButton::clicked, this, &AccessSettings::lockAsked);
    inside->addWidget(lock, 0, Qt::AlignLeft);
    column.addWidget(m_lock);
}

QPushButton* AccessSettings::addUserButton(
    const QString& text, const QString& name, void (AccessSettings::*act)()) const
{
    QPushButton* button = textButton(text, ButtonKind::Secondary, name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void AccessSettings::addUsers(QVBoxLayout& column)
{
    auto* inside = new QVBoxLayout(m_userList);
    plain(*inside, Metrics::space8);
    inside->addSpacing(Metrics::space16);
    addHeading(*inside, tr("Users"));
    inside->addWidget(sentence(
        tr("Each signs in with their own passphrase; the history says who did what. An owner may do everything, a "
           "clerk all but settings and users and undoing what others did, and who only reads changes nothing.")));
    m_table->setObjectName(QStringLiteral("users"));
    m_table->setAccessibleName(tr("Users"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Signs in")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    styleTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(textHeight(kRowsShown, Metrics::tableHead * 3));
    inside->addWidget(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccessSettings::refreshButtons);
    connect(m_table, &QTableWidget::activated, this, &AccessSettings::changeUser);
    auto* row = new QHBoxLayout;
    auto* add = addUserButton(tr("Add a user…"), QStringLiteral("addUser"), &AccessSettings::addUser);
    m_change = addUserButton(tr("Change…"), QStringLiteral("changeUser"), &AccessSettings::changeUser);
    m_renew = addUserButton(tr("New passphrase…"), QStringLiteral("newPassphrase"), &AccessSettings::renewPassphrase);
    m_remove = addUserButton(tr("Remove"), QStringLiteral("removeUser"), &AccessSettings::removeUser);
    for (QPushButton* button : {add, m_change, m_renew, m_remove})
        row->addWidget(button);
    row->addStretch();
    inside->addLayout(row);
    column.addWidget(m_userList);
}

void AccessSettings::refresh()
{
    Session& session = m_bench.session();
    const Result<std::vector<User>> users = session.list<User>(QStringLiteral("ORDER BY name, id"));
    if (!users)
        return m_bench.report(users.error());
    m_users = *users;
    const bool asks = !m_users.empty();
    m_asks->setChecked(asks);
    m_asks->setEnabled(isOwner());
    m_own->setVisible(asks && session.options().actor.user > 0);
    m_own->setEnabled(!session.isReadOnly());
    m_lock->setVisible(asks && session.options().actor.user > 0);
    m_userList->setVisible(asks && isOwner());
    fillTable();
    refreshButtons();
}

void AccessSettings::fillTable()
{
    const User* kept = chosen();
    const qint64 id = kept ? kept->id.value : 0;
    m_table->setRowCount(static_cast<int>(m_users.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const User& user = m_users[static_cast<size_t>(row)];
        const Field& role = fieldOf<&User::role>();
        const QString state = !user.active  ? tr("no")
            : user.passphraseHash.isEmpty() ? tr("no, without a passphrase")
                                            : tr("yes");
        const QString cells[]
            = {user.name, describe<User>().displayLabel(role, role.choices[static_cast<size_t>(user.role)]), state};
        for (int cell = 0; cell < m_table->columnCount(); ++cell)
            m_table->setItem(row, cell, new QTableWidgetItem(cells[cell]));
        m_table->item(row, 0)->setData(Qt::UserRole, user.id.value);
        if (user.id.value == id)
            m_table->setCurrentCell(row, 0);
    }
    m_table->resizeColumnToContents(1);
    m_table->resizeColumnToContents(2);
}

void AccessSettings::refreshButtons()
{
    for (QPushButton* button : {m_change, m_renew, m_remove})
        button->setEnabled(chosen() != nullptr);
}

const User* AccessSettings::chosen() const
{
    const QList<QTableWidgetItem*> items = m_table->selectedItems();
    if (items.isEmpty())
        return nullptr;
    const qint64 id = m_table->item(items.first()->row(), 0)->data(Qt::UserRole).toLongLong();
    for (const User& user : m_users) {
        if (user.id.value == id)
            return &user;
    }
    return nullptr;
}

void AccessSettings::toggle()
{
    const bool wanted = m_asks->isChecked();
    m_asks->setChecked(!m_users.empty()); // follows when it is done
    wanted ? begin() : end();
}

void AccessSettings::withHash(const QByteArray& passphrase, const std::function<void(const QString& hash)>& then)
{
    const auto secret = std::make_shared<const Secret>(passphrase);
    setEnabled(false);
    runSlowly(
        this, [secret] { return hashOf(secret->bytes()); },
        [this, then](const Result<QString>& hash) {
            setEnabled(true);
            if (hash)
                then(*hash);
            else
                m_bench.report(hash.error());
        });
}

void AccessSettings::begin()
{
    auto* dialog = new PassphraseDialog(
        this, PassphraseDialog::Purpose::ChooseOwn, tr("Choose a passphrase for this business"), tr("Ask for it"));
    connect(dialog, &PassphraseDialog::given, this, [this](const QByteArray& passphrase) {
        withHash(passphrase, [this](const QString& hash) {
            const QString account = m_bench.session().options().author;
            //: Name of the first user, where the account of the machine has none
            const Result<> done = beginUsers(m_bench.session(), account.isEmpty() ? tr("Owner") : account, hash);
            if (!done)
                return m_bench.report(done.error());
            m_bench.announce(tr("This business asks for the passphrase from now on."));
        });
    });
    dialog->open();
}

void AccessSettings::end()
{
    const bool isSure = m_bench.prompts().confirm({tr("Ask for no passphrase"),
        tr("Whoever can open the file may then do everything in it. %n user(s) are removed with their passphrases; what "
           "they did stays in the history.",
            nullptr, static_cast<int>(m_users.size())),
        tr("Ask for none"), true});
    if (!isSure)
        return;
    if (const Result<> done = endUsers(m_bench.session()); !done)
        m_bench.report(done.error());
}

void AccessSettings::addUser()
{
    auto* dialog = new UserDialog(this, {});
    connect(dialog, &UserDialog::given, this,
        [this, guarded = QPointer(dialog)](const User& user, const QByteArray& passphrase) {
            withHash(passphrase, [this, guarded, user](const QString& hash) {
                const Result<> done = m_bench.session().transact(
                    tr("Add user %1").arg(isolated(user.name)), Undo::Never, [&](Transaction& tx) {
                        User added = user;
                        added.passphraseHash = hash;
                        return tx.insert(added);
                    });
                if (done && guarded)
                    guarded->close();
                else if (!done && guarded)
                    guarded->showRefusal(done.error().message);
            });
        });
    dialog->open();
}

void AccessSettings::changeUser()
{
    const User* user = chosen();
    if (!user)
        return;
    auto* dialog = new UserDialog(this, *user);
    connect(dialog, &UserDialog::given, this, [this, dialog, before = *user](const User& after, const QByteArray&) {
        const Result<> done = m_bench.session().transact(tr("Change user %1").arg(isolated(before.name)),
            Undo::Possible, [&](Transaction& tx) { return tx.update(before, after); });
        if (done)
            dialog->close();
        else
            dialog->showRefusal(done.error().message);
    });
    dialog->open();
}

void AccessSettings::renewPassphrase()
{
    if (const User* user = chosen())
        askForNewPassphrase(*user);
}

void AccessSettings::renewOwnPassphrase()
{
    for (const User& user : m_users) {
        if (user.id.value == m_bench.session().options().actor.user)
            return askForNewPassphrase(user);
    }
}

void AccessSettings::askForNewPassphrase(const User& user)
{
    auto* dialog = new PassphraseDialog(this, PassphraseDialog::Purpose::ChooseOwn,
        tr("Choose a new passphrase for %1").arg(isolated(user.name)), tr("Change"));
    connect(dialog, &PassphraseDialog::given, this, [this, user](const QByteArray& passphrase) {
        withHash(passphrase, [this, user](const QString& hash) {
            const Result<> done = setPassphrase(m_bench.session(), user.id, hash);
            if (done)
                m_bench.announce(tr("The passphrase of %1 was changed.").arg(isolated(user.name)));
            else
                m_bench.report(done.error());
        });
    });
    dialog->open();
}

void AccessSettings::removeUser()
{
    const User* user = chosen();
    if (!user)
        return;
    if (m_users.size() == 1)
        return end();
    const User gone = *user;
    const bool isSure = m_bench.prompts().confirm({tr("Remove %1").arg(isolated(gone.name)),
        tr("They can't sign in any more. What they did stays in the history under their name."), tr("Remove"), true});
    if (!isSure)
        return;
    const Result<> done = m_bench.session().transact(tr("Remove user %1").arg(isolated(gone.name)), Undo::Possible,
        [&](Transaction& tx) { return tx.remove(gone.id); });
    if (!done)
        m_bench.report(done.error());
}

} // namespace kartei
