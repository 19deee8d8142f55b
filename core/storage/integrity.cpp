#include "storage/integrity.h"

#include "storage/dialect.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace throughline::storage {

namespace {
struct BrokenRow
{
    QString table;
    std::optional<qint64> row;
    QString parent;
    int key;
};
} // namespace

/// The triggers that the migrations of this program make, and leave standing.
static QStringList rulesOfTheSchema(bool postgreSql)
{
    static const QRegularExpression trigger(u"^(create|drop) trigger (?:if exists )?(\\w+)"_s);
    QStringList rules;
    for (const QFileInfo &step : QDir(u":/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files)) {
        QFile file(step.filePath());
        if (!file.open(QFile::ReadOnly))
            continue;
        for (const QString &statement :
            statementsOf(QString::fromUtf8(file.readAll()), postgreSql)) {
            const auto match = trigger.match(statement);
            if (match.hasMatch() && match.captured(1) == u"create")
                rules << match.captured(2);
            else if (match.hasMatch())
                rules.removeAll(match.captured(2));
        }
    }
    return rules;
}

static void findMissingRules(
    const std::vector<QString> &inForce, bool postgreSql, std::vector<IntegrityFault> &faults)
{
    const QSet<QString> standing(inForce.begin(), inForce.end());
    for (const QString &rule : rulesOfTheSchema(postgreSql))
        if (!standing.contains(rule))
            faults.push_back({IntegrityFault::Kind::RuleMissing, rule});
}

static std::vector<IntegrityFault> faultsOfFile(Connection &db)
{
    using Kind = IntegrityFault::Kind;
    std::vector<IntegrityFault> faults;
    try {
        for (const QString &line : db.all<QString>("pragma integrity_check"))
            if (line != u"ok")
                faults.push_back({Kind::Damaged, line});
    } catch (const StorageError &damage) {
        faults.push_back({Kind::Damaged, damage.error().detail});
        return faults;
    }
    for (const BrokenRow &row : db.all<BrokenRow>("pragma foreign_key_check")) {
        if (faults.size() >= 200)
            break;
        faults.push_back({Kind::BrokenReference,
            row.row ? u"%1 %2"_s.arg(row.table, QString::number(*row.row)) : row.table});
    }
    findMissingRules(
        db.all<QString>("select name from sqlite_master where type = 'trigger'"), false, faults);
    return faults;
}

static std::vector<IntegrityFault> faultsOfServer(Connection &db)
{
    using Kind = IntegrityFault::Kind;
    std::vector<IntegrityFault> faults;
    for (const QString &name : db.all<QString>(R"(
            select cast(conname as text) from pg_constraint where not convalidated
             union all
            select cast(c.relname as text)
              from pg_index i join pg_class c on c.oid = i.indexrelid
             where not i.indisvalid
             order by 1
             limit 100)"))
        faults.push_back({Kind::Unchecked, name});
    findMissingRules(db.all<QString>(R"(
        select cast(tgname as text) from pg_trigger where not tgisinternal and tgenabled <> 'D')"),
        true, faults);
    return faults;
}

std::vector<IntegrityFault> integrityFaults(Connection &connection)
{
    return connection.isPostgreSql() ? faultsOfServer(connection) : faultsOfFile(connection);
}

} // namespace throughline::storage
