// What can be done with requisitions, and with which keys (ui.md 3.4).

#include "forms/filterfield.h"
#include "hiring/newrequisitionform.h"
#include "hiring/requisitionclosing.h"
#include "hiring/requisitionspage.h"
#include "security/role.h"
#include "shell/workspace.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace throughline::ui {

void RequisitionsPage::makeActions()
{
    const auto add
        = [this](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
              QAction *action = addPageAction(u"requisitions."_s + id, text, keys);
              connect(action, &QAction::triggered, this, slot);
              m_actions.append(action);
              return action;
          };
    m_new = add(u"new"_s, tr("&New requisition"), QKeySequence(Qt::CTRL | Qt::Key_N),
        &RequisitionsPage::beginOpening);
    m_new->setEnabled(security::isHr(workspace().session()));
    m_openNow = add(u"openNow"_s, tr("&Open requisition"), {}, &RequisitionsPage::openRequisition);
    m_close = add(u"close"_s, tr("&Cancel"), {}, &RequisitionsPage::leaveForms);
    m_closing = add(u"closing"_s, tr("Close re&quisition…"), {}, &RequisitionsPage::beginClosing);
    m_reopen = add(u"reopen"_s, tr("Re&open requisition"), {}, &RequisitionsPage::reopen);
    m_closeIt = add(u"closeIt"_s, tr("Clo&se it"), {}, [this] { m_closingForm->closeIt(); });
    m_candidates
        = add(u"candidates"_s, tr("Candi&dates"), {}, [this] { openChosen(PageKind::Candidates); });
    m_kit = add(u"kit"_s, tr("Interview &kit"), {}, [this] { openChosen(PageKind::Kit); });
    m_compare = add(u"compare"_s, tr("Com&pare"), {}, [this] { openChosen(PageKind::Comparison); });
    m_home = add(u"home"_s, tr("See what waits for you"), {},
        [this] { workspace().open({PageKind::Home}); });
    m_tryAgain = add(u"tryAgain"_s, tr("Try &again"), {}, &RequisitionsPage::load);
    m_clear = add(u"clear"_s, tr("C&lear the filter"), {}, [this] {
        m_state->setCurrentIndex(0);
        m_filter->setText(u""_s);
        load();
    });
}

} // namespace throughline::ui
