#pragma once

#include "forms/openjournal.h"
#include "hiring/scorecardediting.h"

#include <QHash>

namespace throughline::ui {

/// Keeps what an interviewer writes in the journal of drafts until the scorecard has taken it, so
/// that it survives where the scorecard cannot be written for a while, and where two windows wrote
/// and nobody has chosen yet; and puts back, the next time, what is left (decisions.md, H-26, P28).
class ScorecardDrafts final : public QObject
{
    Q_OBJECT

public:
    /// Reads what is left from before and puts it back, in one step that can be undone; then keeps
    /// what is written. Where something else was stored meanwhile, the interviewer has to choose.
    ScorecardDrafts(const storage::Store &store, ScorecardEditing &editing, QObject *parent);
    /// Another window of the same person may have taken away what is kept: it is written once more.
    ~ScorecardDrafts() override;

signals:
    void restored(const QDateTime &typedAt);

private:
    struct Kept
    {
        QString text;
        int base = 0; ///< version of the scorecard that it was written on

        friend bool operator==(const Kept &, const Kept &) = default;
    };

    void begin(const SharedJournal &journal);
    void putBack(const std::vector<storage::Draft> &drafts);
    void keepAll();
    void keep(const QString &field, const Kept &kept);
    void forget(const QString &field);
    void renew();

    ScorecardEditing &m_editing;
    QString m_document;
    SharedJournal m_journal; // none if it cannot be opened
    QHash<QString, Kept> m_kept;
};

} // namespace throughline::ui
