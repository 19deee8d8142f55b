#include "hiring/candidatemoves.h"

#include "forms/naming.h"
#include "hiring/hiringwords.h"
#include "hiring/recruiting.h"
#include "shell/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

CandidateMoves::CandidateMoves(Workspace &workspace, QWidget &page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_page(page)
{}

void CandidateMoves::move(const CandidateRow &candidate, Stage stage)
{
    if (candidate.stage == stage)
        return;
    m_workspace.store()
        .write([id = candidate.application, stage, version = candidate.version](
                   storage::Connection &db) { return Recruiting(db).move(id, stage, version); })
        .then(this, [this, candidate, stage](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            const QString sentence
                = tr("Moved %1 to %2").arg(isolated(candidate.name), wordFor(stage));
            announce(m_page, sentence);
            offerUndo(candidate, sentence);
            emit moved();
        });
}

void CandidateMoves::offerUndo(const CandidateRow &before, const QString &sentence)
{
    Workspace &here = m_workspace;
    here.mention(sentence, [&here, before] {
        here.store()
            .write([before](storage::Connection &db) {
                return Recruiting(db).move(before.application, before.stage, before.version + 1);
            })
            .then(&here, [&here](const Result<void> &undone) {
                if (!undone)
                    here.report(undone.error());
            });
    });
}

void CandidateMoves::moveOn(const CandidateRow &candidate)
{
    if (const auto stage = stageAfter(candidate.stage))
        move(candidate, *stage);
}

void CandidateMoves::moveBack(const CandidateRow &candidate)
{
    if (const auto stage = stageBefore(candidate.stage))
        move(candidate, *stage);
}

void CandidateMoves::choose(const CandidateRow &candidate, QWidget &where)
{
    auto *menu = new QMenu(&where);
    menu->setObjectName(u"stages"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int stage = 0; stage <= int(Stage::Withdrawn); ++stage)
        if (mayMove(candidate.stage, Stage(stage)))
            connect(menu->addAction(wordFor(Stage(stage))), &QAction::triggered, this,
                [this, candidate, stage] { move(candidate, Stage(stage)); });
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(where.mapToGlobal(where.rect().center()));
}

} // namespace throughline::ui
