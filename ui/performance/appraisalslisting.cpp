// What the overview of a cycle reads, and how it is shown.

#include "performance/appraisalspage.h"

#include "forms/actionbar.h"
#include "forms/choices.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "performance/overviewfilter.h"
#include "performance/performancewords.h"
#include "performance/unitprogresstable.h"
#include "security/role.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QLocale>
#include <QTableView>

#include <numeric>

namespace throughline::ui {

using namespace performance;

AppraisalsPage::Overview AppraisalsPage::readOverview(
    storage::Connection &db, std::optional<CycleId> cycle, const AppraisalFilter &filter)
{
    Cycles cycles(db);
    Overview overview{cycles.all(), cycle, filter, 0, 0, {}, {}};
    if (!overview.shown)
        if (const auto current = cycles.current())
            overview.shown = current->id;
    if (!overview.shown && !overview.cycles.empty())
        overview.shown = overview.cycles.front().id;
    if (!overview.shown)
        return overview;
    AppraisalList list(db, *overview.shown, filter);
    const AppraisalExtent extent = list.extent();
    overview.count = extent.count;
    overview.all = filter == AppraisalFilter() ? overview.count
                                               : AppraisalList(db, *overview.shown).extent().count;
    overview.starts = extent.starts;
    if (security::isHr(db.session()))
        overview.units = list.byUnit();
    return overview;
}

void AppraisalsPage::load()
{
    workspace()
        .store()
        .read([cycle = m_cycle, filter = m_filter->value()](
                  storage::Connection &db) { return readOverview(db, cycle, filter); })
        .then(this, [this, question = ++m_question](const Result<Overview> &overview) {
            if (question != m_question)
                return;
            receive(overview);
            if (m_view != Table || m_overview.count == 0)
                emit settled();
            else
                m_model->at(0); // the page has settled when its first rows are here
        });
}

void AppraisalsPage::receive(const Result<Overview> &overview)
{
    if (!overview) {
        m_trouble.tell(messageFor(overview.error()), *m_retry);
        return turnTo(m_view == Planning || m_view == Rolling ? m_view : NoCycle);
    }
    m_trouble.end();
    m_overview = *overview;
    m_cycle = m_overview.shown;
    showCycles();
    m_filter->showUnits(m_overview.units);
    if (m_filter->value() != m_overview.filter) // the unit before is none of this cycle
        return load();
    m_filter->showCount(m_overview.count, m_overview.all);
    m_units->showUnits(m_overview.units);
    showRows();
    turnTo(m_view == Planning || m_view == Rolling || (m_view == Units && !m_overview.units.empty())
            ? m_view
            : restingView());
}

void AppraisalsPage::showRows()
{
    if (!m_cycle)
        return;
    m_choice->show(m_overview.count,
        [this, cycle = *m_cycle, filter = m_overview.filter, starts = m_overview.starts](int page) {
            return workspace().store().read(
                [cycle, filter, start = starts.at(size_t(page))](storage::Connection &db) {
                    return AppraisalList(db, cycle, filter).page(start);
                });
        });
}

void AppraisalsPage::showCycles()
{
    std::vector<BoxChoice> choices;
    for (const Cycle &cycle : m_overview.cycles)
        //: A cycle in a list: name, state
        choices.push_back({tr("%1 · %2").arg(cycle.name, wordFor(cycle.state)), cycle.id.number()});
    offerChoices(*m_cycles, choices);
    if (m_overview.shown)
        m_cycles->setCurrentIndex(m_cycles->findData(m_overview.shown->number()));
    const Cycle *cycle = chosen();
    m_about->setText(cycle ? tr("Due %1").arg(QLocale().toString(cycle->dueOn, QLocale::LongFormat))
                           : QString());
    const int shared = std::accumulate(m_overview.units.begin(), m_overview.units.end(), 0,
        [](int sum, const UnitProgress &unit) { return sum + unit.shared; });
    m_bar->setState(m_overview.units.empty()
            ? QString()
            : tr("%1 of %2 shared").arg(shared).arg(m_overview.all));
}

const Cycle *AppraisalsPage::chosen() const
{
    const auto found = std::ranges::find_if(
        m_overview.cycles, [this](const Cycle &cycle) { return cycle.id == m_cycle; });
    return found == m_overview.cycles.end() ? nullptr : &*found;
}

} // namespace throughline::ui
