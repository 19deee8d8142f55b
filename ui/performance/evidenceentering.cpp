// New and corrected evidence: the part of the drawer that changes something.

#include "performance/evidencedrawer.h"

#include "evidence/gatheringevidence.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "performance/evidenceentry.h"
#include "shell/messages.h"

#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using evidence::EvidenceRow;

void EvidenceDrawer::setCompetencies(
    const std::vector<std::pair<competency::CompetencyId, QString>> &competencies)
{
    delete m_form;
    m_form = new EvidenceEntryForm(m_person, m_personName, m_period, competencies);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_pages->addWidget(scroll);
    connect(m_form, &EvidenceEntryForm::submitted, this, &EvidenceDrawer::submitEntry);
    connect(m_form, &EvidenceEntryForm::left, this, &EvidenceDrawer::enter);
    connect(m_form, &EvidenceEntryForm::kept, this, &EvidenceDrawer::entryKept);
    connect(m_form, &EvidenceEntryForm::cancelled, this, [this] {
        m_form->begin(m_competency);
        enter();
    });
}

void EvidenceDrawer::beginEntry()
{
    if (!m_form)
        return;
    m_message->hide();
    if (!m_form->isBegun()) // words wait until they are added or cancelled
        m_form->begin(m_competency);
    openEntry();
}

void EvidenceDrawer::openEntry()
{
    turnTo(1);
    m_form->setFocus(Qt::OtherFocusReason);
}

/// The keyboard waits here while list and form take turns: on its way through the page it would
/// take another competency for the one that is being rated.
void EvidenceDrawer::turnTo(int page)
{
    if (m_pages->currentIndex() == page)
        return;
    setFocus();
    m_pages->setCurrentIndex(page);
}

void EvidenceDrawer::leaveEntry()
{
    turnTo(0);
}

void EvidenceDrawer::restoreEntry(const QString &kept)
{
    if (!m_form || m_form->isBegun() || !m_form->restore(kept))
        return;
    m_message->tell(Severity::Information,
        tr("A piece of evidence that you began is not added yet."), {m_goOn});
}

void EvidenceDrawer::correctCurrent()
{
    const EvidenceRow *row = current();
    if (!row || !m_form)
        return;
    if (m_form->isBegun()) {
        openEntry();
        return m_form->refuse(tr("You began this before. Add or cancel it first."));
    }
    m_form->correct(*row);
    openEntry();
}

void EvidenceDrawer::submitEntry()
{
    if (!m_adding.begin())
        return;
    m_workspace.store()
        .write([entry = m_form->entry(), corrected = m_form->corrected()](storage::Connection &db) {
            evidence::GatheringEvidence gathering(db);
            return corrected ? gathering.correct(*corrected, entry) : gathering.enter(entry);
        })
        .then(this, [this](const Result<evidence::EvidenceId> &id) {
            m_adding.end();
            if (!id)
                return m_form->refuse(messageFor(id.error()));
            m_form->begin(m_competency);
            leaveEntry();
            announce(*this, tr("Evidence added"));
            m_list->setFocus();
            reload(*id);
        });
}

void EvidenceDrawer::withdrawCurrent()
{
    const EvidenceRow *row = current();
    if (!row)
        return;
    m_workspace.store()
        .write([id = row->id](storage::Connection &db) {
            return evidence::GatheringEvidence(db).withdraw(id);
        })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                return m_message->tell(Severity::Problem, messageFor(done.error()));
            reload();
        });
}

} // namespace throughline::ui
