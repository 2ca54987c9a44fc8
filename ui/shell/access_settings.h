#pragma once

#include "core/business/user.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace kartei {

class AppSettings;
class Workbench;

/// Who may open the business and what they may do: nobody is asked, one passphrase, or users with roles.
class AccessSettings final : public QWidget {
    Q_OBJECT

public:
    AccessSettings(Workbench& bench, AppSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void lockAsked();

private:
    void addQuestion(QVBoxLayout& column);
    void addLock(QVBoxLayout& column);
    void addUsers(QVBoxLayout& column);
    QPushButton* addUserButton(const QString& text, const QString& name, void (AccessSettings::*act)()) const;
    void refresh();
    void refreshButtons();
    void fillTable();
    void toggle();
    void begin();
    void end();
    void addUser();
    void changeUser();
    void renewPassphrase();
    void renewOwnPassphrase();
    void removeUser();
    void askForNewPassphrase(const User& user);
    const User* chosen() const;
    bool isOwner() const;
    /// Hashes it in a thread; tells what is wrong with it.
    void withHash(const QByteArray& passphrase, const std::function<void(const QString& hash)>& then);

    Workbench& m_bench;
    AppSettings& m_settings;
    std::vector<User> m_users;
    QCheckBox* m_asks;
    QPushButton* m_own;
    QWidget* m_lock;
    QWidget* m_userList;
    QTableWidget* m_table;
    QVBoxLayout* m_userColumn = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_renew = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kartei
