#pragma once

#include "forms/openjournal.h"
#include "hiring/scorecardediting.h"

namespace throughline::ui {

/// Keeps the notes of a scorecard in the journal beside the file while they are typed, so that they
/// survive even where the file itself cannot be written for a while; and puts back, the next time,
/// what had not reached the scorecard (decisions.md, H-26). On a server the scorecard's own rows
/// are the draft: what the journal adds there would be on the same server.
class ScorecardDrafts final : public QObject
{
    Q_OBJECT

public:
    /// Reads what is left from before and puts it back, then keeps what is typed. What another
    /// device wrote meanwhile stays, with the words below it; both are steps that can be undone.
    ScorecardDrafts(const storage::Store &store, ScorecardEditing &editing, QObject *parent);

signals:
    void restored(const QDateTime &typedAt);

private:
    void begin(const SharedJournal &journal);
    void keep(int index);
    void putBack(const std::vector<storage::Draft> &drafts);
    void discardWhenSafe();
    QString document() const;

    ScorecardEditing &m_editing;
    SharedJournal m_journal; // none on a server, or if it cannot be opened
};

} // namespace throughline::ui
