#pragma once

#include "forms/autosave.h"
#include "hiring/scorecardmerge.h"
#include "storage/store.h"

#include <QUndoStack>

namespace throughline::ui {

/// The part of a sheet that its interviewer writes.
hiring::ScorecardDraft draftOf(const hiring::InterviewSheet &sheet);

/// An interviewer's own scorecard while it is being filled: every change can be undone, and is
/// written at most a second after it was made. Interview mode and its review share one.
class ScorecardEditing final : public QObject
{
    Q_OBJECT

public:
    ScorecardEditing(storage::Store &store, hiring::InterviewSheet sheet, QObject *parent);
    ~ScorecardEditing() override;

    const hiring::InterviewSheet &sheet() const { return m_sheet; }
    int count() const { return int(m_sheet.questions.size()); }
    const hiring::SheetQuestion &question(int index) const;
    const hiring::ScorecardAnswer &answer(int index) const;
    std::optional<hiring::Recommendation> recommendation() const { return m_recommendation; }

    void setNote(int index, const QString &note);
    /// None clears the rating.
    void rate(int index, std::optional<int> level);
    /// NotAsked or NoEvidence; the same again takes it back.
    void setMissing(int index, hiring::AnswerState state, bool isOn);
    void recommend(hiring::Recommendation recommendation);

    /// What stands here, the recommendation also where it cannot be written yet.
    hiring::ScorecardDraft words() const;
    /// What the database holds of it, as far as is known here.
    const hiring::ScorecardDraft &stored() const { return m_stored; }
    /// Puts back what was kept from before: `mine` was written on top of `base`.
    void takeUp(const hiring::ScorecardDraft &base, const hiring::ScorecardDraft &mine);

    /// Two versions that wait for a choice, else none; meanwhile nothing is written (P28).
    const ScorecardMerge *merge() const { return m_merge.get(); }
    /// Reads what another window wrote and puts it together with what stands here; answers through
    /// mustChoose(), settled() or failed().
    void meetTheirs();
    /// Ends it, with one choice for each conflict.
    void settle(const std::vector<Keep> &choices);

    int answered() const; ///< rated, or with a reason to have no rating
    bool mayRecommend() const;
    std::vector<hiring::ScorecardGap> gaps() const;
    int indexOf(hiring::PlanQuestionId id) const;

    bool isSubmitted() const;
    /// Writes what is left and submits, in one go; answers through submitted() or failed().
    void submit();
    /// Changes a rating that others may have read; the first stays on record (H-25). Answers
    /// through amended() or failed().
    void amend(hiring::PlanQuestionId question, competency::Level rating, const QString &reason);
    /// Takes the submission back while nobody else has read it.
    void withdraw();

    QUndoStack &history() { return m_history; }
    Autosave &autosave() { return *m_autosave; }

signals:
    void answerChanged(int index);
    void recommendationChanged();
    void submissionChanged();
    void amended();
    void failed(const throughline::Error &error);
    void mustChoose();
    void settled();

private:
    class AnswerChange;
    class RecommendationChange;
    class WordsChange;

    void change(int index, hiring::ScorecardAnswer after, const QString &text, bool isTyping);
    void set(int index, const hiring::ScorecardAnswer &answer);
    void setRecommendation(std::optional<hiring::Recommendation> recommendation);
    void put(const hiring::ScorecardDraft &words);
    void adopt(const hiring::ScorecardDraft &after, const QString &text);
    void meet(const hiring::ScorecardDraft &theirs);
    void save(Autosave::Report report);
    void submitNow();
    hiring::ScorecardDraft draft() const;

    storage::Store &m_store;
    hiring::InterviewSheet m_sheet;
    std::optional<hiring::Recommendation> m_recommendation;
    hiring::ScorecardDraft m_stored{hiring::ScorecardId(0), 0, {}, {}, {}};
    std::unique_ptr<ScorecardMerge> m_merge;
    bool m_submitWhenSaved = false;
    QUndoStack m_history;
    Autosave *m_autosave;
};

} // namespace throughline::ui
