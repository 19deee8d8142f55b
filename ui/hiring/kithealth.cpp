#include "hiring/kithealth.h"

#include "forms/iconlabel.h"
#include "forms/label.h"
#include "hiring/hiringwords.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;
using Kind = PlanFinding::Kind;

KitHealth::KitHealth(KitEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"kitHealth"_s);
    auto *column = new QVBoxLayout(this);
    space(*column, 2);
    column->addWidget(new Heading(tr("Kit health")));
    column->addLayout(m_lines);
    column->addStretch();
    space(*m_lines, 2);
    connect(&editing, &KitEditing::changed, this, &KitHealth::showFindings);
    connect(&editing, &KitEditing::planChanged, this, &KitHealth::showFindings);
    showFindings();
}

void KitHealth::add(bool isGood, const QString &sentence)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    space(*row, 2);
    row->addWidget(new IconLabel(isGood ? IconName::Success : IconName::Attention,
                       isGood ? Tone::Ok : Tone::Attention),
        0, Qt::AlignTop);
    row->addWidget(new Paragraph(sentence), 1);
    m_lines->addWidget(line);
}

QString KitHealth::sentenceFor(const PlanFinding &finding) const
{
    const auto row = std::ranges::find_if(m_editing.kit().job,
        [&](const jobs::JobCompetency &one) { return one.competency == finding.competency; });
    const QString name = row == m_editing.kit().job.end() ? QString() : row->name;
    switch (finding.kind) {
    case Kind::CoreQuestionsMissing:
        return tr("The kit needs %1 customer-service questions; it has %2.")
            .arg(m_editing.kit().policy.minimumQuestions)
            .arg(finding.number);
    case Kind::OverTime:
        return tr("Over the time of the interview, in minutes: %1.")
            .arg(QLocale().toString(finding.number));
    case Kind::TooManyCompetencies:
        return tr("%n competencies in one interview; five to eight can be judged well.", nullptr,
            finding.number);
    case Kind::Untested: return tr("Nobody asks about %1.").arg(name);
    case Kind::TestedOften:
        return tr("%n questions ask about %1.", nullptr, finding.number).arg(name);
    }
    return {};
}

/// How much of the talk falls to whom: the plan's minutes are everybody's together.
void KitHealth::showShares()
{
    if (m_editing.kit().interviewers.empty())
        return;
    m_lines->addWidget(new Heading(tr("Who asks what")));
    for (const NamedPerson &person : m_editing.kit().interviewers) {
        int questions = 0, minutes = 0;
        for (int i = 0; i < m_editing.count(); ++i)
            if (m_editing.isAskedBy(i, person.id)) {
                ++questions;
                minutes += m_editing.draft().questions[size_t(i)].planned.minutes;
            }
        const QString share
            = tr("%1 of %2 questions, %3 min")
                  .arg(QLocale().toString(questions), QLocale().toString(m_editing.count()),
                      QLocale().toString(minutes));
        auto *line = new Paragraph(tr("%1: %2").arg(isolated(person.name), share));
        line->setObjectName(u"share%1"_s.arg(person.id.number()));
        m_lines->addWidget(line);
    }
}

void KitHealth::showFindings()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto findings = m_editing.findings();
    const auto has = [&](Kind kind) {
        return std::ranges::find(findings, kind, &PlanFinding::kind) != findings.end();
    };
    int minutes = 0, core = 0;
    for (int i = 0; i < m_editing.count(); ++i) {
        minutes += m_editing.draft().questions[size_t(i)].planned.minutes;
        const jobs::JobCompetency *row = m_editing.competencyOf(i);
        core += row && row->isCore ? 1 : 0;
    }
    if (!has(Kind::CoreQuestionsMissing))
        add(true,
            tr("%1 core questions, at least %2 needed.")
                .arg(core)
                .arg(m_editing.kit().policy.minimumQuestions));
    if (!has(Kind::OverTime))
        add(true, tr("%1 of %2 minutes are used.").arg(minutes).arg(m_editing.draft().slotMinutes));
    if (!has(Kind::Untested))
        add(true, tr("Every competency of the job is asked about."));
    for (const PlanFinding &finding : findings)
        add(false, sentenceFor(finding));
    add(true, tr("Ask everyone the same words, in the same order."));
    showShares();
}

} // namespace throughline::ui
