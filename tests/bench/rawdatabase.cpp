#include "bench/rawdatabase.h"

#include <map>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace throughline::bench {

namespace {

void everyRole(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, 1);
}

void noPerson(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_null(context);
}

class RawSqlite final : public RawDatabase
{
public:
    explicit RawSqlite(const storage::Place &place)
    {
        sqlite3_open(place.database.toUtf8().constData(), &m_db);
        const int traits = SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC;
        sqlite3_create_function(
            m_db, "session_has", 1, traits, nullptr, everyRole, nullptr, nullptr);
        sqlite3_create_function(
            m_db, "session_person", 0, traits, nullptr, noPerson, nullptr, nullptr);
        run("pragma cache_size = -65536");
    }
    ~RawSqlite() override
    {
        for (const auto &[text, statement] : m_prepared)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }

    size_t read(const char *text, const std::vector<std::string> &values) override
    {
        sqlite3_stmt *&statement = m_prepared[text];
        if (!statement && sqlite3_prepare_v2(m_db, text, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sqlite3_errmsg(m_db), text);
        for (size_t i = 0; i < values.size(); ++i)
            bind(statement, int(i) + 1, values[i]);
        size_t characters = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                if (const void *value = sqlite3_column_text16(statement, column))
                    characters += size_t(QString(static_cast<const QChar *>(value),
                        sqlite3_column_bytes16(statement, column) / 2)
                                             .size());
        sqlite3_reset(statement);
        return characters;
    }

    void run(const char *text) override { sqlite3_exec(m_db, text, nullptr, nullptr, nullptr); }

private:
    static void bind(sqlite3_stmt *statement, int place, const std::string &value)
    {
        const bool isNumber
            = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
        if (isNumber)
            sqlite3_bind_int64(statement, place, std::stoll(value));
        else
            sqlite3_bind_text(statement, place, value.data(), int(value.size()), SQLITE_TRANSIENT);
    }

    sqlite3 *m_db = nullptr;
    std::map<const char *, sqlite3_stmt *> m_prepared;
};

class RawPostgreSql final : public RawDatabase
{
public:
    explicit RawPostgreSql(const storage::Place &place)
    {
        const std::string info = "host=" + place.host.toStdString()
            + " port=" + std::to_string(place.port) + " dbname=" + place.database.toStdString()
            + " user=" + place.user.toStdString();
        m_db = PQconnectdb(info.c_str());
        run("set throughline.roles = 'employee,hr,hr-lead,executive'");
    }
    ~RawPostgreSql() override { PQfinish(m_db); }

    size_t read(const char *text, const std::vector<std::string> &values) override
    {
        std::string &name = m_prepared[text];
        if (name.empty()) {
            name = "s" + std::to_string(m_prepared.size());
            PQclear(PQprepare(m_db, name.c_str(), numbered(text).c_str(), 0, nullptr));
        }
        std::vector<const char *> pointers;
        for (const std::string &value : values)
            pointers.push_back(value.c_str());
        PGresult *result = PQexecPrepared(
            m_db, name.c_str(), int(values.size()), pointers.data(), nullptr, nullptr, 0);
        if (PQresultStatus(result) != PGRES_TUPLES_OK && PQresultStatus(result) != PGRES_COMMAND_OK)
            qFatal("%s: %s", PQerrorMessage(m_db), text);
        size_t characters = 0;
        for (int row = 0; row < PQntuples(result); ++row)
            for (int column = 0; column < PQnfields(result); ++column)
                characters += size_t(QString::fromUtf8(PQgetvalue(result, row, column)).size());
        PQclear(result);
        return characters;
    }

    void run(const char *text) override { PQclear(PQexec(m_db, text)); }

private:
    static std::string numbered(const std::string &text)
    {
        std::string result;
        int number = 0;
        for (const char c : text)
            result += c == '?' ? "$" + std::to_string(++number) : std::string(1, c);
        return result;
    }

    PGconn *m_db = nullptr;
    std::map<const char *, std::string> m_prepared;
};

} // namespace

std::unique_ptr<RawDatabase> RawDatabase::open(const storage::Place &place)
{
    if (place.isPostgreSql())
        return std::make_unique<RawPostgreSql>(place);
    return std::make_unique<RawSqlite>(place);
}

} // namespace throughline::bench
