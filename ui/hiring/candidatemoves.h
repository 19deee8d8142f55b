#pragma once

#include "hiring/candidatelist.h"

#include <QObject>

class QMenu;

namespace throughline::ui {

class Workspace;

/// Moves candidates from stage to stage, by whatever way the wish came: keys, menu or a drop. A
/// move is announced and can be undone for a while.
class CandidateMoves final : public QObject
{
    Q_OBJECT

public:
    CandidateMoves(Workspace &workspace, QWidget &page);

    void move(const hiring::CandidateRow &candidate, hiring::Stage stage);
    void moveOn(const hiring::CandidateRow &candidate);
    void moveBack(const hiring::CandidateRow &candidate);
    /// The stages that this candidate may go to; shown in the middle of `where`.
    void choose(const hiring::CandidateRow &candidate, QWidget &where);

signals:
    void moved();
    void failed(const throughline::Error &error);

private:
    void offerUndo(const hiring::CandidateRow &before, const QString &sentence);

    Workspace &m_workspace;
    QWidget &m_page;
};

} // namespace throughline::ui
