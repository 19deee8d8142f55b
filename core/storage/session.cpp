#include "storage/connection.h"

#include "storage/storageerror.h"

#include <QSqlDriver>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace throughline::storage {

static const Session &sessionOf(sqlite3_context *context)
{
    return *static_cast<const Session *>(sqlite3_user_data(context));
}

static void answerSessionPerson(sqlite3_context *context, int, sqlite3_value **)
{
    const auto person = sessionOf(context).person;
    person ? sqlite3_result_int64(context, person->number()) : sqlite3_result_null(context);
}

static void answerSessionHas(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto role = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    sqlite3_result_int(context, sessionOf(context).roles.contains(QString::fromUtf8(role)));
}

/// Views may call these although the schema is not trusted: they read nothing and change nothing.
void Connection::installSessionFunctions()
{
    const QVariant handle = m_database.driver()->handle();
    auto *lite = *static_cast<sqlite3 *const *>(handle.constData());
    const int traits = SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC;
    sqlite3_create_function(
        lite, "session_person", 0, traits, m_session.get(), answerSessionPerson, nullptr, nullptr);
    sqlite3_create_function(
        lite, "session_has", 1, traits, m_session.get(), answerSessionHas, nullptr, nullptr);
}

void Connection::setSession(const Session &session)
{
    *m_session = session;
    if (!isPostgreSql())
        return;
    run("select set_config('throughline.person', ?, false), set_config('throughline.roles', ?, "
        "false)",
        session.person ? QString::number(session.person->number()) : u""_s,
        session.roles.join(u','));
}

} // namespace throughline::storage
