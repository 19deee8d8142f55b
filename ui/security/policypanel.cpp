#include "security/policypanel.h"

#include "competency/competencywords.h"
#include "forms/button.h"
#include "forms/chip.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/formmeeting.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/percent.h"
#include "forms/threewaymerge.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using competency::CorePolicy;
using competency::Level;

static QComboBox *levelBox(const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Level level : competency::allLevels())
        box->addItem(numberAndWordFor(level), level.number());
    return box;
}

static QSpinBox *numberBox(const QString &objectName, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(1, most);
    return box;
}

PolicyPanel::PolicyPanel(storage::Store &store, bool isLead, QWidget *parent)
    : QWidget(parent)
    , m_isLead(isLead)
    , m_policy{*Level::of(2), *Level::of(3), 20, 2, 0}
    , m_message(new MessageBar)
    , m_name(new Paragraph({}, TextRole::Strong))
    , m_least(levelBox(u"leastLevel"_s))
    , m_usual(levelBox(u"usualLevel"_s))
    , m_weight(numberBox(u"leastWeight"_s, 100))
    , m_questions(numberBox(u"leastQuestions"_s, 12))
    , m_sentence(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_save(button(tr("Keep this policy"), ButtonKind::Primary))
    , m_draft(new FormDraft(store, this))
{
    setObjectName("corePolicy"_L1);
    showAsPercent(*m_weight);
    m_save->setObjectName("savePolicy"_L1);
    m_name->setObjectName("coreName"_L1);
    layOut();
    for (QComboBox *box : {m_least, m_usual}) {
        box->setEnabled(isLead);
        connect(box, &QComboBox::currentIndexChanged, this, &PolicyPanel::follow);
        m_draft->keep(*box);
    }
    for (QSpinBox *box : {m_weight, m_questions}) {
        box->setEnabled(isLead);
        connect(box, &QSpinBox::valueChanged, this, &PolicyPanel::follow);
        m_draft->keep(*box);
    }
    tellWhenRestored(*m_draft, *m_message);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveAsked(written()); });
}

