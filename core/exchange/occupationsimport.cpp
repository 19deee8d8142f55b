#include "exchange/occupationsimport.h"

#include "base/foldedtext.h"
#include "competency/competencies.h"
#include "exchange/csv.h"
#include "jobs/jobs.h"
#include "security/audittrail.h"
#include "security/role.h"
#include "storage/storageerror.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

using jobs::Occupation;

namespace {
enum class OccupationField { Code, Title, Orientation, Service, ServiceSuppressed };

struct OccupationRow
{
    QString code, title;
    int level;
    QString state;
};
} // namespace

/// The columns of the published table that the rule does not use; they are no surprise to anybody.
static const char16_t *const otherColumns[] = {u"service_orientation_level",
    u"service_orientation_importance_se", u"service_orientation_level_se", u"service_orientation_n",
    u"customer_personal_service_level", u"customer_personal_service_importance_se",
    u"customer_personal_service_level_se", u"customer_personal_service_n", u"job_zone",
    u"service_orientation_level_not_relevant", u"customer_personal_service_level_not_relevant",
    u"so_rating_date", u"cps_rating_date", u"ws_concern_for_others_importance",
    u"ws_cooperation_importance", u"ws_self_control_importance",
    u"ws_social_orientation_importance"};

const std::vector<Field> &OccupationsImport::fields() const
{
    static const std::vector<Field> fields = [] {
        std::vector<Field> all{
            {u"onet_soc_code"_s, Need::Required, {u"O*NET-SOC Code"_s, u"code"_s, u"id"_s}},
            {u"title"_s, Need::Required, {u"occupation"_s}},
            {u"service_orientation_importance"_s, Need::Optional},
            {u"customer_personal_service_importance"_s, Need::Optional},
            {u"customer_personal_service_level_recommend_suppress"_s, Need::Optional}};
        for (const char16_t *column : otherColumns)
            all.push_back({QString::fromUtf16(column), Need::Optional});
        return all;
    }();
    return fields;
}

Result<void> OccupationsImport::allowed(const storage::Session &session) const
{
    if (!security::isHr(session))
        return forbidden(u"import-needs-hr"_s);
    return {};
}

static QString occupationText(const MappedTable &rows, int row, OccupationField field)
{
    return rows.text(row, int(field));
}

/// O*NET marks estimates that rest on too few answers; those count as not there.
static Occupation occupationFrom(const MappedTable &rows, int row)
{
    using F = OccupationField;
    Occupation occupation{occupationText(rows, row, F::Code), occupationText(rows, row, F::Title),
        jobs::importanceFrom(occupationText(rows, row, F::Orientation)),
        jobs::importanceFrom(occupationText(rows, row, F::Service))};
    if (occupationText(rows, row, F::ServiceSuppressed).compare(u"Y"_s, Qt::CaseInsensitive) == 0)
        occupation.customerService.reset();
    return occupation;
}

void OccupationsImport::check(storage::Connection &db, const MappedTable &rows,
    ImportReport &report, ImportProgress &progress)
{
    for (const OccupationRow &known : db.all<OccupationRow>(R"(
             select j.key, j.title, c.level, j.state
               from visible_job j
               join job_competency c on c.job_version_id = j.version_id and c.is_core)"))
        m_known.insert(known.code,
            {known.title, known.level, known.state == u"draft" || known.state == u"rejected"});
    for (int row = 0; row < rows.rowCount(); ++row) {
        stageRow(rows, row, report);
        progress.advance();
    }
}

void OccupationsImport::stageRow(const MappedTable &rows, int row, ImportReport &report)
{
    const auto refuse = [&](OccupationField field, const QString &reason, const QString &argument) {
        report.problems.add(rows.problem(
            row, int(field), reason, argument.isEmpty() ? QStringList() : QStringList{argument}));
    };
    const int problems = report.problems.total();
    const Occupation occupation = occupationFrom(rows, row);
    if (occupation.code.isEmpty())
        refuse(OccupationField::Code, u"code-missing"_s, {});
    else if (const int earlier = m_codes.firstRowOf(occupation.code, rows.rowNumber(row)))
        refuse(OccupationField::Code, u"key-twice"_s, QString::number(earlier));
    if (occupation.title.isEmpty())
        refuse(OccupationField::Title, u"title-missing"_s, {});
    for (const auto field : {OccupationField::Orientation, OccupationField::Service}) {
        const QString written = occupationText(rows, row, field);
        if (!written.isEmpty() && !jobs::importanceFrom(written))
            refuse(field, u"importance-invalid"_s, written);
    }
    if (report.problems.total() != problems)
        return;

    const auto known = m_known.constFind(occupation.code);
    if (known == m_known.constEnd()) {
        ++report.added;
        m_staged.push_back({occupation, Action::Add});
        return;
    }
    const int level = jobs::suggestedCore(occupation).level.number();
    if (known->title == occupation.title && known->level == level) {
        ++report.unchanged;
    } else if (known->isEditable) {
        ++report.changed;
        m_staged.push_back({occupation, Action::Change});
    } else {
        ++report.unchanged;
        report.remarks.push_back(
            rows.problem(row, int(OccupationField::Code), u"occupation-in-use"_s, {known->title}));
    }
}

void OccupationsImport::write(storage::Connection &db, ImportProgress &progress)
{
    jobs::Jobs stored(db);
    for (const Staged &staged : m_staged) {
        progress.advance(0);
        const Occupation &occupation = staged.occupation;
        auto description = [&] {
            if (staged.action == Action::Change)
                return *stored.description(*stored.newest(stored.findByKey(occupation.code)->id));
            const auto id = stored.add(occupation.code, {}, {}, occupation.code);
            return *stored.description(
                stored.addVersion(id, 1, occupation.title, db.session().person));
        }();
        jobs::applyOccupation(description, occupation, competency::Competencies(db).corePolicy());
        if (!stored.save(description))
            throw storage::StorageError(conflict(u"job-changed-elsewhere"_s));
        progress.advance();
    }
    security::AuditTrail(db).record(u"occupations-imported"_s, u"job"_s, std::nullopt);
}

Table builtInOccupations()
{
    QFile file(u":/frameworks/onet_29_3_customer_service.csv"_s);
    if (!file.open(QFile::ReadOnly))
        return Table();
    return readCsv(file).table;
}

/// The list as the program reads it, once.
static const std::vector<Occupation> &knownOccupations()
{
    static const std::vector<Occupation> known = [] {
        const Table table = builtInOccupations();
        const ColumnMapping mapping
            = ColumnMapping::automatic(table.header(), OccupationsImport().fields());
        const MappedTable rows(table, mapping);
        std::vector<Occupation> occupations;
        for (int row = 0; row < rows.rowCount(); ++row)
            occupations.push_back(occupationFrom(rows, row));
        return occupations;
    }();
    return known;
}

std::optional<Occupation> builtInOccupation(const QString &code)
{
    const auto found = std::ranges::find(knownOccupations(), code, &Occupation::code);
    return found == knownOccupations().end() ? std::nullopt : std::optional(*found);
}

std::vector<Occupation> builtInOccupationsLike(const QString &words)
{
    const QStringList typed = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<Occupation> found;
    std::ranges::copy_if(
        knownOccupations(), std::back_inserter(found), [&](const Occupation &occupation) {
            const QString title = u' ' + folded(occupation.title);
            return std::ranges::all_of(
                typed, [&](const QString &word) { return title.contains(u' ' + word); });
        });
    return found;
}

} // namespace throughline::exchange
