// What can be done in a debrief, and with which keys (ui.md 3.4, S09).

#include "hiring/debriefpage.h"
#include "hiring/decisionbar.h"
#include "shell/workspace.h"

#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

void DebriefPage::makeActions()
{
    const auto add
        = [this](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
              QAction *action = addPageAction(u"debrief."_s + id, text, keys);
              connect(action, &QAction::triggered, this, slot);
              m_actions.append(action);
              return action;
          };
    m_own = add(u"own"_s, tr("&Open mine"), {}, &DebriefPage::openOwn);
    m_look = add(u"glass"_s, tr("&Look anyway…"), {}, [] {});
    m_lookNow = add(u"look"_s, tr("Loo&k now"), {}, [] {});
    m_return = add(u"return"_s, tr("Ret&urn a scorecard…"), {}, [] {});
    m_return->setVisible(false);
    m_returnNow = add(u"returnNow"_s, tr("Hand &it back"), {}, [] {});
    m_close = add(u"closeGlass"_s, tr("&Cancel"), {}, [] {});
    m_decide = add(u"decide"_s, tr("Re&cord decision"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &DebriefPage::record);
    m_compare = add(u"compare"_s, tr("Com&pare candidates"), {}, &DebriefPage::compare);
    m_tryAgain = add(u"tryAgain"_s, tr("Try &again"), {}, &DebriefPage::load);
    m_onlyDisagreements = add(u"onlyDisagreements"_s, tr("Show only disagreements"),
        QKeySequence(Qt::CTRL | Qt::Key_D), [] {});
    m_candidates = add(u"candidates"_s, tr("Candidates of this re&quisition"), {}, [this] {
        if (m_debrief)
            this->workspace().open(
                {PageKind::Candidates, m_debrief->application.requisition.number()});
    });
    QAction *decision
        = add(u"decision"_s, tr("Make a decision"), QKeySequence(Qt::CTRL | Qt::Key_N),
            [this] { m_decision->outcomes().setFocus(Qt::OtherFocusReason); });
    Q_UNUSED(decision)
}

void DebriefPage::openOwn()
{
    if (m_debrief && !m_debrief->ownOpen.empty())
        workspace().open({PageKind::Interview, m_debrief->ownOpen.front().number()});
}

void DebriefPage::compare()
{
    if (m_debrief)
        workspace().open({PageKind::Comparison, m_debrief->application.requisition.number()});
}

} // namespace throughline::ui
