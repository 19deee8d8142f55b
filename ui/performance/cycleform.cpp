#include "performance/cycleform.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/datefield.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/scrollpage.h"
#include "forms/views.h"
#include "performance/performancewords.h"
#include "shell/messages.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

static QSpinBox *weightBox(const QString &id, const QString &text, int percent)
{
    auto *box = new QSpinBox;
    box->setObjectName(id);
    box->setRange(0, 100);
    box->setSuffix(CycleForm::tr(" %"));
    box->setValue(percent);
    name(*box, text);
    return box;
}

/// Stands among the templates' numbers.
static constexpr qlonglong newWeights = 0;

CycleForm::CycleForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_message(new MessageBar)
    , m_name(new QLineEdit)
    , m_units(new QListWidget)
    , m_template(new QComboBox)
    , m_sum(new Label({}, TextRole::Small, Tone::Secondary))
    , m_draft(new FormDraft(workspace.store(), this))
{
    setObjectName(u"cycleForm"_s);
    // The half year that ended last, until a month from now: what is planned most often.
    const QDate today = Clock::today();
    const QDate end
        = today.month() > 6 ? QDate(today.year(), 6, 30) : QDate(today.year() - 1, 12, 31);
    m_first = new DateField(end.addDays(1).addMonths(-6));
    m_last = new DateField(end);
    m_due = new DateField(today.addMonths(1));
    layOut();
    keepDraft();
    load();
    setFocusProxy(m_name);
}

void CycleForm::keepDraft()
{
    m_draft->keep(*m_name);
    for (QDateEdit *day : {m_first, m_last, m_due})
        m_draft->keep(*day);
    const auto chosen = [this] {
        QStringList ids;
        for (const qint64 id : plan(TemplateId(0)).units)
            ids << QString::number(id);
        return ids.join(u' ');
    };
    const auto choose = [this](const QString &kept) {
        const QStringList ids = kept.split(u' ');
        for (int i = 0; i < m_units->count(); ++i) {
            QListWidgetItem *item = m_units->item(i);
            const bool isChosen = ids.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    };
    m_draft->keep(m_units->objectName(), chosen, choose);
    connect(m_units, &QListWidget::itemChanged, m_draft, &FormDraft::touch);
    m_draft->keep(*m_template);
    for (QSpinBox *weight : {m_core, m_job, m_self})
        m_draft->keep(*weight);
    tellWhenRestored(*m_draft, *m_message);
    m_draft->begin(u"new-cycle"_s);
}

void CycleForm::layOut()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    space(*form, 3);
    m_name->setObjectName(u"name"_s);
    formRow(*form, tr("Name"), *m_name);
    for (const auto &[box, id, text] : {std::tuple(m_first, u"first"_s, tr("Period from")),
             {m_last, u"last"_s, tr("Period to")}, {m_due, u"due"_s, tr("Due")}}) {
        box->setObjectName(id);
        formRow(*form, text, *box);
    }
    prepareList(*m_units, tr("Units, with everything below them"));
    m_units->setObjectName(u"units"_s);
    m_units->setMinimumHeight(em(8));
    formRow(*form, tr("Units"), *m_units);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole,
        new Paragraph(
            tr("A unit brings all units below it along."), TextRole::Small, Tone::Secondary));
    m_template->setObjectName(u"template"_s);
    m_template->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // filled only later
    formRow(*form, tr("Overall rating"), *m_template);
    m_weights = makeWeights();
    form->addRow(m_weights);

    auto *column = new QVBoxLayout(this);
    space(*column, 3);
    column->addWidget(new Heading(tr("Plan a cycle")));
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(new ScrollPage(*content), 1);
    auto *row = new QHBoxLayout;
    space(*row, 2);
    auto *cancel = button(tr("Cancel"));
    auto *next = button(tr("Plan it"), ButtonKind::Primary);
    cancel->setObjectName(u"cancelCycle"_s);
    next->setObjectName(u"planCycle"_s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(next);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_draft->discard();
        emit cancelled();
    });
    connect(next, &QPushButton::clicked, this, &CycleForm::submit);
    connect(m_template, &QComboBox::currentIndexChanged, this,
        [this] { m_weights->setVisible(m_template->currentData() == newWeights); });
}

