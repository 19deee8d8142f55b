#pragma once

#include "hiring/debriefing.h"
#include "storage/store.h"

#include <QObject>

class QAction;
class QLayout;

namespace throughline::ui {

class ReasonBar;

/// Below a debrief, where HR acts outside the usual course and says why: looks before handing in
/// (H-24), or returns a scorecard to its author (H-25). One at a time.
class DebriefExceptions final : public QObject
{
    Q_OBJECT

public:
    /// What begins either, does it, and leaves both; the page owns them.
    struct Actions
    {
        QAction *look, *lookNow, *giveBack, *giveBackNow, *close;
    };

    /// Adds what it shows, hidden, to the page's column.
    DebriefExceptions(storage::Store &store, hiring::ApplicationId id, const Actions &actions,
        QLayout &column, QObject *parent);

    /// Offers what this debrief allows; what is open stays so, if it still does.
    void setDebrief(const hiring::Debrief &debrief);
    bool isOpen() const;

signals:
    void opened();
    void closed();
    void done(); ///< the debrief has changed
    void failed(const throughline::Error &error);
    /// A reason that was begun before is back.
    void restored(const QDateTime &typedAt, bool hasChangedSince);

private:
    void open(ReasonBar &bar, const QString &matter);
    void close();
    void shut();
    void look();
    void giveBack();
    void answered(ReasonBar &bar, const Result<void> &result);

    storage::Store &m_store;
    hiring::ApplicationId m_id;
    Actions m_actions;
    ReasonBar *m_looking, *m_returning;
};

} // namespace throughline::ui
