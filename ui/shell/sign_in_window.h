#pragma once

#include "core/base/secret.h"
#include "core/business/user.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kartei {

/// Asks who opens or unlocks a business. After a wrong passphrase it waits, each time longer.
class SignInWindow final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose { Open, Unlock };
    struct Asked {
        QString business; ///< its name
        std::vector<User> users; ///< who can sign in
        qint64 user = 0; ///< chosen to begin with
    };
    SignInWindow(Purpose purpose, const Asked& asked);

Q_SIGNALS:
    void entered(const kartei::User& user);
    void otherFileAsked();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addHead(QVBoxLayout& column);
    void addFields(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void tryToEnter();
    void answer(bool isRight, const User& user);
    void refresh();

    Purpose m_purpose;
    Asked m_asked;
    QComboBox* m_user;
    QLineEdit* m_passphrase;
    QLabel* m_problem;
    QPushButton* m_go;
    QTimer m_pause; ///< runs after a wrong passphrase
    int m_wrong = 0;
    bool m_isChecking = false;
};

} // namespace kartei
