// What is done about a cycle on its overview: plan it, settle who takes part, remind, close it.

#include "performance/appraisalspage.h"

#include "forms/messagebar.h"
#include "performance/cycleform.h"
#include "performance/cyclerollpanel.h"
#include "performance/reminder.h"
#include "shell/messages.h"
#include "shell/workspace.h"

#include <QDesktopServices>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>

namespace throughline::ui {

using namespace performance;

void AppraisalsPage::planCycle()
{
    if (m_view == Planning) // what is filled in is not begun anew
        return m_form->setFocus();
    delete m_form;
    m_form = new CycleForm(workspace());
    m_views->addWidget(m_form);
    turnTo(Planning);
    m_form->setFocus();
    connect(m_form, &CycleForm::cancelled, this, [this] { turnTo(restingView()); });
    connect(m_form, &CycleForm::planned, this, [this](CycleId cycle) {
        m_message->dismiss();
        m_cycle = cycle;
        load();
        showRoll();
    });
}

void AppraisalsPage::showRoll()
{
    if (!m_cycle)
        return;
    if (m_view == Rolling)
        return m_roll->firstFocus().setFocus();
    delete m_roll;
    m_roll = new CycleRollPanel(workspace(), *m_cycle);
    m_views->addWidget(m_roll);
    turnTo(Rolling);
    m_roll->firstFocus().setFocus();
    connect(m_roll, &CycleRollPanel::done, this, [this] {
        turnTo(restingView());
        load();
    });
}

/// Those whose side is open, of the chosen appraisals; an appraisal whose row is not loaded yet is
/// not in sight and not meant.
void AppraisalsPage::remind()
{
    std::vector<AppraisalId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const AppraisalRow *row = m_model->at(index.row()))
            ids.push_back(row->id);
    workspace()
        .store()
        .read([ids](storage::Connection &db) { return addresseesOf(db, ids); })
        .then(this, [this](const Result<std::vector<Addressee>> &people) {
            people ? sendReminder(*people)
                   : m_message->tell(Severity::Problem, messageFor(people.error()));
        });
}

void AppraisalsPage::sendReminder(const std::vector<Addressee> &people)
{
    const Cycle *cycle = chosen();
    if (people.empty() || !cycle)
        return m_message->tell(Severity::Information,
            tr("Nobody has to be reminded: their sides are done, or the open one is yours."));
    QStringList unreached;
    for (const Addressee &person : people)
        if (person.email.isEmpty())
            unreached << person.name;
    const QUrl mail = reminderMail(people, cycle->name, cycle->dueOn);
    const bool isOpen = mail.isValid() && QDesktopServices::openUrl(mail);
    if (!isOpen)
        for (const Addressee &person : people)
            if (!person.email.isEmpty())
                unreached << person.name;
    if (unreached.isEmpty())
        return m_message->tell(Severity::Information,
            tr("Your mail program has the reminder. Nothing is sent before you send it."));
    m_message->tell(Severity::Attention,
        isOpen ? tr("Your mail program has the reminder. Without an address are: %1.")
                     .arg(QLocale().createSeparatedList(unreached))
               : tr("No mail program could be opened. Tell them yourself: %1.")
                     .arg(QLocale().createSeparatedList(unreached)),
        {m_remind});
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
