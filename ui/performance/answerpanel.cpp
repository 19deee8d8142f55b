#include "performance/answerpanel.h"

#include "forms/button.h"
#include "forms/label.h"
#include "forms/views.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;

AnswerPanel::AnswerPanel(const AppraisalFile &file, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"answer"_s);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("Answer")));
    const bool isPerson = file.side == Side::Self;
    if (file.appraisal.acknowledgedAt) {
        column->addWidget(new Paragraph(
            tr("Acknowledged by %1 on %2.")
                .arg(file.personName,
                    QLocale().toString(file.appraisal.acknowledgedAt->toLocalTime().date(),
                        QLocale::LongFormat))));
    } else if (isPerson) {
        column->addWidget(
            new Paragraph(tr("Acknowledging says that you have read it, not that you agree.")));
        auto *read = button(tr("I have read it"), ButtonKind::Primary);
        read->setObjectName(u"acknowledge"_s);
        column->addWidget(read, 0, Qt::AlignLeading);
        connect(read, &QPushButton::clicked, this, &AnswerPanel::acknowledged);
    } else {
        column->addWidget(
            new Paragraph(tr("%1 has not acknowledged it yet.").arg(file.personName)));
    }
    if (file.text && file.text->opinion != Opinion::Unstated)
        addAnswer(*file.text);
    else if (isPerson)
        addForm();
}

void AnswerPanel::addAnswer(const AppraisalText &text)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new Paragraph(
        text.opinion == Opinion::Agrees ? tr("Agrees.") : tr("Disagrees."), TextRole::Strong));
    if (!text.response.isEmpty())
        column->addWidget(new Paragraph(text.response));
}

void AnswerPanel::addForm()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_agrees = new QRadioButton(tr("I agree"));
    m_agrees->setObjectName(u"agrees"_s);
    m_disagrees = new QRadioButton(tr("I disagree"));
    m_disagrees->setObjectName(u"disagrees"_s);
    m_words = new QTextEdit;
    prepareText(*m_words, tr("Your answer"));
    m_words->setObjectName(u"response"_s);
    m_words->setFixedHeight(em(6));
    auto *send = button(tr("Send the answer"));
    send->setObjectName(u"sendAnswer"_s);
    send->setEnabled(false);
    column->addWidget(
        new Paragraph(tr("You can answer once; your words then stay with the appraisal."),
            TextRole::Small, Tone::Secondary));
    for (QRadioButton *opinion : {m_agrees, m_disagrees}) {
        column->addWidget(opinion);
        connect(opinion, &QRadioButton::toggled, send, [send] { send->setEnabled(true); });
    }
    column->addWidget(m_words);
    column->addWidget(send, 0, Qt::AlignLeading);
    connect(send, &QPushButton::clicked, this,
        [this] { emit answered(opinion(), m_words->toPlainText()); });
    connect(m_words, &QTextEdit::textChanged, this, &AnswerPanel::keep);
    for (QRadioButton *choice : {m_agrees, m_disagrees})
        connect(choice, &QRadioButton::clicked, this, &AnswerPanel::keep);
}

Opinion AnswerPanel::opinion() const
{
    return m_agrees->isChecked()   ? Opinion::Agrees
        : m_disagrees->isChecked() ? Opinion::Disagrees
                                   : Opinion::Unstated;
}

QWidget *AnswerPanel::start() const
{
    return m_agrees;
}

/// The opinion stands on a line of its own before the words.
void AnswerPanel::keep()
{
    const QString words = m_words->toPlainText();
    const bool isBegun = opinion() != Opinion::Unstated || !words.trimmed().isEmpty();
    emit kept(isBegun ? QString::number(int(opinion())) + u'\n' + words : QString());
}

void AnswerPanel::restore(const QString &kept)
{
    if (!m_words || kept.isEmpty())
        return;
    const QSignalBlocker quiet(m_words);
    const auto opinion = Opinion(kept.section(u'\n', 0, 0).toInt());
    m_agrees->setChecked(opinion == Opinion::Agrees);
    m_disagrees->setChecked(opinion == Opinion::Disagrees);
    m_words->setPlainText(kept.section(u'\n', 1));
    m_words->moveCursor(QTextCursor::End);
}

} // namespace throughline::ui
