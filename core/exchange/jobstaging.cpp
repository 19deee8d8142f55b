#include "exchange/jobstaging.h"

#include "base/foldedtext.h"
#include "competency/starterlibrary.h"
#include "security/role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::exchange {

using jobs::JobState;

JobStaging::JobStaging(storage::Connection &db, const MappedTable &rows, ImportReport &report)
    : m_db(db)
    , m_rows(rows)
    , m_report(report)
    , m_jobs(db)
    , m_policy(competency::Competencies(db).corePolicy())
    , m_core(*competency::Competencies(db).core())
{
    readStock();
}

void JobStaging::readStock()
{
    for (const auto &competency : competency::Competencies(m_db).published())
        m_revisions.insert(competency.key, competency);
    for (const auto &starter : competency::starterLibrary(competency::libraryLanguage(m_db)))
        m_starters.insert(starter.revision.key);
    for (const people::Unit &unit : people::Units(m_db).all()) {
        const QString name = folded(unit.name);
        if (m_units.contains(name))
            m_ambiguousUnits.insert(name);
        m_units.insert(name, unit.id);
        m_unitNames.insert(unit.id, unit.name);
    }
}

void JobStaging::refuse(
    int row, JobField field, const QString &reason, const QStringList &arguments)
{
    m_report.problems.add(m_rows.problem(row, int(field), reason, arguments));
}

void JobStaging::stage(ImportProgress &progress)
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        stageRow(row);
        progress.advance();
    }
}

std::optional<jobs::JobDescription> JobStaging::storedJob(const QString &key)
{
    const auto job = key.isEmpty() ? std::nullopt : m_jobs.findByKey(key);
    const auto newest = job ? m_jobs.newest(job->id) : std::nullopt;
    return newest ? m_jobs.description(*newest) : std::nullopt;
}

/// What a row starts from: what is stored, or a new draft with nothing but the core competency.
JobSheet JobStaging::startingSheet(const std::optional<jobs::JobDescription> &stored) const
{
    if (stored)
        return sheetOf(
            *stored, stored->job.unit ? m_unitNames.value(*stored->job.unit) : QString());
    JobSheet sheet;
    sheet.core = {m_core.key, m_policy.defaultLevel.number(), m_policy.minimumWeight, {}};
    return sheet;
}

void JobStaging::stageRow(int row)
{
    const QString key = text(row, JobField::Id);
    if (!key.isEmpty())
        if (const int earlier = m_keys.firstRowOf(key, m_rows.rowNumber(row)))
            return refuse(row, JobField::Id, u"key-twice"_s, {QString::number(earlier)});

    const auto stored = storedJob(key);
    const JobSheet before = startingSheet(stored);
    JobSheet sheet = before;
    sheet.key = key;
    const int problems = m_report.problems.total();
    readTexts(row, sheet);
    readState(row, sheet);
    readCompetencies(row, sheet);
    readMeanings(row, sheet);
    checkCore(row, sheet);
    checkService(row, sheet);
    if (stored)
        checkWay(row, sheet, *stored);
    if (m_report.problems.total() != problems)
        return;

    if (stored && sheet == before) {
        ++m_report.unchanged;
        return;
    }
    JobSheet words = sheet;
    words.state = before.state;
    ++(stored ? m_report.changed : m_report.added);
    m_staged.push_back({sheet, stored, stored && words == before});
}

void JobStaging::readTexts(int row, JobSheet &sheet)
{
    const auto read = [&](JobField field, QString &text) {
        if (has(field))
            text = this->text(row, field);
    };
    const auto readItems = [&](JobField field, QStringList &items) {
        if (has(field))
            items = splitList(text(row, field));
    };
    read(JobField::Title, sheet.title);
    read(JobField::Unit, sheet.unit);
    read(JobField::Purpose, sheet.purpose);
    read(JobField::Waiver, sheet.waiver);
    read(JobField::Grade, sheet.grade);
    read(JobField::OnetCode, sheet.onetCode);
    readItems(JobField::Duties, sheet.duties);
    readItems(JobField::ExternalCustomers, sheet.externalCustomers);
    readItems(JobField::InternalCustomers, sheet.internalCustomers);
    if (sheet.title.isEmpty())
        refuse(row, JobField::Title, u"title-missing"_s);
    if (m_ambiguousUnits.contains(folded(sheet.unit)))
        refuse(row, JobField::Unit, u"job-unit-ambiguous"_s, {sheet.unit});
}

