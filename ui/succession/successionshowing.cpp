// What the succession page shows of the plans, and what stays where it is when they are read anew.

#include "forms/alternatives.h"
#include "forms/keptplace.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/views.h"
#include "succession/addsuccessorpane.h"
#include "succession/markpositionpane.h"
#include "succession/successionpage.h"
#include "succession/successionwords.h"

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

void SuccessionPage::showBook(const Book &book)
{
    const SuccessionPlan *before = current();
    const auto stoodOn = before ? std::optional(before->position.position) : std::nullopt;
    m_book = book;
    const auto side = Side(m_sides->currentIndex());
    showBench();
    showOutline(stoodOn);
    for (const SuccessionPlan &plan : m_book.plans)
        for (const Successor &successor : plan.successors)
            m_adding->follow(successor);
    turnTo(side);
    if (m_book.unmarked && !std::exchange(m_isLedToMarking, true)) {
        m_message->tell(Severity::Information,
            tr("%1 is not marked as a key position. Say why it is one, then name who could follow.")
                .arg(m_book.unmarked->second));
        m_marking->begin(m_book.unmarked);
        turnTo(Marking);
    }
    if (std::exchange(m_intent, {}) == u"add-successor")
        m_add->trigger();
}

void SuccessionPage::showBench()
{
    const auto &bench = m_book.bench;
    m_bench->setText(tr("Covered: %1 of %2 (%3 if everybody takes one chair only) · "
                        "At risk: %4 · Gap: %5")
                         .arg(bench.grossCovered)
                         .arg(bench.positions)
                         .arg(bench.netCovered)
                         .arg(bench.atRisk)
                         .arg(bench.gaps));
}

static QStandardItem *outlineItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

void SuccessionPage::showOutline(const std::optional<PositionId> &before)
{
    KeptPlace place(*m_outline);
    int row = rowAgain(
        m_book.plans, before, [](const SuccessionPlan &plan) { return plan.position.position; },
        m_outline->currentIndex().row());
    const bool isLed = m_wanted && !m_book.unmarked;
    m_outlineModel.clear();
    m_outlineModel.setHorizontalHeaderLabels({tr("Position"), tr("Incumbent"), tr("Cover")});
    for (size_t i = 0; i < m_book.plans.size(); ++i) {
        const KeyPosition &position = m_book.plans[i].position;
        if (m_wanted && position.position.number() == *m_wanted)
            row = int(i);
        const Cover cover = m_book.plans[i].cover();
        const QString holder
            = position.incumbentName.isEmpty() ? tr("vacant") : position.incumbentName;
        auto *first = outlineItem(position.title);
        first->setData(
            tr("%1, %2, %3, %4")
                .arg(position.title, holder, wordsFor(cover), wordsFor(position.lossRisk)),
            Qt::AccessibleTextRole);
        m_outlineModel.appendRow({first, outlineItem(holder), outlineItem(coverWords(cover))});
    }
    if (!m_book.unmarked)
        m_wanted.reset();
    fitColumns(*m_outline, 0);
    // Not selectRow(): it asks the header, which knows no columns before the page is shown.
    place.standOn(row);
    if (isLed)
        m_outline->scrollTo(m_outline->currentIndex());
    showDetails();
}

void SuccessionPage::showDetails()
{
    const SuccessionPlan *plan = current();
    m_details->showPlan(plan);
    m_add->setEnabled(plan);
    m_unmark->setEnabled(plan);
    m_review->setEnabled(plan && !plan->successors.empty());
    m_remove->setEnabled(plan && !plan->successors.empty());
}

} // namespace throughline::ui
