#include "hiring/decisionbar.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/datefield.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "hiring/hiringwords.h"
#include "people/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

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

DecisionBar::DecisionBar(storage::Store &store, ApplicationId id, QAction &record, QWidget *parent)
    : QWidget(parent)
    , m_matter(u"decision:%1"_s.arg(id.number()))
    , m_outcome(new QComboBox)
    , m_where(new QWidget)
    , m_unit(new QComboBox)
    , m_startLabel(new Label(tr("&Starts"), TextRole::Strong))
    , m_start(new DateField(aMondayFrom(Clock::today().addDays(14))))
    , m_reason(new QLineEdit)
    , m_draft(new FormDraft(store, this))
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
    sides->add(*makeWhere(), 0);
    sides->add(*why);
    auto *row = new QHBoxLayout(this);
    space(*row, 0);
    row->addWidget(sides);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecisionBar::showParts);
    connect(m_reason, &QLineEdit::returnPressed, &record, &QAction::trigger);
    showParts();
    m_draft->keep(*m_outcome);
    m_draft->keep(*m_start);
    m_draft->keep(*m_unit);
    m_draft->keep(*m_reason);
}

QWidget *DecisionBar::makeWhere()
{
    m_unit->setObjectName(u"unit"_s);
    m_unit->setPlaceholderText(tr("Choose a unit"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(14);
    name(*m_unit, tr("Unit in which the person will work"));
    auto *label = new Label(tr("U&nit"), TextRole::Strong);
    label->setBuddy(m_unit);
    auto *row = new QHBoxLayout(m_where);
    space(*row, 2);
    row->addWidget(label);
    row->addWidget(m_unit);
    row->addStretch();
    return m_where;
}

/// A day and a unit belong to a hire only.
void DecisionBar::showParts()
{
    const bool isHire = Outcome(m_outcome->currentData().toInt()) == Outcome::Hire;
    m_start->setVisible(isHire);
    m_startLabel->setVisible(isHire);
    m_where->setVisible(isHire && m_unit->count() > 0);
}

void DecisionBar::setMayHire(bool may)
{
    const int row = m_outcome->findData(int(Outcome::Hire));
    const QString word = wordFor(Outcome::Hire);
    //: An outcome that somebody else records: Hire (recorded by HR)
    m_outcome->setItemText(row, may ? word : tr("%1 (recorded by HR)").arg(word));
    static_cast<QStandardItemModel *>(m_outcome->model())->item(row)->setEnabled(may);
}

void DecisionBar::setUnits(const std::vector<people::Unit> &units)
{
    const QVariant before = m_unit->currentData();
    {
        const QSignalBlocker quiet(m_unit); // what is chosen stays so
        m_unit->clear();
        for (const people::Unit &unit : units)
            m_unit->addItem(people::pathOf(unit, units), unit.id.number());
        const int only = units.size() == 1 ? 0 : -1;
        m_unit->setCurrentIndex(before.isValid() ? m_unit->findData(before) : only);
    }
    showParts();
}

void DecisionBar::begin()
{
    if (!std::exchange(m_isBegun, true))
        m_draft->begin(m_matter);
}

Verdict DecisionBar::verdict() const
{
    const auto outcome = Outcome(m_outcome->currentData().toInt());
    Verdict verdict{outcome, m_reason->text()};
    if (outcome == Outcome::Hire)
        verdict.placement = people::Placement{.from = m_start->date()};
    if (const QVariant unit = m_unit->currentData(); verdict.placement && unit.isValid())
        verdict.placement->unit = people::UnitId(unit.toLongLong());
    return verdict;
}

void DecisionBar::clear()
{
    m_draft->discard();
    m_reason->clear();
    m_draft->begin(m_matter);
}

void DecisionBar::focusUnit()
{
    m_unit->setFocus(Qt::OtherFocusReason);
}

void DecisionBar::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace throughline::ui
