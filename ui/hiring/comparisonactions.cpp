// What can be done in a comparison, and with which keys (ui.md 3.4, S10).

#include "hiring/comparisonpage.h"
#include "hiring/comparisontable.h"
#include "shell/workspace.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace throughline::ui {

void ComparisonPage::makeActions()
{
    const auto add
        = [this](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
              QAction *action = addPageAction(u"comparison."_s + id, text, keys);
              connect(action, &QAction::triggered, this, slot);
              m_actions.append(action);
              return action;
          };
    m_tryAgain = add(u"tryAgain"_s, tr("Try &again"), {}, &ComparisonPage::load);
    m_candidates = add(u"candidates"_s, tr("Choose &candidates"), {}, [this] {
        this->workspace().open({PageKind::Candidates, m_id.number()});
    });
    m_debrief = add(u"debrief"_s, tr("Open the &debrief"), {}, &ComparisonPage::openDebrief);
    add(u"left"_s, tr("Move this candidate to the left"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), [this] { moveColumn(-1); });
    add(u"right"_s, tr("Move this candidate to the right"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), [this] { moveColumn(1); });
}

void ComparisonPage::moveColumn(int by)
{
    const QModelIndex current = m_table->currentIndex();
    if (m_model && current.isValid() && m_model->moveCandidate(current.column(), by))
        m_table->setCurrentIndex(m_model->index(current.row(), current.column() + by));
}

void ComparisonPage::openDebrief()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_model && current.column() > 0)
        workspace().open(
            {PageKind::Debrief, m_model->candidateAt(current.column()).application.number()});
}

} // namespace throughline::ui
