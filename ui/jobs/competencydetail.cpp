#include "jobs/competencydetail.h"

#include "competency/competencywords.h"
#include "forms/button.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/percent.h"
#include "forms/reflow.h"
#include "forms/views.h"
#include "jobs/jobwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using competency::Level;
using jobs::JobCompetency;

CompetencyDetail::CompetencyDetail(QWidget *parent) : QFrame(parent), m_heading(new Heading({}))
{
    setObjectName(u"competencyDetail"_s);
    auto column = new QVBoxLayout(this);
    space(*column, 2);
    auto sides = new Reflow(44);
    sides->add(*makeNumbers(), 2);
    sides->add(*makeMeaning(), 3);
    column->addWidget(m_heading);
    column->addWidget(sides);
}

QWidget *CompetencyDetail::makeNumbers()
{
    auto side = new QWidget;
    auto form = new QFormLayout(side);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    space(*form, 2);
    m_level = new QComboBox;
    m_level->setObjectName(u"competencyLevel"_s);
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(12);
    m_weight = new QSpinBox;
    m_weight->setObjectName(u"competencyWeight"_s);
    showAsPercent(*m_weight);
    m_weight->setMaximum(100);
    m_behaviour = new Paragraph({}, TextRole::Small, Tone::Secondary);
    m_behaviour->setObjectName(u"competencyBehaviour"_s);
    formRow(*form, tr("Level asked"), *m_level);
    formRow(*form, tr("Weight"), *m_weight);
    form->addRow(m_behaviour);
    connect(m_level, &QComboBox::activated, this,
        [this] { emit levelChosen(m_level->currentData().toInt()); });
    connect(m_weight, &QSpinBox::valueChanged, this, &CompetencyDetail::weightChosen);
    return side;
}

QWidget *CompetencyDetail::makeMeaning()
{
    auto side = new QWidget;
    auto column = new QVBoxLayout(side);
    space(*column, 1.5);
    m_meaning = new QTextEdit;
    m_meaning->setObjectName(u"competencyMeaning"_s);
    prepareText(*m_meaning, tr("In this job it means"));
    m_meaning->setMinimumHeight(em(3.6));
    m_meaning->setMaximumHeight(em(5));
    auto label = new Label(tr("In this job it means"), TextRole::Strong);
    label->setBuddy(m_meaning);
    m_length = new Paragraph({}, TextRole::Small, Tone::Secondary);
    m_length->setObjectName(u"meaningLength"_s);
    m_suggestions = new QWidget;
    auto ideas = new QHBoxLayout(m_suggestions);
    space(*ideas, 2);
    ideas->addWidget(new Label(tr("Begin with"), TextRole::Small, Tone::Secondary));
    for (int idea = 0; idea < 3; ++idea) {
        m_ideas << button({}, ButtonKind::Ghost);
        m_ideas.last()->setObjectName(u"meaningIdea%1"_s.arg(idea + 1));
        connect(m_ideas.last(), &QPushButton::clicked, this, [this, idea] {
            m_meaning->setPlainText(m_ideaTexts.value(idea));
            m_meaning->setFocus();
        });
        ideas->addWidget(m_ideas.last());
    }
    ideas->addStretch();
    column->addWidget(label);
    column->addWidget(m_meaning);
    column->addWidget(m_length);
    column->addWidget(m_suggestions);
    connect(m_meaning, &QTextEdit::textChanged, this,
        [this] { emit meaningChanged(m_meaning->toPlainText()); });
    return side;
}

void CompetencyDetail::show(const JobCompetency &row, const competency::CompetencyRevision *wording,
    const competency::CorePolicy &policy, const QString &unit)
{
    const QSignalBlocker level(m_level), weight(m_weight), meaning(m_meaning);
    m_heading->setText(row.isCore ? tr("%1 (core)").arg(row.name) : row.name);
    showLevels(row, wording, policy);
    m_weight->setMinimum(row.isCore && !row.waiver ? policy.minimumWeight : 0);
    m_weight->setValue(row.weight);
    m_weight->setEnabled(!row.waiver);
    name(*m_weight, tr("Weight of %1").arg(row.name));
    name(*m_level, tr("Level that the job asks of %1").arg(row.name));
    name(*m_meaning, tr("What %1 means in this job").arg(row.name));
    if (m_meaning->toPlainText() != row.meaning)
        m_meaning->setPlainText(row.meaning);
    showLength(row);

    m_suggestions->setVisible(row.isCore);
    m_ideaTexts = meaningSuggestions(unit);
    static const auto firstWords
        = [](const QString &text) { return text.section(u' ', 0, 3) + u'…'; };
    for (int idea = 0; idea < m_ideas.size(); ++idea) {
        m_ideas[idea]->setText(tr("Idea %1").arg(idea + 1));
        m_ideas[idea]->setToolTip(m_ideaTexts.value(idea));
        name(*m_ideas[idea],
            tr("Idea %1: %2").arg(idea + 1).arg(firstWords(m_ideaTexts.value(idea))),
            m_ideaTexts.value(idea));
    }
}

void CompetencyDetail::showLevels(const JobCompetency &row,
    const competency::CompetencyRevision *wording, const competency::CorePolicy &policy)
{
    m_level->clear();
    for (const Level level : competency::allLevels()) {
        if (row.isCore && level < policy.minimumLevel)
            continue;
        const QString title = wording ? wording->title(level) : QString();
        m_level->addItem(title.isEmpty() ? numberAndWordFor(level)
                                         : tr("%1 – %2").arg(numberAndWordFor(level), title),
            level.number());
    }
    m_level->setCurrentIndex(m_level->findData(row.level.number()));
    const QStringList behaviour
        = wording ? wording->wordings(row.level, competency::Audience::Work) : QStringList();
    m_behaviour->setText(
        behaviour.isEmpty() ? QString() : tr("At work: %1").arg(behaviour.join(u' ')));
}

void CompetencyDetail::showLength(const JobCompetency &row)
{
    const int missing = jobs::shortestMeaning - int(row.meaning.trimmed().size());
    const bool isShort = row.isCore && !row.waiver && missing > 0;
    m_length->setVisible(isShort);
    m_length->setTone(Tone::Attention);
    m_length->setText(
        tr("%n more character(s): a competency that nobody can picture is not part of the job.",
            nullptr, std::max(missing, 0)));
    m_meaning->setProperty("invalid", isShort && !row.meaning.isEmpty());
    m_meaning->setAccessibleDescription(isShort ? m_length->text() : QString());
}

void CompetencyDetail::setReadOnly(bool readOnly)
{
    m_level->setEnabled(!readOnly);
    m_weight->setEnabled(!readOnly && m_weight->isEnabled());
    m_meaning->setReadOnly(readOnly);
    m_suggestions->setEnabled(!readOnly);
}

} // namespace throughline::ui
