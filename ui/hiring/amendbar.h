#pragma once

#include "hiring/reasonbar.h"
#include "hiring/scorecardediting.h"

namespace throughline::ui {

/// How an author changes a rating after others have read it: the new one and why. Both stay on
/// record beside the first (H-25).
class AmendBar final : public ReasonBar
{
    Q_OBJECT

public:
    AmendBar(storage::Store &store, ScorecardEditing &editing, QAction &record, QAction &close,
        QWidget *parent = nullptr);

    /// Shows the levels of a question by its index; the keyboard goes to them.
    void beginWith(int index);

private:
    void record();

    ScorecardEditing &m_editing;
    int m_index = 0;
};

} // namespace throughline::ui
