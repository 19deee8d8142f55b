#include "succession/potentialsheet.h"

#include "base/reason.h"
#include "forms/button.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/messagebar.h"
#include "forms/naming.h"
#include "forms/reflow.h"
#include "succession/successionwords.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using throughline::succession::Frequency;

namespace throughline::ui {

PotentialSheet::PotentialSheet(storage::Store &store, QWidget *parent)
    : QFrame(parent)
    , m_heading(new Heading(QString()))
    , m_known(new Paragraph(QString(), TextRole::Body, Tone::Secondary))
    , m_message(new MessageBar)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_draft(new FormDraft(store, this))
{
    setObjectName("potentialSheet"_L1);
    m_message->hide();
    auto *questions = new QWidget;
    auto *left = new QFormLayout(questions);
    left->setRowWrapPolicy(QFormLayout::WrapLongRows);
    space(*left, 2);
    m_learns = addQuestion(*left, u"learns"_s, tr("&Learns fast what a new task needs"));
    m_feedback = addQuestion(*left, u"seeksFeedback"_s, tr("&Asks for feedback and acts on it"));
    m_service = addQuestion(
        *left, u"liftsService"_s, tr("&Improves the customer's day beyond the own role"));
    auto *reasons = new QWidget;
    auto *right = new QFormLayout(reasons);
    right->setRowWrapPolicy(QFormLayout::WrapAllRows);
    space(*right, 2);
    m_first->setObjectName("firstReason"_L1);
    m_second->setObjectName("secondReason"_L1);
    formRow(*right, tr("&One thing that you saw"), *m_first);
    formRow(*right, tr("A &second one"), *m_second);
    auto *both = new Reflow(50);
    both->add(*questions);
    both->add(*reasons);

    auto *save = button(tr("&Record potential"), ButtonKind::Primary);
    save->setObjectName("recordPotential"_L1);
    auto *cancel = button(tr("&Not now"));
    connect(save, &QPushButton::clicked, this, &PotentialSheet::answer);
    connect(cancel, &QPushButton::clicked, this, &PotentialSheet::cancel);
    connect(m_second, &QLineEdit::returnPressed, this, &PotentialSheet::answer);
    auto *buttons = new QHBoxLayout;
    space(*buttons, 2);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    space(*column, 2, 4, 2);
    column->addWidget(m_heading);
    column->addWidget(m_known);
    column->addWidget(m_message);
    column->addWidget(both);
    column->addLayout(buttons);
    column->addStretch(1);
    setFocusProxy(m_learns);
    keepDraft();
}

void PotentialSheet::keepDraft()
{
    for (QComboBox *question : {m_learns, m_feedback, m_service})
        m_draft->keep(*question);
    for (QLineEdit *reason : {m_first, m_second})
        m_draft->keep(*reason);
    tellWhenRestored(*m_draft, *m_message);
}

QComboBox *PotentialSheet::addQuestion(QFormLayout &form, const QString &id, const QString &text)
{
    auto *field = new QComboBox;
    field->setObjectName(id);
    field->setPlaceholderText(tr("Choose"));
    field->addItem(tr("Seldom"), int(Frequency::Seldom));
    field->addItem(tr("Sometimes"), int(Frequency::Sometimes));
    field->addItem(tr("Regularly"), int(Frequency::Regularly));
    formRow(form, text, *field);
    return field;
}

static QString whatIsKnown(const succession::TalentRow &person, const QString &coreName)
{
    QStringList known;
    if (!person.position.isEmpty())
        known << person.position;
    known << (person.performance ? wordsFor(*person.performance)
                                 : PotentialSheet::tr("no shared appraisal yet"));
    if (person.coreRating)
        //: A competency and the level that somebody was rated: Customer service 4
        known << PotentialSheet::tr("%1 %2").arg(coreName, QLocale().toString(*person.coreRating));
    return known.join(u" · "_s);
}

void PotentialSheet::askAbout(const succession::TalentRow &person, const QString &coreName)
{
    m_draft->rest();
    m_person = person.person;
    m_message->dismiss();
    m_heading->setText(tr("Potential of %1").arg(person.name));
    m_known->setText(whatIsKnown(person, coreName));
    for (QComboBox *field : {m_learns, m_feedback, m_service})
        field->setCurrentIndex(-1);
    m_first->clear();
    m_second->clear();
    m_draft->begin(u"potential:%1"_s.arg(person.person.number()));
    m_learns->setFocus(Qt::OtherFocusReason);
}

void PotentialSheet::refuse(const QString &sentence)
{
    m_message->tell(Severity::Problem, sentence);
    const bool isFirstSaid = isReason(m_first->text());
    (isFirstSaid ? m_second : m_first)->setFocus();
}

void PotentialSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QFrame::keyPressEvent(event);
}

void PotentialSheet::answer()
{
    if (!m_person)
        return;
    for (QComboBox *field : {m_learns, m_feedback, m_service})
        if (field->currentIndex() < 0) {
            m_message->tell(Severity::Problem, tr("Answer all three questions first."));
            return field->setFocus(Qt::OtherFocusReason);
        }
    const auto frequency
        = [](const QComboBox *field) { return Frequency(field->currentData().toInt()); };
    emit answered(*m_person,
        {frequency(m_learns), frequency(m_feedback), frequency(m_service), m_first->text(),
            m_second->text()});
}

void PotentialSheet::cancel()
{
    m_draft->discard();
    emit cancelled();
}

} // namespace throughline::ui
