#include "hiring/amendbar.h"

#include "forms/button.h"
#include "forms/flow.h"
#include "forms/label.h"
#include "forms/naming.h"
#include "hiring/amendment.h"
#include "hiring/hiringwords.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

AmendBar::AmendBar(QAction &record, QAction &close, QWidget *parent)
    : QWidget(parent)
    , m_which(new Label({}, TextRole::Strong))
    , m_rating(new QComboBox)
    , m_reason(new QLineEdit)
{
    setObjectName(u"amendBar"_s);
    m_rating->setObjectName(u"newRating"_s);
    m_reason->setObjectName(u"amendReason"_s);
    m_reason->setPlaceholderText(tr("What did you see or hear differently? At least %n characters.",
        nullptr, leastExceptionReason));
    name(*m_rating, tr("New rating"));
    name(*m_reason, tr("Reason for the change"));
    auto *ratingLabel = new Label(tr("New &rating"), TextRole::Strong);
    auto *reasonLabel = new Label(tr("Rea&son"), TextRole::Strong);
    ratingLabel->setBuddy(m_rating);
    reasonLabel->setBuddy(m_reason);
    auto *fields = new QHBoxLayout;
    space(*fields, 2);
    fields->addWidget(ratingLabel);
    fields->addWidget(m_rating);
    fields->addWidget(reasonLabel);
    fields->addWidget(m_reason, 1);
    auto *buttons = new Flow(Flow::Side::Trailing);
    space(*buttons, 2);
    buttons->addWidget(buttonFor(close));
    buttons->addWidget(buttonFor(record, ButtonKind::Primary));
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(m_which);
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::returnPressed, &record, &QAction::trigger);
}

void AmendBar::begin(
    int number, const SheetQuestion &question, std::optional<competency::Level> rating)
{
    m_question = question.question.id;
    m_which->setText(tr("Question %1, %2").arg(number).arg(question.question.title));
    m_rating->clear();
    for (const competency::Level level : competency::allLevels())
        //: A level and its title: 4 – Anticipates needs
        m_rating->addItem(tr("%1 – %2")
                              .arg(level.number())
                              .arg(question.anchors[size_t(level.number() - 1)].title),
            level.number());
    m_rating->setCurrentIndex(rating ? rating->number() - 1 : 2);
    m_rating->setFocus(Qt::OtherFocusReason);
}

competency::Level AmendBar::rating() const
{
    return *competency::Level::of(m_rating->currentData().toInt());
}

QString AmendBar::reason() const
{
    return m_reason->text();
}

void AmendBar::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace throughline::ui
