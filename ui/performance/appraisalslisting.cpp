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
#include "tables/longlist.h"

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
    Overview overview{cycles.all(), cycle, filter, 0, 0};
    if (!overview.shown)
        if (const auto current = cycles.current())
            overview.shown = current->id;
    if (!overview.shown && !overview.cycles.empty())
        overview.shown = overview.cycles.front().id;
    if (!overview.shown)
        return overview;
    overview.count = AppraisalList(db, *overview.shown, filter).count();
    overview.all
        = filter == AppraisalFilter() ? overview.count : AppraisalList(db, *overview.shown).count();
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
            m_readsUnits = overview && overview->shown && security::isHr(workspace().session());
            receive(overview);
            if (m_readsUnits)
                readUnits(question);
            else if (m_view != Table || m_overview.count == 0)
                emit settled(); // or else with its first rows
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
    m_filter->showCount(m_overview.count, m_overview.all);
    showRows();
    turnTo(m_view == Planning || m_view == Rolling || (m_view == Units && !m_progress.empty())
            ? m_view
            : restingView());
}

void AppraisalsPage::showRows()
{
    if (!m_cycle)
        return;
    const LongList<AppraisalList> list(workspace().store(),
        [cycle = *m_cycle, filter = m_overview.filter](
            storage::Connection &db) { return AppraisalList(db, cycle, filter); });
    m_choice->show(m_overview.count, list.fetch());
    if (m_overview.count > 0)
        m_model->at(0); // also while it is not in sight
    if (m_overview.count > AppraisalList::pageSize)
        list.prepare(this, [this, question = m_question] { return question == m_question; });
}

/// After the rows, which nobody should wait for: these are the figures of a whole company.
void AppraisalsPage::readUnits(int question)
{
    workspace()
        .store()
        .read([cycle = *m_cycle](
                  storage::Connection &db) { return AppraisalList(db, cycle).byUnit(); })
        .then(this, [this, question](const Result<std::vector<UnitProgress>> &units) {
            if (question != m_question)
                return;
            m_readsUnits = false;
            if (units)
                receiveUnits(*units);
            else
                m_trouble.tell(messageFor(units.error()), *m_retry);
            emit settled();
        });
}

/// The unit that was chosen before is perhaps none of this cycle: then all are shown.
void AppraisalsPage::receiveUnits(const std::vector<UnitProgress> &units)
{
    m_progress = units;
    m_filter->showUnits(units);
    if (m_filter->value() != m_overview.filter)
        return load();
    m_units->showUnits(units);
    const int shared = std::accumulate(units.begin(), units.end(), 0,
        [](int sum, const UnitProgress &unit) { return sum + unit.shared; });
    m_bar->setState(
        units.empty() ? QString() : tr("%1 of %2 shared").arg(shared).arg(m_overview.all));
    turnTo(m_view == Units && units.empty() ? restingView() : m_view);
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
}

const Cycle *AppraisalsPage::chosen() const
{
    const auto found = std::ranges::find_if(
        m_overview.cycles, [this](const Cycle &cycle) { return cycle.id == m_cycle; });
    return found == m_overview.cycles.end() ? nullptr : &*found;
}

} // namespace throughline::ui
