// What can be done with candidates, and with which keys (ui.md 3.4, S06).

#include "exchange/exporting.h"
#include "forms/filterfield.h"
#include "hiring/candidatespage.h"
#include "security/role.h"
#include "shell/workspace.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace throughline::ui {

QAction *CandidatesPage::act(const QString &id, const QString &text, const QKeySequence &keys,
    void (CandidatesPage::*slot)())
{
    QAction *action = addPageAction(u"candidates."_s + id, text, keys);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void CandidatesPage::makeActions()
{
    using Self = CandidatesPage;
    m_add = act(
        u"add"_s, tr("&Add candidate"), QKeySequence(Qt::CTRL | Qt::Key_N), &Self::beginAdding);
    m_add->setEnabled(m_requisition.has_value());
    m_addNow = act(u"addNow"_s, tr("Add thi&s person"), {}, &Self::add);
    m_keepBoth = act(u"keepBoth"_s, tr("&Keep both"), {}, &Self::keepBoth);
    m_arrange = act(u"arrange"_s, tr("Arrange &interview"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &Self::beginArranging);
    m_arrangeNow = addPageAction(u"candidates.arrangeNow"_s, tr("Arrange it &so"));
    m_actions.append(m_arrangeNow);
    m_takeKnown = act(u"takeKnown"_s, tr("T&ake that person"), {}, &Self::takeKnown);
    m_change = act(u"change"_s, tr("Cha&nge interview"), {}, &Self::beginChanging);
    m_close = act(u"close"_s, tr("&Cancel"), {}, &Self::closeForm);
    m_moveTo = act(u"moveTo"_s, tr("&Move to…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        &Self::chooseStage);
    act(u"moveOn"_s, tr("Move one stage on"), QKeySequence(Qt::CTRL | Qt::Key_Right),
        &Self::moveOn);
    act(u"moveBack"_s, tr("Move one stage back"), QKeySequence(Qt::CTRL | Qt::Key_Left),
        &Self::moveBack);
    m_open = act(u"open"_s, tr("&Debrief"), {}, &Self::openDebrief);
    m_compare = act(u"compare"_s, tr("C&ompare"), {}, &Self::compare);
    m_kit = act(u"kit"_s, tr("Intervie&w kit"), {}, &Self::openKit);
    m_board = act(
        u"board"_s, tr("Show as &board"), QKeySequence(Qt::CTRL | Qt::Key_T), &Self::toggleBoard);
    m_import = act(u"import"_s, tr("Import a &list…"), {}, &Self::importList);
    m_import->setVisible(security::isHr(workspace().session()));
    act(u"export"_s, tr("Export all candidates…"), {}, &Self::exportAll);
    m_tryAgain = act(u"tryAgain"_s, tr("Tr&y again"), {}, &Self::load);
    m_clear = addPageAction(u"candidates.clear"_s, tr("Clear the filte&r"));
    connect(m_clear, &QAction::triggered, this, [this] {
        m_stage->setCurrentIndex(0);
        m_filter->setText(u""_s);
        load();
    });
    m_actions.append(m_clear);
    m_compare->setEnabled(m_requisition.has_value());
    m_kit->setEnabled(m_requisition.has_value());
}

void CandidatesPage::importList()
{
    workspace().open({PageKind::Import});
}

void CandidatesPage::exportAll()
{
    chooseExportFile(*this, workspace(), u"candidates"_s);
}

} // namespace throughline::ui
