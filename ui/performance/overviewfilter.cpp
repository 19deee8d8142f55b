#include "performance/overviewfilter.h"

#include "forms/choices.h"
#include "forms/filterfield.h"
#include "forms/naming.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using performance::AppraisalChoice;

static QString choiceWord(AppraisalChoice choice)
{
    switch (choice) {
    case AppraisalChoice::All: return OverviewFilter::tr("All appraisals");
    case AppraisalChoice::Own: return OverviewFilter::tr("Those I write");
    case AppraisalChoice::SelfOpen: return OverviewFilter::tr("Self-review open");
    case AppraisalChoice::AuthorOpen: return OverviewFilter::tr("Manager's side open");
    case AppraisalChoice::ToShare: return OverviewFilter::tr("Ready to share");
    case AppraisalChoice::Unanswered: return OverviewFilter::tr("Not acknowledged");
    }
    Q_UNREACHABLE();
}

OverviewFilter::OverviewFilter(QWidget *parent)
    : QWidget(parent)
    , m_words(new FilterField(tr("Find a person")))
    , m_choice(new QComboBox)
    , m_unit(new QComboBox)
{
    setObjectName(u"overviewFilter"_s);
    m_words->setObjectName(u"overviewWords"_s);
    m_choice->setObjectName(u"choice"_s);
    m_unit->setObjectName(u"unit"_s);
    name(*m_choice, tr("What is still to be done"));
    name(*m_unit, tr("Unit"));
    for (size_t i = 0; i < codes<AppraisalChoice>.size(); ++i)
        m_choice->addItem(choiceWord(AppraisalChoice(i)), int(i));
    for (QComboBox *box : {m_choice, m_unit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(em(14));
        connect(box, &QComboBox::activated, this, &OverviewFilter::changed);
    }
    m_unit->addItem(tr("All units"));
    m_unit->hide();
    connect(m_words, &FilterField::filterChanged, this, &OverviewFilter::changed);
    auto *row = new QHBoxLayout(this);
    space(*row, 3);
    row->addWidget(m_words, 1);
    row->addWidget(m_choice);
    row->addWidget(m_unit);
}

performance::AppraisalFilter OverviewFilter::value() const
{
    performance::AppraisalFilter filter{
        .words = m_words->text(), .choice = AppraisalChoice(m_choice->currentData().toInt())};
    if (const QVariant unit = m_unit->currentData(); unit.isValid())
        filter.unit = unit.toLongLong();
    return filter;
}

void OverviewFilter::clear()
{
    m_choice->setCurrentIndex(0);
    m_unit->setCurrentIndex(0);
    m_words->setText({});
    emit changed();
}

void OverviewFilter::chooseUnit(qint64 unit)
{
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    emit changed();
}

void OverviewFilter::showUnits(const std::vector<performance::UnitProgress> &units)
{
    std::vector<BoxChoice> choices{{tr("All units"), {}}};
    for (const performance::UnitProgress &unit : units)
        if (unit.id)
            //: A unit in a list: its name, how many of its appraisals are shared, of how many
            choices.push_back(
                {tr("%1 · %2 of %3 shared").arg(unit.unit).arg(unit.shared).arg(unit.appraisals),
                    *unit.id});
    offerChoices(*m_unit, choices);
    m_unit->setVisible(units.size() > 1);
}

void OverviewFilter::showCount(int shown, int all)
{
    m_words->setCount(shown, all);
}

QWidget &OverviewFilter::field()
{
    return m_words->field();
}

} // namespace throughline::ui