QWidget *CycleForm::makeWeights()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    space(*form, 2);
    m_core = weightBox(u"weightCore"_s, wordFor(SectionKind::Core), 30);
    m_job = weightBox(u"weightJob"_s, wordFor(SectionKind::JobCompetencies), 70);
    m_self = weightBox(u"weightSelf"_s, wordFor(SectionKind::Self), 0);
    formRow(*form, wordFor(SectionKind::Core), *m_core);
    formRow(*form, wordFor(SectionKind::JobCompetencies), *m_job);
    formRow(*form, wordFor(SectionKind::Self), *m_self);
    m_sum->setObjectName(u"sum"_s);
    form->addRow(m_sum);
    for (QSpinBox *weight : {m_core, m_job, m_self})
        connect(weight, &QSpinBox::valueChanged, this, &CycleForm::showSum);
    showSum();
    return box;
}

void CycleForm::load()
{
    m_workspace.store()
        .read([](storage::Connection &db) {
            Cycles cycles(db);
            return Choices{
                cycles.templates(), people::Units(db).all(), RunningCycles(db).coreFloor()};
        })
        .then(this, [this](const Result<Choices> &choices) {
            if (choices)
                m_draft->takeOver({}, [&] { showChoices(*choices); });
            else
                m_message->tell(Severity::Problem, messageFor(choices.error()));
        });
}

/// "Annual review: Core competency 30 %, Job competencies 70 %"
static QString templateWords(const AppraisalTemplate &known)
{
    QStringList parts;
    for (const TemplateSection &section : known.sections)
        //: A part of the overall rating and its weight: Self-review 10 %
        parts << CycleForm::tr("%1 %2").arg(wordFor(section.kind), shareText(section.weight));
    //: A template for appraisals and what its overall rating is made of
    return CycleForm::tr("%1: %2").arg(known.name, parts.join(u", "_s));
}

void CycleForm::showChoices(const Choices &choices)
{
    for (const AppraisalTemplate &known : choices.templates)
        m_template->addItem(templateWords(known), known.id.number());
    m_template->addItem(tr("New weights"), newWeights);
    m_weights->setVisible(m_template->currentData() == newWeights);
    m_core->setMinimum(choices.coreFloor);
    std::vector<std::pair<QString, qint64>> paths;
    for (const people::Unit &unit : choices.units)
        paths.emplace_back(pathOf(unit, choices.units), unit.id.number());
    std::ranges::sort(paths);
    for (const auto &[path, id] : paths) {
        auto *item = new QListWidgetItem(path, m_units);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_units->count() > 0)
        m_units->setCurrentRow(0);
}

std::vector<TemplateSection> CycleForm::sections() const
{
    std::vector<TemplateSection> sections = {{SectionKind::Core, m_core->value() * 100},
        {SectionKind::JobCompetencies, m_job->value() * 100}};
    if (m_self->value() > 0)
        sections.push_back({SectionKind::Self, m_self->value() * 100});
    return sections;
}

void CycleForm::showSum()
{
    const int sum = sumOfWeights(sections());
    m_sum->setText(sum == wholeWeight
            ? tr("✓ 100 %")
            : tr("! The weights add up to %1; 100 % are needed.").arg(shareText(sum)));
    m_sum->setTone(sum == wholeWeight ? Tone::Secondary : Tone::Problem);
}

CyclePlan CycleForm::plan(TemplateId schema) const
{
    CyclePlan plan{m_name->text(), schema, {m_first->date(), m_last->date()}, m_due->date(), {}};
    for (int i = 0; i < m_units->count(); ++i)
        if (m_units->item(i)->checkState() == Qt::Checked)
            plan.units.push_back(m_units->item(i)->data(Qt::UserRole).toLongLong());
    return plan;
}

void CycleForm::submit()
{
    const QVariant known = m_template->currentData();
    const auto planning = m_workspace.store().write(
        [plan = plan(TemplateId(known.toLongLong())), isNew = known == newWeights,
            sections = sections()](storage::Connection &db) mutable -> Result<CycleId> {
            RunningCycles running(db);
            if (isNew) {
                const auto schema = running.addTemplate(plan.name, sections);
                if (!schema)
                    return schema.error();
                plan.schema = *schema;
            }
            return running.plan(plan);
        });
    m_draft->discardAfter(planning);
    planning.then(this, [this](const Result<CycleId> &cycle) {
        if (!cycle)
            return m_message->tell(Severity::Problem, messageFor(cycle.error()));
        m_draft->rest();
        emit planned(*cycle);
    });
}

} // namespace throughline::ui
