#include "hiring/decisionbar.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/datefield.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "hiring/hiringwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

static constexpr std::array outcomesOffered
    = {Outcome::Advance, Outcome::Hire, Outcome::Hold, Outcome::Reject};

/// Most begin at the beginning of a week.
static QDate aMondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

DecisionBar::DecisionBar(QAction &record, QWidget *parent)
    : QWidget(parent)
    , m_outcome(new QComboBox)
    , m_startLabel(new Label(tr("&Starts"), TextRole::Strong))
    , m_start(new DateField(aMondayFrom(Clock::today().addDays(14))))
    , m_reason(new QLineEdit)
{
    for (const Outcome outcome : outcomesOffered)
        m_outcome->addItem(wordFor(outcome), int(outcome));
    m_outcome->setObjectName(u"outcome"_s);
    m_start->setObjectName(u"startDay"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("Why? What speaks for it, and what against?"));
    name(*m_outcome, tr("Decision"));
    name(*m_start, tr("First day at work"));
    name(*m_reason, tr("Reason for the decision"));
    auto *outcomeLabel = new Label(tr("Dec&ision"), TextRole::Strong);
    auto *reasonLabel = new Label(tr("&Reason"), TextRole::Strong);
    outcomeLabel->setBuddy(m_outcome);
    m_startLabel->setBuddy(m_start);
    reasonLabel->setBuddy(m_reason);
    auto *what = new QWidget;
    auto *whatRow = new QHBoxLayout(what);
    space(*whatRow, 2);
    for (QWidget *part : {static_cast<QWidget *>(outcomeLabel), static_cast<QWidget *>(m_outcome),
             static_cast<QWidget *>(m_startLabel), static_cast<QWidget *>(m_start)})
        whatRow->addWidget(part);
    whatRow->addStretch();
    auto *why = new QWidget;
    auto *whyRow = new QHBoxLayout(why);
    space(*whyRow, 2);
    whyRow->addWidget(reasonLabel);
    whyRow->addWidget(m_reason, 1);
    whyRow->addWidget(buttonFor(record, ButtonKind::Primary));
    auto *sides = new Reflow(70);
    sides->add(*what, 0);
    sides->add(*why);
    auto *row = new QHBoxLayout(this);
    space(*row, 0);
    row->addWidget(sides);
    const auto showStart = [this] {
        const bool isHire = Outcome(m_outcome->currentData().toInt()) == Outcome::Hire;
        m_start->setVisible(isHire);
        m_startLabel->setVisible(isHire);
    };
    connect(m_outcome, &QComboBox::currentIndexChanged, this, showStart);
    connect(m_reason, &QLineEdit::returnPressed, &record, &QAction::trigger);
    showStart();
}

Verdict DecisionBar::verdict() const
{
    const auto outcome = Outcome(m_outcome->currentData().toInt());
    Verdict verdict{outcome, m_reason->text()};
    if (outcome == Outcome::Hire)
        verdict.placement = people::Placement{.from = m_start->date()};
    return verdict;
}

void DecisionBar::clear()
{
    m_reason->clear();
}

void DecisionBar::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace throughline::ui
