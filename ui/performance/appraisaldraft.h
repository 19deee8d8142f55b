#pragma once

#include "performance/appraisalmerge.h"

#include <QObject>
#include <QUndoStack>

namespace throughline::ui {

/// One side of an appraisal in its writer's hands: every change is a step back, and what is not
/// written yet is known. Typing on in one field is one step, until the typist pauses.
class AppraisalDraft final : public QObject
{
    Q_OBJECT

public:
    /// What waits to be written, and what was written of it.
    struct Pending
    {
        std::vector<performance::RatingEntry> ratings;
        std::optional<performance::Summary> summary;
        int textVersion = 0;
    };
    struct Written
    {
        std::vector<int> versions; ///< of the ratings, in their order
        std::optional<int> textVersion;
    };

    explicit AppraisalDraft(QObject *parent = nullptr) : QObject(parent) {}

    /// Begins anew from what is stored; forgets the history.
    void load(const performance::AppraisalFile &file, performance::Side side);

    QUndoStack &history() { return m_history; }
    int count() const { return int(m_entries.size()); }
    const performance::RatingEntry &entry(int index) const { return m_entries[size_t(index)]; }
    const performance::Summary &summary() const { return m_summary; }
    AppraisalWords words() const { return {m_entries, m_summary, m_textVersion}; }
    /// What the database held when this was last read or written.
    const AppraisalWords &stored() const { return m_stored; }
    /// Whether every word is in the database and none is on its way.
    bool isWritten() const;
    /// Whether every word is written or on its way.
    bool isTaken() const;
    /// Counts how often load() began anew: an answer to an earlier writing says nothing any more.
    int edition() const { return m_edition; }
    int ratedCount() const;
    /// The first that has no rating; the first of all if every one has.
    int firstUnrated() const;

    void rate(int index, performance::RatingState state, std::optional<competency::Level> level);
    void comment(int index, const QString &text);
    void summarise(const performance::Summary &summary);

    /// Continues with `chosen` on top of what is stored by now; what differs from the words before
    /// is one step back for each, what differs from the stored waits to be written.
    void adopt(const AppraisalWords &stored, const AppraisalWords &chosen,
        const QString &step = tr("take over what others wrote"));

    /// Takes what is not written; from then on it counts as written unless putBack() is called.
    Pending takePending();
    void putBack(const Pending &pending);
    void confirm(const Pending &pending, const Written &written);
    /// The version after an act that wrote the texts by itself.
    void setTextVersion(int version) { m_textVersion = m_stored.textVersion = version; }
    int textVersion() const { return m_textVersion; }

signals:
    void entryChanged(int index);
    void summaryChanged();

private:
    class EntryChange;
    class SummaryChange;

    void put(int index, const performance::RatingEntry &entry);
    void put(const performance::Summary &summary);

    std::vector<performance::RatingEntry> m_entries;
    std::vector<bool> m_dirty;
    performance::Summary m_summary;
    bool m_summaryDirty = false;
    int m_textVersion = 0;
    int m_edition = 0;
    bool m_isUnderway = false; ///< some words were taken and are neither confirmed nor put back
    AppraisalWords m_stored;
    QUndoStack m_history;
};

/// Carries a draft's pending words to the database.
Result<AppraisalDraft::Written> write(storage::Connection &connection, performance::AppraisalId id,
    const AppraisalDraft::Pending &pending);

} // namespace throughline::ui
