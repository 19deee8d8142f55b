#include "exchange/jobsexport.h"

#include "exchange/jobsheet.h"
#include "people/units.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

static QString competenciesCell(const JobSheet &sheet)
{
    QStringList items;
    const auto add = [&](const SheetCompetency &line) {
        items << u"%1:%2:%3"_s.arg(line.key).arg(line.level).arg(line.weight);
    };
    add(sheet.core);
    for (const SheetCompetency &line : sheet.others)
        add(line);
    return joinList(items);
}

static QString meaningsCell(const JobSheet &sheet)
{
    QStringList items;
    for (const SheetCompetency &line : sheet.others)
        if (!line.meaning.isEmpty())
            items << line.key + u':' + line.meaning;
    return joinList(items);
}

static QStringList cellsOf(const JobSheet &sheet)
{
    return {sheet.key, sheet.title, sheet.unit, codeText(sheet.state),
        QString::number(sheet.core.level), QString::number(sheet.core.weight), sheet.core.meaning,
        joinList(sheet.duties), competenciesCell(sheet), sheet.purpose,
        joinList(sheet.externalCustomers), joinList(sheet.internalCustomers), meaningsCell(sheet),
        sheet.waiver, sheet.grade, sheet.onetCode};
}

Table exportJobs(storage::Connection &db)
{
    QHash<people::UnitId, QString> units;
    for (const people::Unit &unit : people::Units(db).all())
        units.insert(unit.id, unit.name);

    Table table({u"id"_s, u"title"_s, u"unit"_s, u"state"_s, u"core_level"_s, u"core_weight"_s,
        u"core_meaning"_s, u"duties"_s, u"competencies"_s, u"purpose"_s, u"external_customers"_s,
        u"internal_customers"_s, u"competency_meanings"_s, u"core_waiver"_s, u"grade"_s,
        u"onet_code"_s});
    jobs::Jobs jobs(db);
    for (const auto id :
        db.all<jobs::JobVersionId>("select version_id from visible_job order by key")) {
        const auto description = *jobs.description(id);
        const auto unit = description.job.unit;
        table.append(cellsOf(sheetOf(description, unit ? units.value(*unit) : QString())));
    }
    return table;
}

} // namespace throughline::exchange
