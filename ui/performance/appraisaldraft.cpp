#include "performance/appraisaldraft.h"

#include "forms/typingpause.h"

#include <QElapsedTimer>

namespace throughline::ui {

using namespace performance;

/// Whether a change goes together with the typing after it, or stays a step of its own.
enum class Joins { Typing, Nothing };

/// A change that swallows the next one of the same kind while the typist does not pause.
class AppraisalDraft::EntryChange final : public QUndoCommand
{
public:
    EntryChange(AppraisalDraft &draft, int index, const RatingEntry &after, const QString &text,
        Joins joins = Joins::Typing)
        : QUndoCommand(text)
        , m_joins(joins)
        , m_draft(draft)
        , m_index(index)
        , m_before(draft.entry(index))
        , m_after(after)
    {
        m_made.start();
    }

    void undo() override { m_draft.put(m_index, m_before); }
    void redo() override { m_draft.put(m_index, m_after); }
    int id() const override { return m_joins == Joins::Typing ? 1 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto later = static_cast<const EntryChange *>(other);
        const bool isTyping = m_before.level == m_after.level && m_before.state == m_after.state
            && later->m_after.level == m_after.level && later->m_after.state == m_after.state;
        if (later->m_index != m_index || !isTyping || m_made.hasExpired(typingPause))
            return false;
        m_made.restart();
        m_after = later->m_after;
        return true;
    }

private:
    Joins m_joins;
    AppraisalDraft &m_draft;
    int m_index;
    RatingEntry m_before, m_after;
    QElapsedTimer m_made;
};

class AppraisalDraft::SummaryChange final : public QUndoCommand
{
public:
    SummaryChange(AppraisalDraft &draft, const Summary &after, const QString &text,
        Joins joins = Joins::Typing)
        : QUndoCommand(text)
        , m_joins(joins)
        , m_draft(draft)
        , m_before(draft.summary())
        , m_after(after)
    {
        m_made.start();
    }

    void undo() override { m_draft.put(m_before); }
    void redo() override { m_draft.put(m_after); }
    int id() const override { return m_joins == Joins::Typing ? 2 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        if (m_made.hasExpired(typingPause))
            return false;
        m_made.restart();
        m_after = static_cast<const SummaryChange *>(other)->m_after;
        return true;
    }

private:
    Joins m_joins;
    AppraisalDraft &m_draft;
    Summary m_before, m_after;
    QElapsedTimer m_made;
};

void AppraisalDraft::load(const AppraisalFile &file, Side side)
{
    ++m_edition;
    m_history.clear();
    m_stored = AppraisalWords::of(file, side);
    m_entries = m_stored.entries;
    m_summary = m_stored.summary;
    m_textVersion = m_stored.textVersion;
    m_dirty.assign(m_entries.size(), false);
    m_summaryDirty = false;
    m_isUnderway = false;
}

bool AppraisalDraft::isWritten() const
{
    return !m_isUnderway && isTaken();
}

bool AppraisalDraft::isTaken() const
{
    return !m_summaryDirty && std::ranges::count(m_dirty, true) == 0;
}

void AppraisalDraft::adopt(
    const AppraisalWords &stored, const AppraisalWords &chosen, const QString &step)
{
    m_stored = stored;
    m_textVersion = stored.textVersion;
    for (int i = 0; i < count(); ++i) {
        RatingEntry &current = m_entries[size_t(i)];
        RatingEntry after = chosen.entries[size_t(i)];
        current.version = after.version = stored.entries[size_t(i)].version;
        if (current != after)
            m_history.push(new EntryChange(*this, i, after, step, Joins::Nothing));
        m_dirty[size_t(i)] = current != stored.entries[size_t(i)];
    }
    if (chosen.summary != m_summary)
        m_history.push(new SummaryChange(*this, chosen.summary, step, Joins::Nothing));
    m_summaryDirty = m_summary != stored.summary;
}

int AppraisalDraft::ratedCount() const
{
    return int(std::ranges::count_if(
        m_entries, [](const RatingEntry &entry) { return entry.state != RatingState::Unrated; }));
}

int AppraisalDraft::firstUnrated() const
{
    const auto found = std::ranges::find(m_entries, RatingState::Unrated, &RatingEntry::state);
    return found == m_entries.end() ? 0 : int(found - m_entries.begin());
}

void AppraisalDraft::rate(int index, RatingState state, std::optional<competency::Level> level)
{
    RatingEntry after = entry(index);
    after.state = state;
    after.level = level;
    if (after != entry(index))
        m_history.push(new EntryChange(*this, index, after, tr("rating")));
}

void AppraisalDraft::comment(int index, const QString &text)
{
    RatingEntry after = entry(index);
    after.comment = text;
    if (after != entry(index))
        m_history.push(new EntryChange(*this, index, after, tr("comment")));
}

void AppraisalDraft::summarise(const Summary &summary)
{
    if (summary != m_summary)
        m_history.push(new SummaryChange(*this, summary, tr("summary")));
}

/// The version is the database's, whatever step is undone.
void AppraisalDraft::put(int index, const RatingEntry &entry)
{
    RatingEntry &current = m_entries[size_t(index)];
    const int version = current.version;
    current = entry;
    current.version = version;
    m_dirty[size_t(index)] = true;
    emit entryChanged(index);
}

void AppraisalDraft::put(const Summary &summary)
{
    m_summary = summary;
    m_summaryDirty = true;
    emit summaryChanged();
}

AppraisalDraft::Pending AppraisalDraft::takePending()
{
    Pending pending;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_dirty[i])
            pending.ratings.push_back(m_entries[i]);
    if (m_summaryDirty)
        pending.summary = m_summary;
    pending.textVersion = m_textVersion;
    m_dirty.assign(m_entries.size(), false);
    m_summaryDirty = false;
    m_isUnderway = !pending.ratings.empty() || pending.summary;
    return pending;
}

void AppraisalDraft::putBack(const Pending &pending)
{
    m_isUnderway = false;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (std::ranges::count(pending.ratings, m_entries[i].revision, &RatingEntry::revision) > 0)
            m_dirty[i] = true;
    m_summaryDirty = m_summaryDirty || pending.summary;
}

void AppraisalDraft::confirm(const Pending &pending, const Written &written)
{
    m_isUnderway = false;
    for (size_t i = 0; i < pending.ratings.size(); ++i) {
        const auto entry
            = std::ranges::find(m_entries, pending.ratings[i].revision, &RatingEntry::revision);
        if (entry == m_entries.end())
            continue;
        entry->version = written.versions[i];
        RatingEntry &stored = m_stored.entries[size_t(entry - m_entries.begin())];
        stored = pending.ratings[i];
        stored.version = written.versions[i];
    }
    if (written.textVersion) {
        setTextVersion(*written.textVersion);
        m_stored.summary = *pending.summary;
    }
}

Result<AppraisalDraft::Written> write(
    storage::Connection &connection, AppraisalId id, const AppraisalDraft::Pending &pending)
{
    Appraising appraising(connection);
    AppraisalDraft::Written written;
    for (const RatingEntry &entry : pending.ratings) {
        const auto version = appraising.rate(id, entry);
        if (!version)
            return version.error();
        written.versions.push_back(*version);
    }
    if (pending.summary) {
        const auto version = appraising.saveSummary(id, *pending.summary, pending.textVersion);
        if (!version)
            return version.error();
        written.textVersion = *version;
    }
    return written;
}

} // namespace throughline::ui
