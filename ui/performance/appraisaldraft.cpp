#include "performance/appraisaldraft.h"

#include "forms/typingpause.h"

#include <QElapsedTimer>

namespace throughline::ui {

using namespace performance;

/// A change that swallows the next one of the same kind while the typist does not pause.
class AppraisalDraft::EntryChange final : public QUndoCommand
{
public:
    EntryChange(AppraisalDraft &draft, int index, const RatingEntry &after, const QString &text)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_index(index)
        , m_before(draft.entry(index))
        , m_after(after)
    {
        m_made.start();
    }

    void undo() override { m_draft.put(m_index, m_before); }
    void redo() override { m_draft.put(m_index, m_after); }
    int id() const override { return 1; }

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
    AppraisalDraft &m_draft;
    int m_index;
    RatingEntry m_before, m_after;
    QElapsedTimer m_made;
};

class AppraisalDraft::SummaryChange final : public QUndoCommand
{
public:
    SummaryChange(AppraisalDraft &draft, const Summary &after, const QString &text)
        : QUndoCommand(text)
        , m_draft(draft)
        , m_before(draft.summary())
        , m_after(after)
    {
        m_made.start();
    }

    void undo() override { m_draft.put(m_before); }
    void redo() override { m_draft.put(m_after); }
    int id() const override { return 2; }

    bool mergeWith(const QUndoCommand *other) override
    {
        if (m_made.hasExpired(typingPause))
            return false;
        m_made.restart();
        m_after = static_cast<const SummaryChange *>(other)->m_after;
        return true;
    }

private:
    AppraisalDraft &m_draft;
    Summary m_before, m_after;
    QElapsedTimer m_made;
};

void AppraisalDraft::load(const AppraisalFile &file, Side side)
{
    m_history.clear();
    m_entries.clear();
    for (const AppraisalItem &item : file.items) {
        const ItemRating rating = file.rating(side, item.revision);
        m_entries.push_back(
            {item.revision, rating.state, rating.level, rating.comment, rating.version});
    }
    m_dirty.assign(m_entries.size(), false);
    m_summaryDirty = false;
    m_summary = {};
    if (file.text) {
        m_summary
            = {file.text->strengths, file.text->growth, file.text->nextGoals, file.appraisal.metOn};
        m_textVersion = file.text->version;
    }
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
    return pending;
}

void AppraisalDraft::putBack(const Pending &pending)
{
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (std::ranges::count(pending.ratings, m_entries[i].revision, &RatingEntry::revision) > 0)
            m_dirty[i] = true;
    m_summaryDirty = m_summaryDirty || pending.summary;
}

void AppraisalDraft::confirm(const Pending &pending, const Written &written)
{
    for (size_t i = 0; i < pending.ratings.size(); ++i) {
        const auto entry
            = std::ranges::find(m_entries, pending.ratings[i].revision, &RatingEntry::revision);
        if (entry != m_entries.end())
            entry->version = written.versions[i];
    }
    if (written.textVersion)
        m_textVersion = *written.textVersion;
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
