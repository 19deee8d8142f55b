#include "shell/serverdialog.h"

#include "forms/button.h"
#include "forms/field.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "shell/messages.h"
#include "shell/preferences.h"
#include "storage/server.h"

#include <QAction>
#include <QComboBox>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using storage::Encryption;
using storage::Place;
using storage::ServerFacts;

ServerDialog::ServerDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_host(lineEdit(u"serverHost"_s))
    , m_port(new QSpinBox)
    , m_database(lineEdit(u"serverDatabase"_s))
    , m_user(lineEdit(u"serverUser"_s))
    , m_password(lineEdit(u"serverPassword"_s))
    , m_encryption(new QComboBox)
    , m_messages(new MessageBar)
    , m_begin(new QAction(tr("&Begin a company there"), this))
    , m_test(button(tr("&Test")))
    , m_connect(button(tr("&Connect"), ButtonKind::Primary))
{
    setObjectName("serverDialog"_L1);
    setWindowTitle(tr("Connect to a server"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_port->setObjectName("serverPort"_L1);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setLocale(QLocale::c()); // an address is written alike in every language
    m_password->setEchoMode(QLineEdit::Password);
    m_encryption->setObjectName("serverEncryption"_L1);
    m_encryption->addItem(tr("Encrypted, and the server proves who it is"));
    m_encryption->addItem(tr("Encrypted"));
    m_encryption->addItem(tr("Only if the server can"));
    m_begin->setObjectName("beginCompany"_L1);
    m_test->setObjectName("testServer"_L1);
    m_connect->setObjectName("connectNow"_L1);
    m_connect->setDefault(true);
    m_messages->hide();
    layOut();
    offerLastServer();
    connect(m_host, &QLineEdit::textChanged, this, &ServerDialog::followHost);
    connect(m_encryption, &QComboBox::activated, this, [this] { m_isEncryptionChosen = true; });
    connect(m_test, &QPushButton::clicked, this, [this] { ask(&ServerDialog::tellFacts); });
    connect(m_connect, &QPushButton::clicked, this, [this] { ask(&ServerDialog::choose); });
    connect(m_begin, &QAction::triggered, this, [this] {
        const Place where = place();
        leaveFor(where);
        emit newCompanyAsked(where);
    });
}

/// Two fields in one line, so that the dialog fits a small screen with large text.
static QHBoxLayout *sideBySide(QWidget &first, int share, QWidget &second, int otherShare)
{
    auto *line = new QHBoxLayout;
    space(*line, 3);
    line->addWidget(&first, share, Qt::AlignTop);
    line->addWidget(&second, otherShare, Qt::AlignTop);
    return line;
}

void ServerDialog::layOut()
{
    m_hostField = new Field(tr("&Server"), *m_host);
    auto *portField = new Field(tr("&Port"), *m_port);
    m_databaseField = new Field(tr("&Database"), *m_database);
    m_userField = new Field(tr("&User"), *m_user);
    auto *passwordField = new Field(tr("Pass&word"), *m_password);
    m_encryptionField = new Field(tr("Encr&yption"), *m_encryption);
    passwordField->setHint(tr("It is not stored anywhere."));

    auto *cancel = button(tr("Cancel"), ButtonKind::Ghost);
    cancel->setObjectName("cancelServer"_L1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);

    auto *column = new QVBoxLayout(this);
    space(*column, 3, 4);
    column->addWidget(m_messages);
    column->addLayout(sideBySide(*m_hostField, 3, *portField, 1));
    column->addLayout(sideBySide(*m_databaseField, 1, *m_userField, 1));
    column->addLayout(sideBySide(*passwordField, 2, *m_encryptionField, 3));
    column->addSpacing(sp(2));
    column->addLayout(buttons);
    column->addStretch(1);
    resize(em(36), sizeHint().height());
}

static int serverRowOf(Encryption encryption)
{
    return encryption == Encryption::Verified ? 0 : encryption == Encryption::Required ? 1 : 2;
}

static Encryption serverEncryptionAt(int row)
{
    static constexpr Encryption rows[]
        = {Encryption::Verified, Encryption::Required, Encryption::Optional};
    return rows[std::clamp(row, 0, 2)];
}

void ServerDialog::offerLastServer()
{
    const auto last = Place::parse(m_preferences.lastServer());
    const bool isServer = last && last->isPostgreSql();
    m_port->setValue(isServer ? last->port : 5432);
    m_encryption->setCurrentIndex(0);
    if (!isServer)
        return m_host->setFocus();
    m_host->setText(last->host);
    m_database->setText(last->database);
    m_user->setText(last->user);
    m_encryption->setCurrentIndex(serverRowOf(last->encryption));
    m_password->setFocus();
}

/// Until somebody chooses otherwise, what is usual for the server: on this computer nobody listens.
void ServerDialog::followHost()
{
    if (!m_isEncryptionChosen)
        m_encryption->setCurrentIndex(
            serverRowOf(place().isLocal() ? Encryption::Optional : Encryption::Verified));
}

Place ServerDialog::place() const
{
    return {.driver = u"QPSQL"_s,
        .database = m_database->text().trimmed(),
        .host = m_host->text().trimmed(),
        .port = m_port->value(),
        .user = m_user->text().trimmed(),
        .password = m_password->text(),
        .encryption = serverEncryptionAt(m_encryption->currentIndex())};
}

/// What is missing is said below its field, and the first such field gets the keyboard.
bool ServerDialog::isComplete()
{
    const Place where = place();
    m_hostField->setProblem(
        where.host.isEmpty() ? tr("Write the server's name or address.") : QString());
    m_databaseField->setProblem(
        where.database.isEmpty() ? tr("Write the name of the database.") : QString());
    m_userField->setProblem(
        where.user.isEmpty() ? tr("Write the name under which the server knows you.") : QString());
    const bool isOpen
        = !where.host.isEmpty() && !where.isLocal() && where.encryption == Encryption::Optional;
    m_encryptionField->setProblem(isOpen
            ? tr("Without encryption only a server on this computer can be used. Choose an "
                 "encrypted way.")
            : QString());
    for (Field *field : {m_hostField, m_databaseField, m_userField, m_encryptionField})
        if (field->hasProblem()) {
            field->setFocus();
            return false;
        }
    return true;
}

void ServerDialog::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    if (busy)
        m_messages->tell(Severity::Information, tr("Asking the server…"));
}

void ServerDialog::ask(Answered answered)
{
    if (!isComplete())
        return;
    const Place where = place();
    setBusy(true);
    auto *watcher = new QFutureWatcher<Result<ServerFacts>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, where, answered] {
        watcher->deleteLater();
        setBusy(false);
        const Result<ServerFacts> facts = watcher->future().takeResult();
        facts ? (this->*answered)(where, *facts) : tellRefusal(where, facts.error());
    });
    watcher->setFuture(QtConcurrent::run(storage::probeServer, where));
}

void ServerDialog::tellRefusal(const Place &, const Error &error)
{
    if (error.reason == u"database-empty")
        m_messages->tell(Severity::Attention,
            tr("The server lets you in, and the database is empty: there is no company in it yet."),
            {m_begin});
    else
        m_messages->tell(Severity::Problem, messageFor(error));
    if (error.reason == u"server-password-refused") {
        m_password->selectAll();
        m_password->setFocus();
    }
}

void ServerDialog::tellFacts(const Place &, const ServerFacts &facts)
{
    m_messages->tell(Severity::Information,
        tr("PostgreSQL %1, %n people, you are %2.", nullptr, facts.people)
            .arg(facts.version, facts.login));
}

void ServerDialog::choose(const Place &place, const ServerFacts &)
{
    leaveFor(place);
    emit chosen(place);
}

void ServerDialog::leaveFor(const Place &place)
{
    m_preferences.setLastServer(u"postgresql://%1@%2:%3/%4?sslmode=%5"_s.arg(
        QString::fromUtf8(QUrl::toPercentEncoding(place.user)), place.host,
        QString::number(place.port), QString::fromUtf8(QUrl::toPercentEncoding(place.database)),
        codeText(place.encryption)));
    accept();
}

} // namespace throughline::ui