void PolicyPanel::layOut()
{
    auto *head = new QHBoxLayout;
    space(*head, 2);
    head->addWidget(coreChip());
    head->addWidget(m_name, 1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    space(*form, 3);
    formRow(*form, tr("Lowest level that a job may ask"), *m_least);
    formRow(*form, tr("Level of a new job"), *m_usual);
    formRow(*form, tr("Minimum weight in every job"), *m_weight);
    formRow(*form, tr("Minimum number of questions in every interview plan"), *m_questions);
    auto *library = button(tr("Open it in the library"));
    library->setObjectName("openCore"_L1);
    auto *buttons = new Flow(Flow::Side::Leading);
    space(*buttons, 2);
    buttons->addWidget(library);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    space(*column, 3);
    column->addWidget(new Heading(tr("Core competency")));
    column->addWidget(new Paragraph(tr("It belongs to every job and runs through interviews, "
                                       "appraisals and plans. It can be reworded, but neither "
                                       "removed nor retired."),
        TextRole::Body, Tone::Secondary));
    column->addLayout(head);
    m_message->setObjectName("policyMessage"_L1);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(library, &QPushButton::clicked, this, &PolicyPanel::libraryAsked);
}

namespace {

/// What two windows made of the policy.
class PolicyMerge final : public ThreeWayMerge<CorePolicy>
{
public:
    PolicyMerge(const CorePolicy &base, const CorePolicy &mine, const CorePolicy &theirs)
        : ThreeWayMerge(theirs)
    {
        const auto levels = [](Level level) { return numberAndWordFor(level); };
        const auto numbers = [](int number) { return QLocale().toString(number); };
        add(PolicyPanel::tr("Lowest level that a job may ask"), &CorePolicy::minimumLevel, levels,
            base, mine);
        add(PolicyPanel::tr("Level of a new job"), &CorePolicy::defaultLevel, levels, base, mine);
        add(
            PolicyPanel::tr("Minimum weight in every job"), &CorePolicy::minimumWeight,
            [](int percent) { return percentText(percent); }, base, mine);
        add(PolicyPanel::tr("Minimum number of questions in every interview plan"),
            &CorePolicy::minimumQuestions, numbers, base, mine);
    }

private:
    template<typename Field, typename Words>
    void add(const QString &name, Field CorePolicy::*field, Words wordsFor, const CorePolicy &base,
        const CorePolicy &mine)
    {
        merge({name, wordsFor(mine.*field), wordsFor(theirs().*field), FieldConflict::Kind::Choice},
            base.*field, mine.*field, theirs().*field,
            [field](CorePolicy &policy, const Field &value) { policy.*field = value; });
    }
};

} // namespace

/// The fields of the form in which two policies are alike.
static QStringList alikeNumbers(const CorePolicy &one, const CorePolicy &other)
{
    QStringList fields;
    if (one.minimumLevel == other.minimumLevel)
        fields << u"leastLevel"_s;
    if (one.defaultLevel == other.defaultLevel)
        fields << u"usualLevel"_s;
    if (one.minimumWeight == other.minimumWeight)
        fields << u"leastWeight"_s;
    if (one.minimumQuestions == other.minimumQuestions)
        fields << u"leastQuestions"_s;
    return fields;
}

void PolicyPanel::show(const QString &core, const CorePolicy &policy)
{
    m_name->setText(core);
    const CorePolicy mine = written();
    const bool wasTouched = m_isShown && mine != m_policy;
    const PolicyMerge merge(m_policy, m_isShown ? mine : m_policy, policy);
    const CorePolicy shown = merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine));
    m_policy = policy;
    m_draft->takeOver(
        policy.version, [&] { put(shown); }, alikeNumbers(shown, policy));
    if (wasTouched)
        tellMeeting(*m_message, merge.takenOver(), merge.conflicts());
    if (written() == m_policy)
        m_message->dismiss();
    if (!std::exchange(m_isShown, true) && m_isLead)
        m_draft->begin(u"core-policy"_s, policy.version);
}

void PolicyPanel::put(const CorePolicy &policy)
{
    const QSignalBlocker least(m_least), usual(m_usual), weight(m_weight), questions(m_questions);
    m_least->setCurrentIndex(policy.minimumLevel.number() - 1);
    m_usual->setCurrentIndex(policy.defaultLevel.number() - 1);
    if (m_weight->value() != policy.minimumWeight)
        m_weight->setValue(policy.minimumWeight);
    if (m_questions->value() != policy.minimumQuestions)
        m_questions->setValue(policy.minimumQuestions);
    follow();
}

CorePolicy PolicyPanel::written() const
{
    CorePolicy policy = m_policy;
    policy.minimumLevel = *Level::of(m_least->currentData().toInt());
    policy.defaultLevel = *Level::of(m_usual->currentData().toInt());
    policy.minimumWeight = m_weight->value();
    policy.minimumQuestions = m_questions->value();
    return policy;
}

/// Says what the numbers mean, and why they cannot be kept where they contradict each other.
void PolicyPanel::follow()
{
    const CorePolicy policy = written();
    const bool isSound = policy.defaultLevel >= policy.minimumLevel;
    m_save->setEnabled(m_isLead && isSound && policy != m_policy);
    m_sentence->setTone(isSound ? Tone::Secondary : Tone::Attention);
    if (!isSound)
        m_sentence->setText(tr("A new job cannot ask less than the lowest level. Raise the level "
                               "of a new job."));
    else if (!m_isLead)
        m_sentence->setText(tr("Only an HR lead changes the policy."));
    else
        m_sentence->setText(tr("Descriptions that are approved keep what they say; whatever is "
                               "approved from now on obeys the new numbers."));
}

} // namespace throughline::ui
