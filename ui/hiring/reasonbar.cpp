#include "hiring/reasonbar.h"

#include "forms/button.h"
#include "forms/flow.h"
#include "forms/formdraft.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "forms/reflow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

ReasonBar::ReasonBar(
    storage::Store &store, const Texts &texts, QAction &act, QAction &close, QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(texts.heading))
    , m_follows(new Paragraph(texts.follows, TextRole::Body, Tone::Secondary))
    , m_choice(new QComboBox)
    , m_reason(new QLineEdit)
    , m_draft(new FormDraft(store, this))
{
    setObjectName(texts.name + u"Bar"_s);
    m_choice->setObjectName(texts.name + u"Choice"_s);
    m_reason->setObjectName(texts.name + u"Reason"_s);
    m_reason->setPlaceholderText(texts.placeholder);
    m_follows->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *fields = new Reflow(44);
    m_choice->setParent(this);
    m_choice->hide();
    if (!texts.choice.isEmpty()) {
        addField(*fields, texts.choice, *m_choice, 0);
        m_choice->show();
    }
    addField(*fields, texts.reason, *m_reason, 1);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(m_heading);
    column->addWidget(m_follows);
    column->addWidget(fields);
    column->addLayout(buttonRow({buttonFor(close), buttonFor(act, ButtonKind::Primary)}));
    setFollows(texts.follows);
    m_draft->keep(*m_choice);
    m_draft->keep(*m_reason);
    connect(m_reason, &QLineEdit::returnPressed, &act, &QAction::trigger);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReasonBar::choiceChanged);
}

void ReasonBar::addField(Reflow &fields, const QString &label, QWidget &editor, int stretch)
{
    auto *before = new Label(label, TextRole::Strong);
    before->setBuddy(&editor);
    name(editor, withoutAccessKey(label));
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    space(*row, 2);
    row->addWidget(before);
    row->addWidget(&editor, 1);
    fields.add(*pair, stretch);
}

void ReasonBar::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void ReasonBar::setFollows(const QString &sentence)
{
    m_follows->setText(sentence);
    m_follows->setVisible(!sentence.isEmpty());
}

void ReasonBar::setChoices(const QList<Choice> &choices, int current)
{
    const QVariant before = isHidden() ? QVariant() : m_choice->currentData();
    {
        const QSignalBlocker quiet(m_choice); // what is chosen stays so, if it is still offered
        m_choice->clear();
        for (const Choice &choice : choices)
            m_choice->addItem(choice.text, choice.id);
        const int again = m_choice->findData(before);
        m_choice->setCurrentIndex(again < 0 ? current : again);
    }
    m_draft->touch();
}

qint64 ReasonBar::choice() const
{
    return m_choice->currentData().toLongLong();
}

QString ReasonBar::reason() const
{
    return m_reason->text();
}

void ReasonBar::begin(const QString &matter)
{
    m_draft->rest();
    m_reason->clear();
    m_draft->begin(matter);
    show();
    QWidget *first = m_choice->count() > 1 ? static_cast<QWidget *>(m_choice) : m_reason;
    first->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::end()
{
    hide();
    m_draft->discard();
}

void ReasonBar::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace throughline::ui
