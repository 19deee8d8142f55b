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
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
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
    const performance::Period &period,
    const std::vector<std::pair<competency::CompetencyId, QString>> &competencies, QWidget *parent)
    : QWidget(parent)
    , m_person(person)
    , m_personName(personName)
    , m_period(period)
    , m_title(new Paragraph({}, TextRole::Strong))
    , m_message(new MessageBar)
    , m_wording(new QTextEdit)
    , m_competency(new QComboBox)
    , m_day(new DateField(Clock::today()))
    , m_outside(new Paragraph({}, TextRole::Small, Tone::Attention))
    , m_kind(new QComboBox)
    , m_source(new QLineEdit)
{
    setObjectName(u"evidenceEntry"_s);
    for (const auto &[id, text] : competencies)
        m_competency->addItem(text, id.number());
    for (const EvidenceKind kind : byHand)
        m_kind->addItem(wordFor(kind), int(kind));
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(m_title);
    column->addWidget(m_message);
    m_message->hide();
    addFields(*column);
    addButtons(*column);
    column->addStretch();
    setFocusProxy(m_wording);
    showTitle();
    showWhetherItCounts();
}

void EvidenceEntryForm::addFields(QVBoxLayout &column)
{
    prepareText(*m_wording, tr("What happened"));
    m_wording->setFixedHeight(em(5));
    m_wording->setObjectName(u"wording"_s);
    m_competency->setObjectName(u"competency"_s);
    m_day->setObjectName(u"day"_s);
    m_day->setMaximumDate(Clock::today());
    m_outside->setObjectName(u"outsideThePeriod"_s);
    m_kind->setObjectName(u"kind"_s);
    m_source->setObjectName(u"source"_s);
    addField(column, tr("What happened"), *m_wording);
    addField(column, tr("Competency"), *m_competency);
    addField(column, tr("Day"), *m_day);
    column.addWidget(m_outside);
    addField(column, tr("Kind"), *m_kind);
    addField(column, tr("Source, if you like"), *m_source);
    for (QWidget *field :
        std::initializer_list<QWidget *>{m_wording, m_competency, m_day, m_kind, m_source})
        field->installEventFilter(this);
    connect(m_wording, &QTextEdit::textChanged, this, &EvidenceEntryForm::keep);
    connect(m_source, &QLineEdit::textEdited, this, &EvidenceEntryForm::keep);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        showWhetherItCounts();
        keep();
    });
    for (QComboBox *choice : {m_competency, m_kind})
        connect(choice, &QComboBox::activated, this, &EvidenceEntryForm::keep);
}

void EvidenceEntryForm::addButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    space(*row, 2);
    auto *cancel = button(tr("Cancel"));
    auto *add = button(tr("Add evidence"), ButtonKind::Primary);
    cancel->setObjectName(u"cancelEvidence"_s);
    add->setObjectName(u"addEvidence"_s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(add);
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &EvidenceEntryForm::cancelled);
    connect(add, &QPushButton::clicked, this, &EvidenceEntryForm::submitted);
}

void EvidenceEntryForm::showTitle()
{
    m_title->setText(m_corrected ? tr("Correct what was said about %1").arg(m_personName)
                                 : tr("New evidence about %1").arg(m_personName));
}

/// P04: it may be quoted, and supports no rating.
void EvidenceEntryForm::showWhetherItCounts()
{
    const auto shown = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    m_outside->setVisible(!m_period.contains(m_day->date()));
    //: %1 and %2 are the first and the last day of what is appraised
    m_outside->setText(tr("This appraisal is about %1 to %2. What happened outside can be quoted, "
                          "but supports no rating.")
                           .arg(shown(m_period.first), shown(m_period.last)));
}

void EvidenceEntryForm::choose(competency::CompetencyId competency)
{
    const int index = m_competency->findData(competency.number());
    m_competency->setCurrentIndex(std::max(0, index));
}

void EvidenceEntryForm::begin(std::optional<competency::CompetencyId> competency)
{
    m_corrected.reset();
    m_before.clear();
    m_message->hide();
    m_wording->clear();
    m_source->clear();
    m_kind->setCurrentIndex(0);
    m_day->setDate(Clock::today());
    if (competency)
        choose(*competency);
    showTitle();
}

bool EvidenceEntryForm::isBegun() const
{
    const QString words = m_wording->toPlainText().trimmed();
    return !words.isEmpty() && words != m_before.trimmed();
}

void EvidenceEntryForm::correct(const evidence::EvidenceRow &row)
{
    m_corrected = row.id;
    m_before = row.wording;
    m_message->hide();
    m_wording->setPlainText(row.wording);
    m_source->setText(row.source);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(row.kind))));
    m_day->setDate(row.happenedOn);
    choose(row.competency);
    showTitle();
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

void EvidenceEntryForm::keep()
{
    if (!isBegun()) {
        emit kept({});
        return;
    }
    const evidence::EvidenceEntry words = entry();
    const QJsonObject all{{u"wording"_s, words.wording}, {u"source"_s, words.source},
        {u"competency"_s, words.competency.number()}, {u"kind"_s, int(words.kind)},
        {u"day"_s, words.happenedOn.toString(Qt::ISODate)}, {u"before"_s, m_before},
        {u"corrects"_s, m_corrected ? m_corrected->number() : 0}};
    emit kept(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

bool EvidenceEntryForm::restore(const QString &kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept.toUtf8()).object();
    if (all[u"wording"_s].toString().trimmed().isEmpty())
        return false;
    begin(competency::CompetencyId(all[u"competency"_s].toInteger()));
    if (const qint64 corrected = all[u"corrects"_s].toInteger(); corrected > 0)
        m_corrected = evidence::EvidenceId(corrected);
    m_before = all[u"before"_s].toString();
    m_source->setText(all[u"source"_s].toString());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(all[u"kind"_s].toInt())));
    m_day->setDate(QDate::fromString(all[u"day"_s].toString(), Qt::ISODate));
    m_wording->setPlainText(all[u"wording"_s].toString());
    m_wording->moveCursor(QTextCursor::End);
    showTitle();
    return true;
}

void EvidenceEntryForm::refuse(const QString &sentence)
{
    m_message->tell(Severity::Problem, sentence);
    m_wording->setFocus();
}

/// Ctrl+Enter in any field hands the entry in instead of going on to the next competency; Escape
/// goes back to the list, and the words wait.
bool EvidenceEntryForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool handsIn = isEnter && key->modifiers() == Qt::ControlModifier;
        if (handsIn || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                handsIn ? emit submitted() : emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline::ui
