#include "performance/cycles.h"

namespace throughline::performance {

namespace {
struct TemplateRow
{
    TemplateId id;
    QString name;
    int coreFloor;
    int version;
};
} // namespace

std::vector<Cycle> Cycles::all()
{
    return m_db.all<Cycle>(R"(
        select id, key, name, template_id, starts_on, ends_on, due_on, state, evidence_rule, version
          from appraisal_cycle
         order by ends_on desc, id desc)");
}

std::optional<Cycle> Cycles::find(CycleId id)
{
    return m_db.one<Cycle>(R"(
        select id, key, name, template_id, starts_on, ends_on, due_on, state, evidence_rule, version
          from appraisal_cycle
         where id = ?)",
        id);
}

std::optional<Cycle> Cycles::current()
{
    return m_db.one<Cycle>(R"(
        select id, key, name, template_id, starts_on, ends_on, due_on, state, evidence_rule, version
          from appraisal_cycle
         where state = 'running'
         order by due_on, id
         limit 1)");
}

CycleId Cycles::add(const CyclePlan &plan)
{
    const CycleId id = *m_db.one<CycleId>(R"(
        insert into appraisal_cycle (name, template_id, starts_on, ends_on, due_on)
        values (?, ?, ?, ?, ?)
        returning id)",
        plan.name.trimmed(), plan.schema, plan.period.first, plan.period.last, plan.dueOn);
    for (const qint64 unit : plan.units)
        m_db.run(R"(
            insert into cycle_unit (cycle_id, unit_id)
            with recursive below (id) as (
                select u.id from unit u where u.id = ?
                union all
                select u.id from unit u join below b on u.parent_id = b.id)
            select c.id, b.id from below b cross join appraisal_cycle c where c.id = ?
            on conflict (cycle_id, unit_id) do nothing)",
            unit, id);
    return id;
}

bool Cycles::save(const Cycle &cycle)
{
    return m_db.run(R"(
        update appraisal_cycle
           set state = ?, evidence_rule = ?, version = version + 1
         where id = ? and version = ?)",
               cycle.state, cycle.evidenceRule, cycle.id, cycle.version)
        == 1;
}

std::vector<AppraisalTemplate> Cycles::templates()
{
    std::vector<AppraisalTemplate> templates;
    for (const TemplateRow &row : m_db.all<TemplateRow>(
             "select id, name, core_floor, version from appraisal_template order by id desc"))
        templates.push_back({row.id, row.name, row.coreFloor, sections(row.id), row.version});
    return templates;
}

std::optional<AppraisalTemplate> Cycles::findTemplate(TemplateId id)
{
    const auto row = m_db.one<TemplateRow>(
        "select id, name, core_floor, version from appraisal_template where id = ?", id);
    if (!row)
        return std::nullopt;
    return AppraisalTemplate{row->id, row->name, row->coreFloor, sections(id), row->version};
}

std::vector<TemplateSection> Cycles::sections(TemplateId id)
{
    return m_db.all<TemplateSection>(
        "select kind, weight from template_section where template_id = ? order by place", id);
}

TemplateId Cycles::addTemplate(
    const QString &name, int coreFloor, const std::vector<TemplateSection> &sections)
{
    const TemplateId id = *m_db.one<TemplateId>(
        "insert into appraisal_template (name, core_floor) values (?, ?) returning id",
        name.trimmed(), coreFloor);
    int place = 0;
    for (const TemplateSection &section : sections)
        m_db.run(
            "insert into template_section (template_id, place, kind, weight) values (?, ?, ?, ?)",
            id, ++place, section.kind, section.weight);
    return id;
}

} // namespace throughline::performance
