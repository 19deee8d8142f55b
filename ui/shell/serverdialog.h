#pragma once

#include "base/result.h"
#include "storage/place.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace throughline::storage {
struct ServerFacts;
}

namespace throughline::ui {

class Field;
class MessageBar;
class Preferences;

/// S01, "Connect to a server": where it is, who asks, and how the way there is to be encrypted. It
/// asks the server before it lets anybody go on, and says in words what the server refused. All but
/// the password is offered again the next time; the password is kept in memory only.
class ServerDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(Preferences &preferences, QWidget *parent = nullptr);

    MessageBar &messageBar() { return *m_messages; }

signals:
    /// The server let this user into a company.
    void chosen(const throughline::storage::Place &place);
    /// The database is empty, and the user wants to begin a company in it.
    void newCompanyAsked(const throughline::storage::Place &place);

private:
    using Answered = void (ServerDialog::*)(const storage::Place &, const storage::ServerFacts &);

    void layOut();
    void offerLastServer();
    void followHost();
    storage::Place place() const;
    bool isComplete();
    void ask(Answered answered);
    void setBusy(bool busy);
    void tellRefusal(const storage::Place &place, const Error &error);
    void tellFacts(const storage::Place &place, const storage::ServerFacts &facts);
    void choose(const storage::Place &place, const storage::ServerFacts &facts);
    void leaveFor(const storage::Place &place);

    Preferences &m_preferences;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_encryption;
    Field *m_hostField;
    Field *m_databaseField;
    Field *m_userField;
    Field *m_encryptionField;
    MessageBar *m_messages;
    QAction *m_begin;
    QPushButton *m_test;
    QPushButton *m_connect;
    bool m_isEncryptionChosen = false;
};

} // namespace throughline::ui