void JobStaging::readState(int row, JobSheet &sheet)
{
    const QString written = text(row, JobField::State);
    if (written.isEmpty())
        return;
    const auto state = fromCode<JobState>(written.toLower().toStdString());
    if (state)
        sheet.state = *state;
    else
        refuse(row, JobField::State, u"state-unknown"_s,
            {written, u"draft, in_review, approved, published, retired, rejected"_s});
}

std::optional<int> JobStaging::numberFrom(
    int row, JobField field, int lowest, int highest, const QString &reason)
{
    QString written = text(row, field);
    if (written.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = QString(written).remove(u'%').trimmed().toInt(&isNumber);
    if (isNumber && number >= lowest && number <= highest)
        return number;
    refuse(row, field, reason, {written});
    return std::nullopt;
}

std::optional<SheetCompetency> JobStaging::competencyFrom(int row, const QString &item)
{
    const QStringList parts = item.split(u':');
    bool isLevel = false, isWeight = false;
    const int level = parts.value(1).trimmed().toInt(&isLevel);
    const int weight = parts.value(2).trimmed().toInt(&isWeight);
    const QString key = parts.value(0).trimmed();
    const auto refused = [&](const QString &reason, const QString &argument) {
        refuse(row, JobField::Competencies, reason, {argument});
        return std::nullopt;
    };
    if (parts.size() != 3 || key.isEmpty() || !isLevel || !isWeight)
        return refused(u"competency-invalid"_s, item);
    if (!competency::Level::of(level))
        return refused(u"level-invalid"_s, QString::number(level));
    if (weight < 0 || weight > 100)
        return refused(u"weight-invalid"_s, QString::number(weight));
    if (!m_revisions.contains(key) && !m_starters.contains(key))
        return refused(u"competency-unknown"_s, key);
    if (!m_revisions.contains(key) && !m_adopted.contains(key)) {
        m_adopted.insert(key);
        m_report.remarks.push_back(
            m_rows.problem(row, int(JobField::Competencies), u"competency-adopted"_s, {key}));
    }
    return SheetCompetency{key, level, weight, {}};
}

void JobStaging::readCompetencies(int row, JobSheet &sheet)
{
    std::optional<SheetCompetency> listedCore;
    if (has(JobField::Competencies)) {
        const auto before = sheet.others;
        sheet.others.clear();
        QSet<QString> seen;
        for (const QString &item : splitList(text(row, JobField::Competencies))) {
            auto line = competencyFrom(row, item);
            if (!line)
                continue;
            if (seen.contains(line->key))
                refuse(row, JobField::Competencies, u"competency-twice"_s, {line->key});
            seen.insert(line->key);
            const auto stored = std::ranges::find(before, line->key, &SheetCompetency::key);
            if (stored != before.end())
                line->meaning = stored->meaning;
            if (line->key == m_core.key)
                listedCore = line;
            else
                sheet.others.push_back(*line);
        }
    }
    readCore(row, sheet, listedCore);
}

/// The core row is said in columns of its own, in the list, or in both alike. A file that has such
/// columns and says nothing in them forgot it.
void JobStaging::readCore(int row, JobSheet &sheet, const std::optional<SheetCompetency> &listed)
{
    const int problems = m_report.problems.total();
    const auto level = numberFrom(row, JobField::CoreLevel, 1, 5, u"level-invalid"_s);
    const auto weight = numberFrom(row, JobField::CoreWeight, 0, 100, u"weight-invalid"_s);
    if (has(JobField::CoreMeaning))
        sheet.core.meaning = text(row, JobField::CoreMeaning);
    if (m_report.problems.total() != problems)
        return;
    if (listed && level && listed->level != *level)
        return refuse(row, JobField::CoreLevel, u"core-differs"_s, {QString::number(*level)});
    if (listed && weight && listed->weight != *weight)
        return refuse(row, JobField::CoreWeight, u"core-differs"_s, {QString::number(*weight)});

    const bool couldSay = has(JobField::CoreLevel) || has(JobField::Competencies);
    if (listed) {
        sheet.core.level = listed->level;
        sheet.core.weight = listed->weight;
    } else if (level) {
        sheet.core.level = *level;
        if (weight)
            sheet.core.weight = *weight;
    } else if (couldSay || !storedJob(sheet.key)) {
        addCore(row, sheet);
    }
}

/// H-01, decisions.md: the core competency is added at the policy's level and weight; weights that
/// already add up to 100 make room for it in proportion.
void JobStaging::addCore(int row, JobSheet &sheet)
{
    sheet.core.level = m_policy.defaultLevel.number();
    sheet.core.weight = m_policy.minimumWeight;
    int sum = 0;
    for (const SheetCompetency &line : sheet.others)
        sum += line.weight;
    if (sum == 100) {
        int given = 0, before = 0;
        for (SheetCompetency &line : sheet.others) {
            before += line.weight;
            const int upToHere = before * (100 - sheet.core.weight) / 100;
            line.weight = upToHere - given;
            given = upToHere;
        }
    }
    m_report.remarks.push_back({.row = m_rows.rowNumber(row),
        .reason = u"core-added"_s,
        .arguments = {sheet.title, m_core.name, QString::number(sheet.core.level),
            QString::number(sheet.core.weight)}});
}

void JobStaging::readMeanings(int row, JobSheet &sheet)
{
    if (!has(JobField::Meanings))
        return;
    for (SheetCompetency &line : sheet.others)
        line.meaning.clear();
    for (const QString &item : splitList(text(row, JobField::Meanings))) {
        const QString key = item.section(u':', 0, 0).trimmed();
        const auto line = std::ranges::find(sheet.others, key, &SheetCompetency::key);
        if (line == sheet.others.end())
            refuse(row, JobField::Meanings, u"competency-unknown"_s, {key});
        else
            line->meaning = item.section(u':', 1).trimmed();
    }
}

void JobStaging::checkCore(int row, const JobSheet &sheet)
{
    if (!sheet.waiver.isEmpty()) {
        if (!security::holds(m_db.session(), security::Role::HrLead))
            refuse(row, JobField::Waiver, u"waiver-needs-hr-lead"_s);
        if (sheet.waiver.size() < jobs::shortestWaiverReason)
            refuse(row, JobField::Waiver, u"waiver-needs-reason"_s,
                {QString::number(jobs::shortestWaiverReason)});
        return;
    }
    if (sheet.core.level < m_policy.minimumLevel.number())
        refuse(row, JobField::CoreLevel, u"core-level-below-minimum"_s,
            {QString::number(sheet.core.level), QString::number(m_policy.minimumLevel.number())});
    if (sheet.core.weight < m_policy.minimumWeight)
        refuse(row, JobField::CoreWeight, u"core-weight-below-minimum"_s,
            {QString::number(sheet.core.weight), QString::number(m_policy.minimumWeight)});
}

/// H-02: what is approved or in force says who is served, and how.
void JobStaging::checkService(int row, const JobSheet &sheet)
{
    const bool isApproved = sheet.state == JobState::Approved || sheet.state == JobState::Published
        || sheet.state == JobState::Retired;
    const bool saysWho = !sheet.externalCustomers.isEmpty() || !sheet.internalCustomers.isEmpty();
    const bool saysHow
        = !sheet.waiver.isEmpty() || sheet.core.meaning.trimmed().size() >= jobs::shortestMeaning;
    if (isApproved && !(saysWho && saysHow))
        refuse(row, JobField::State, u"job-service-line-missing"_s, {codeText(sheet.state)});
}

void JobStaging::checkWay(int row, const JobSheet &sheet, const jobs::JobDescription &stored)
{
    JobSheet words = sheet;
    words.state = stored.version.state;
    const QString unit = stored.job.unit ? m_unitNames.value(*stored.job.unit) : QString();
    const bool isOnlyState = words == sheetOf(stored, unit);
    if (isOnlyState && !jobs::wayBetween(stored.version.state, sheet.state))
        refuse(row, JobField::State, u"state-unreachable"_s,
            {codeText(stored.version.state), codeText(sheet.state)});
}

} // namespace throughline::exchange
