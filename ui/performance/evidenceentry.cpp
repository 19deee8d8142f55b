#include "performance/evidenceentry.h"

#include "base/clock.h"
#include "forms/button.h"
#include "forms/datefield.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/views.h"
#include "performance/performancewords.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using evidence::EvidenceKind;

/// What people enter; interviews and appraisals write theirs by themselves.
static constexpr EvidenceKind byHand[] = {EvidenceKind::Story, EvidenceKind::Praise,
    EvidenceKind::Peer, EvidenceKind::Coaching, EvidenceKind::Goal, EvidenceKind::Training};

static void addField(QVBoxLayout &column, const QString &label, QWidget &field)
{
    auto *words = new Label(label, TextRole::Strong);
    words->setBuddy(&field);
    name(field, label);
    column.addWidget(words);
    column.addWidget(&field);
}

EvidenceEntryForm::EvidenceEntryForm(PersonId person, const QString &personName,
    const std::vector<std::pair<competency::CompetencyId, QString>> &competencies, QWidget *parent)
    : QWidget(parent)
    , m_person(person)
    , m_message(new MessageBar)
    , m_wording(new QTextEdit)
    , m_competency(new QComboBox)
    , m_day(new DateField(Clock::today()))
    , m_kind(new QComboBox)
    , m_source(new QLineEdit)
{
    setObjectName(u"evidenceEntry"_s);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Paragraph(tr("New evidence about %1").arg(personName), TextRole::Strong));
    column->addWidget(m_message);
    m_message->hide();
    prepareText(*m_wording, tr("What happened"));
    m_wording->setObjectName(u"wording"_s);
    m_wording->setFixedHeight(em(5));
    m_wording->installEventFilter(this);
    addField(*column, tr("What happened"), *m_wording);
    for (const auto &[id, text] : competencies)
        m_competency->addItem(text, id.number());
    m_competency->setObjectName(u"competency"_s);
    addField(*column, tr("Competency"), *m_competency);
    m_day->setObjectName(u"day"_s);
    m_day->setMaximumDate(Clock::today());
    addField(*column, tr("Day"), *m_day);
    for (const EvidenceKind kind : byHand)
        m_kind->addItem(wordFor(kind), int(kind));
    m_kind->setObjectName(u"kind"_s);
    addField(*column, tr("Kind"), *m_kind);
    m_source->setObjectName(u"source"_s);
    addField(*column, tr("Source, if you like"), *m_source);

    auto *row = new QHBoxLayout;
    space(*row, 2);
    auto *cancel = button(tr("Cancel"));
    auto *add = button(tr("Add evidence"), ButtonKind::Primary);
    cancel->setObjectName(u"cancelEvidence"_s);
    add->setObjectName(u"addEvidence"_s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(add);
    column->addLayout(row);
    setFocusProxy(m_wording);
    connect(cancel, &QPushButton::clicked, this, &EvidenceEntryForm::cancelled);
    connect(add, &QPushButton::clicked, this, &EvidenceEntryForm::submitted);
}

void EvidenceEntryForm::choose(competency::CompetencyId competency)
{
    const int index = m_competency->findData(competency.number());
    m_competency->setCurrentIndex(std::max(0, index));
}

void EvidenceEntryForm::begin(std::optional<competency::CompetencyId> competency)
{
    m_corrected.reset();
    m_message->hide();
    m_wording->clear();
    m_source->clear();
    m_kind->setCurrentIndex(0);
    m_day->setDate(Clock::today());
    if (competency)
        choose(*competency);
}

bool EvidenceEntryForm::isBegun() const
{
    return !m_corrected && !m_wording->toPlainText().trimmed().isEmpty();
}

void EvidenceEntryForm::correct(const evidence::EvidenceRow &row)
{
    m_corrected = row.id;
    m_message->hide();
    m_wording->setPlainText(row.wording);
    m_source->setText(row.source);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(row.kind))));
    m_day->setDate(row.happenedOn);
    choose(row.competency);
}

evidence::EvidenceEntry EvidenceEntryForm::entry() const
{
    return {.person = m_person,
        .competency = competency::CompetencyId(m_competency->currentData().toLongLong()),
        .wording = m_wording->toPlainText(),
        .happenedOn = m_day->date(),
        .kind = EvidenceKind(m_kind->currentData().toInt()),
        .source = m_source->text()};
}

void EvidenceEntryForm::refuse(const QString &sentence)
{
    m_message->tell(Severity::Problem, sentence);
    m_wording->setFocus();
}

/// Ctrl+Enter in the text hands the entry in, so that nobody needs the mouse for a sentence.
bool EvidenceEntryForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                emit submitted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline::ui
