#include "hiring/questionpreview.h"

#include "forms/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace throughline::ui {

QuestionPreview::QuestionPreview(QWidget *parent)
    : QWidget(parent)
    , m_wording(new Paragraph({}, TextRole::Subtitle))
    , m_probes(new Paragraph({}, TextRole::Body, Tone::Secondary))
    , m_goodAnswer(new Paragraph({}, TextRole::Body, Tone::Secondary))
{
    setObjectName(u"questionPreview"_s);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    for (Paragraph *text : {m_wording, m_probes, m_goodAnswer}) {
        text->setMaximumWidth(QWIDGETSIZE_MAX);
        column->addWidget(text);
    }
    column->addStretch();
}

void QuestionPreview::show(const competency::Question &question)
{
    m_wording->setText(question.wording);
    m_probes->setText(tr("Probe: %1").arg(question.probes.join(u' ')));
    m_probes->setVisible(!question.probes.isEmpty());
    m_goodAnswer->setText(tr("Listen for: %1").arg(question.goodAnswer));
    m_goodAnswer->setVisible(!question.goodAnswer.isEmpty());
}

void QuestionPreview::clear()
{
    m_wording->setText({});
    m_probes->hide();
    m_goodAnswer->hide();
}

} // namespace throughline::ui
