// What can be done with succession plans: mark a position, name somebody, review, remove.

#include "succession/successionpage.h"

#include "forms/formdraft.h"
#include "forms/messagebar.h"
#include "shell/messages.h"
#include "shell/workspace.h"
#include "storage/search.h"
#include "succession/addsuccessorpane.h"
#include "succession/markpositionpane.h"
#include "succession/planningsuccession.h"

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

void SuccessionPage::backToOutline()
{
    turnTo(Details);
    m_message->dismiss();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// What was handed in is written. A form that was begun anew before the answer stays.
void SuccessionPage::endForm(FormDraft &draft, int turn)
{
    if (draft.turn() != turn)
        return;
    draft.rest();
    backToOutline();
}

/// In the form, if it is still the one that was handed in.
template<typename Pane>
void SuccessionPage::refuseIn(Pane &pane, bool isStillShown, const Error &error)
{
    isStillShown ? pane.refuse(messageFor(error)) : workspace().report(error);
}

template<typename Act>
std::function<void()> SuccessionPage::wayBack(Act act)
{
    return [this, act] {
        workspace().store().write(act).then(this, [this](const Result<void> &outcome) {
            if (!outcome)
                workspace().report(outcome.error());
        });
    };
}

void SuccessionPage::offerCandidates()
{
    const SuccessionPlan *plan = current();
    if (!plan)
        return;
    turnTo(Adding);
    m_addedTo = plan->position.position;
    m_adding->begin(plan->position.position, plan->position.title);
}

void SuccessionPage::searchCandidates(const QString &typed)
{
    if (!m_addedTo)
        return;
    workspace()
        .store()
        .read([position = *m_addedTo, typed](storage::Connection &db) {
            return SuccessionPlans(db).candidates(position, typed);
        })
        .then(this, [this, typed, position = *m_addedTo](const Result<std::vector<Fit>> &people) {
            if (m_addedTo != position)
                return; // another one is asked about by now
            people ? m_adding->showCandidates(typed, *people)
                   : m_adding->refuse(messageFor(people.error()));
        });
}

void SuccessionPage::addSuccessor(PersonId person, Readiness readiness, const QString &proof)
{
    if (!m_addedTo)
        return;
    const auto adding = workspace().store().write(
        [position = *m_addedTo, person, readiness, proof](storage::Connection &db) {
            return PlanningSuccession(db).addSuccessor(position, person, readiness, proof);
        });
    FormDraft &draft = m_adding->draft();
    draft.discardAfter(adding);
    adding.then(this, [this, &draft, turn = draft.turn()](const Result<SuccessorId> &id) {
        if (!id)
            return refuseIn(*m_adding, draft.turn() == turn, id.error());
        endForm(draft, turn);
        workspace().mention(tr("Successor added."), wayBack([id = *id](storage::Connection &db) {
            return PlanningSuccession(db).removeSuccessor(id, 1);
        }));
    });
}

void SuccessionPage::reviewSuccessor()
{
    const Successor *successor = currentSuccessor();
    if (!successor)
        return;
    turnTo(Adding);
    m_adding->beginReview(*successor, current()->position.title);
}

void SuccessionPage::setReadiness(
    SuccessorId id, int version, Readiness readiness, const QString &proof)
{
    const auto reviewing
        = workspace().store().write([id, version, readiness, proof](storage::Connection &db) {
              return PlanningSuccession(db).setReadiness(id, readiness, proof, version);
          });
    FormDraft &draft = m_adding->draft();
    draft.discardAfter(reviewing);
    reviewing.then(this, [this, &draft, turn = draft.turn()](const Result<void> &outcome) {
        if (outcome)
            return endForm(draft, turn);
        refuseIn(*m_adding, draft.turn() == turn, outcome.error());
        if (outcome.error().kind == Error::Kind::Conflict)
            load(); // what somebody else said meanwhile is met at once
    });
}

void SuccessionPage::removeSuccessor()
{
    const Successor *successor = currentSuccessor();
    if (!successor)
        return;
    workspace()
        .store()
        .write([id = successor->id, version = successor->version](storage::Connection &db) {
            return PlanningSuccession(db).removeSuccessor(id, version);
        })
        .then(
            this, [this, id = successor->id, name = successor->name](const Result<void> &outcome) {
                if (!outcome)
                    return workspace().report(outcome.error());
                workspace().mention(
                    tr("%1 is no longer named.").arg(name), wayBack([id](storage::Connection &db) {
                        return PlanningSuccession(db).restoreSuccessor(id);
                    }));
            });
}

void SuccessionPage::offerMarking()
{
    turnTo(Marking);
    m_marking->begin(m_book.unmarked);
}

void SuccessionPage::searchPositions(const QString &typed)
{
    constexpr int mostPositions = 30;
    workspace()
        .store()
        .read([typed](storage::Connection &db) {
            auto hits = storage::search(db, typed, mostPositions);
            std::erase_if(hits, [](const storage::SearchHit &hit) {
                return hit.kind != storage::SearchKind::Position;
            });
            return hits;
        })
        .then(this, [this, typed](const Result<std::vector<storage::SearchHit>> &hits) {
            hits ? m_marking->showPositions(typed, *hits)
                 : m_marking->refuse(messageFor(hits.error()));
        });
}

void SuccessionPage::markPosition(qint64 position, const QString &reason, LossRisk lossRisk)
{
    const auto marking
        = workspace().store().write([position, reason, lossRisk](storage::Connection &db) {
              return PlanningSuccession(db).markKeyPosition(PositionId(position), reason, lossRisk);
          });
    FormDraft &draft = m_marking->draft();
    draft.discardAfter(marking);
    marking.then(this, [this, &draft, turn = draft.turn(), position](const Result<void> &outcome) {
        if (!outcome)
            return refuseIn(*m_marking, draft.turn() == turn, outcome.error());
        m_wanted = position;
        endForm(draft, turn);
        load();
    });
}

/// ui.md 3.6: what can be undone is not asked about first.
void SuccessionPage::unmarkPosition()
{
    const SuccessionPlan *plan = current();
    if (!plan)
        return;
    const PositionId id = plan->position.position;
    workspace()
        .store()
        .write([id, version = plan->position.version](storage::Connection &db) {
            return PlanningSuccession(db).unmarkKeyPosition(id, version);
        })
        .then(this, [this, id, plan = *plan](const Result<void> &outcome) {
            if (!outcome)
                return workspace().report(outcome.error());
            const QString title = plan.position.title;
            workspace().mention(plan.successors.empty()
                    ? tr("%1 is no longer a key position.").arg(title)
                    : tr("%1 is no longer a key position, and nobody is named for it any more.")
                          .arg(title),
                wayBack([id](storage::Connection &db) {
                    return PlanningSuccession(db).restoreKeyPosition(id);
                }));
        });
}

} // namespace throughline::ui
