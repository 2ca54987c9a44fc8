#include "ui/shell/sign_in_window.h"

#include "core/base/text.h"
#include "core/business/passphrase.h"
#include "ui/base/labels.h"
#include "ui/base/metrics.h"
#include "ui/base/slow_work.h"
#include "ui/base/widget_style.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace kartei {

namespace {

constexpr int kCardWidth = 420;
constexpr QSize kFirstSize(720, 560);
constexpr std::chrono::seconds kLongestPause{30};

std::chrono::seconds pauseAfter(int wrong)
{
    return std::min(std::chrono::seconds(1LL << std::min(wrong - 1, 10)), kLongestPause);
}

} // namespace

SignInWindow::SignInWindow(Purpose purpose, const Asked& asked)
    : m_purpose(purpose), m_asked(asked), m_user(new QComboBox), m_passphrase(new QLineEdit), m_problem(new QLabel),
      m_go(textButton(
          purpose == Purpose::Open ? tr("Open") : tr("Unlock"), ButtonKind::Primary, QStringLiteral("signIn")))
{
    setObjectName(QStringLiteral("signInWindow"));
    //: Title of a window; %1 is the name of the business
    setWindowTitle(tr("%1 – Kartei").arg(isolated(asked.business)));
    setSurface(*this, Surface::Window);
    auto* card = new QWidget;
    setSurface(*card, Surface::Card);
    card->setFixedWidth(kCardWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(Metrics::space32, Metrics::space24, Metrics::space32, Metrics::space24);
    column->setSpacing(Metrics::space12);
    addHead(*column);
    addFields(*column);
    addButtons(*column);
    auto* around = new QVBoxLayout(this);
    around->addWidget(card, 0, Qt::AlignCenter);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        refresh();
        m_passphrase->setFocus();
    });
    resize(kFirstSize);
    refresh();
    m_passphrase->setFocus();
}

void SignInWindow::addHead(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/kartei/kartei.svg")).pixmap(44, 44));
    row->addWidget(picture);
    row->addSpacing(Metrics::space8);
    auto* words = new QVBoxLayout;
    plain(*words);
    auto* name = new QLabel(isolated(m_asked.business));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setTextStyle(*name, FontSize::Title);
    words->addWidget(name);
    auto* line
        = new QLabel(m_purpose == Purpose::Open ? tr("Who are you?") : tr("Locked. Everything is where you left it."));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    setTextStyle(*line, FontSize::Body, TextColour::Text2);
    words->addWidget(line);
    row->addLayout(words, 1);
    column.addLayout(row);
}

void SignInWindow::addFields(QVBoxLayout& column)
{
    for (const User& user : m_asked.users)
        m_user->addItem(user.name, user.id.value);
    m_user->setCurrentIndex(std::max(0, m_user->findData(m_asked.user)));
    column.addLayout(labelled(tr("Name"), m_user, QStringLiteral("signInName")));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setFixedHeight(controlHeight());
    column.addLayout(labelled(tr("Passphrase"), m_passphrase, QStringLiteral("signInPassphrase")));
    m_problem->setObjectName(QStringLiteral("signInProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextStyle(*m_problem, FontSize::Small, TextColour::Danger);
    m_problem->hide();
    column.addWidget(m_problem);
    connect(m_user, &QComboBox::activated, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &QLineEdit::textChanged, this, &SignInWindow::refresh);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInWindow::tryToEnter);
}

void SignInWindow::addButtons(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addStretch();
    connect(m_go, &QPushButton::clicked, this, &SignInWindow::tryToEnter);
    if (m_purpose == Purpose::Open) {
        auto* other = textButton(tr("Choose another file…"), ButtonKind::Quiet, QStringLiteral("otherFile"));
        connect(other, &QPushButton::clicked, this, &SignInWindow::otherFileAsked);
        row->addWidget(other);
    }
    column.addLayout(row);
}

void SignInWindow::refresh()
{
    m_go->setEnabled(!m_isChecking && !m_pause.isActive() && !m_passphrase->text().isEmpty());
}

void SignInWindow::tryToEnter()
{
    const auto user = std::ranges::find(
        m_asked.users, m_user->currentData().toLongLong(), [](const User& one) { return one.id.value; });
    if (!m_go->isEnabled() || user == m_asked.users.end())
        return;
    m_isChecking = true;
    refresh();
    const auto typed = std::make_shared<const Secret>(m_passphrase->text().toUtf8());
    runSlowly(
        this, [typed, hash = user->passphraseHash] { return fits(typed->bytes(), hash); },
        [this, user = *user](bool isRight) { answer(isRight, user); });
}

void SignInWindow::answer(bool isRight, const User& user)
{
    m_isChecking = false;
    m_passphrase->clear();
    if (isRight) {
        Q_EMIT entered(user);
        return;
    }
    m_pause.start(pauseAfter(++m_wrong));
    m_problem->setText(tr("This is not the passphrase of %1. You can try again in a moment.").arg(isolated(user.name)));
    m_problem->show();
    refresh();
    m_passphrase->setFocus();
}

void SignInWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace kartei
