#pragma once

#include "forms/autosave.h"
#include "forms/conflictsheet.h"
#include "hiring/kit.h"
#include "storage/store.h"

#include <QUndoStack>

namespace throughline::ui {

/// What of a kit its editor changes.
hiring::PlanDraft draftOf(const hiring::Kit &kit);

/// An interview plan while it is being edited: every change can be undone and is written at once.
/// A plan that is in use does not change any more; only who asks what still does.
class KitEditing final : public QObject
{
    Q_OBJECT

public:
    KitEditing(storage::Store &store, hiring::Kit kit, QObject *parent);
    ~KitEditing() override;

    const hiring::Kit &kit() const { return m_kit; }
    const hiring::PlanDraft &draft() const { return m_draft; }
    bool isFrozen() const { return m_kit.plan.isFrozen(); }
    int count() const { return int(m_draft.questions.size()); }
    const competency::Question &banked(int index) const;
    const jobs::JobCompetency *competencyOf(int index) const;
    /// Whether this is what is known to be stored.
    bool isStored(const hiring::Kit &kit) const;
    std::optional<competency::QuestionId> questionAt(int index) const;
    /// Where a question is asked; where it is gone, whatever took its place.
    int rowOf(std::optional<competency::QuestionId> question, int before) const;
    bool isAskedBy(int index, PersonId person) const;

    void setMinutes(int index, int minutes);
    void setSlot(int minutes);
    void setAskedBy(int index, PersonId person, bool asks);
    void move(int index, int by);
    void add(competency::QuestionId question);
    void remove(int index);
    /// What of the bank is not in the plan.
    std::vector<competency::Question> unused() const;
    std::vector<hiring::PlanFinding> findings() const;

    void publish();
    void nextVersion();

    /// What is stored by now: what only others changed is taken over, what is changed here stands
    /// (P28). Their plan may also be another one.
    void meet(const hiring::Kit &theirs);
    /// Whether a write is on its way, after which the database holds something newer anyway.
    bool isSaving() const;

    QUndoStack &history() { return m_history; }
    Autosave &autosave() { return *m_autosave; }

signals:
    void changed();
    /// Another plan, or another state of it, is shown now.
    void planChanged();
    void failed(const throughline::Error &error);
    /// Somebody else changed the same; none where all of theirs was taken over.
    void met(const QStringList &takenOver, const std::vector<FieldConflict> &conflicts);

private:
    class Change;

    void push(hiring::PlanDraft after, const QString &text);
    void set(const hiring::PlanDraft &draft);
    void save(Autosave::Report report);
    void meetTheirs();
    void saveAskers(Autosave::Report report);
    void take(const Result<hiring::InterviewPlan> &plan);
    std::vector<hiring::PlanQuestion> asPlanned() const;

    storage::Store &m_store;
    hiring::Kit m_kit;
    hiring::PlanDraft m_draft;
    hiring::PlanDraft m_stored; ///< as far as is known here
    QUndoStack m_history;
    Autosave *m_autosave;
};

} // namespace throughline::ui
