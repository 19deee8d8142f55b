#pragma once

#include "hiring/reasonbar.h"
#include "hiring/requisitionlist.h"
#include "shell/workspace.h"

namespace throughline::ui {

/// Closing a requisition, as filled or as cancelled: what becomes of its candidates is said before,
/// and it can be undone after.
class RequisitionClosing final : public ReasonBar
{
    Q_OBJECT

public:
    RequisitionClosing(Workspace &workspace, QAction &closeIt, QAction &leave);

    void beginWith(const hiring::RequisitionRow &requisition);
    void closeIt();

signals:
    void done();
    void failed(const throughline::Error &error);

private:
    void offerUndo();

    Workspace &m_workspace;
    hiring::RequisitionId m_id{0};
    QString m_title;
};

} // namespace throughline::ui
