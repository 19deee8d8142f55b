// What HR does with a cycle on its overview: plan it, settle who takes part, close it.

#include "performance/appraisalspage.h"

#include "forms/messagebar.h"
#include "performance/cycleform.h"
#include "performance/cyclerollpanel.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QStackedLayout>

namespace throughline::ui {

using namespace performance;

void AppraisalsPage::planCycle()
{
    delete m_form;
    m_form = new CycleForm(workspace());
    m_views->addWidget(m_form);
    turnTo(Planning);
    m_form->setFocus();
    connect(m_form, &CycleForm::cancelled, this, [this] { turnTo(restingView()); });
    connect(m_form, &CycleForm::planned, this, [this](CycleId cycle) {
        m_cycle = cycle;
        load();
        showRoll();
    });
}

void AppraisalsPage::showRoll()
{
    if (!m_cycle)
        return;
    delete m_roll;
    m_roll = new CycleRollPanel(workspace(), *m_cycle);
    m_views->addWidget(m_roll);
    turnTo(Rolling);
    m_roll->setFocus();
    connect(m_roll, &CycleRollPanel::done, this, [this] {
        turnTo(restingView());
        load();
    });
}

/// Closing cannot be undone, so it is asked once, in the page and not in a dialog.
void AppraisalsPage::closeCycle()
{
    auto *sure = new QAction(tr("Close the cycle"), m_message);
    connect(sure, &QAction::triggered, this, [this, id = *m_cycle] {
        workspace()
            .store()
            .write([id](storage::Connection &db) { return RunningCycles(db).close(id); })
            .then(this, [this](const Result<void> &done) {
                done ? m_message->dismiss()
                     : m_message->tell(Severity::Problem, messageFor(done.error()));
            });
    });
    m_message->tell(Severity::Attention,
        tr("Nothing in a closed cycle can be changed, and it cannot be opened again."), {sure});
}

} // namespace throughline::ui
