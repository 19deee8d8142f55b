#include "performance/performancewords.h"

#include "forms/percent.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace performance;
using evidence::EvidenceKind;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::PerformanceWords)
};
} // namespace

QString wordFor(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Story: return Words::tr("Customer story");
    case EvidenceKind::Praise: return Words::tr("Praise");
    case EvidenceKind::Interview: return Words::tr("Interview");
    case EvidenceKind::Rating: return Words::tr("Earlier rating");
    case EvidenceKind::Peer: return Words::tr("Peer feedback");
    case EvidenceKind::Coaching: return Words::tr("Coaching note");
    case EvidenceKind::Goal: return Words::tr("Goal");
    case EvidenceKind::Training: return Words::tr("Training");
    }
    return {};
}

QString wordFor(AppraisalState state)
{
    switch (state) {
    case AppraisalState::Draft: return Words::tr("Being written");
    case AppraisalState::SelfDone: return Words::tr("Self-review done");
    case AppraisalState::ManagerDone: return Words::tr("Manager's review done");
    case AppraisalState::BothDone: return Words::tr("Both done");
    case AppraisalState::Shared: return Words::tr("Shared");
    case AppraisalState::Acknowledged: return Words::tr("Acknowledged");
    case AppraisalState::Disputed: return Words::tr("Disputed");
    case AppraisalState::Closed: return Words::tr("Closed");
    }
    return {};
}

QString wordFor(RatingState state)
{
    switch (state) {
    case RatingState::Unrated: return Words::tr("Not rated");
    case RatingState::Rated: return Words::tr("Rated");
    case RatingState::NotApplicable: return Words::tr("Not applicable");
    case RatingState::NoEvidence: return Words::tr("No evidence");
    }
    return {};
}

QString wordFor(SectionKind section)
{
    switch (section) {
    case SectionKind::Core: return Words::tr("Core competency");
    case SectionKind::JobCompetencies: return Words::tr("Job competencies");
    case SectionKind::Goals: return Words::tr("Goals");
    case SectionKind::Feedback: return Words::tr("Feedback");
    case SectionKind::Self: return Words::tr("Self-review");
    }
    return {};
}

QString wordFor(AttainmentBand band)
{
    switch (band) {
    case AttainmentBand::Below: return Words::tr("Below what the job asks");
    case AttainmentBand::At: return Words::tr("Meets what the job asks");
    case AttainmentBand::Above: return Words::tr("Above what the job asks");
    }
    return {};
}

QString wordFor(CycleState state)
{
    switch (state) {
    case CycleState::Planned: return Words::tr("Planned");
    case CycleState::Running: return Words::tr("Running");
    case CycleState::Closed: return Words::tr("Closed");
    }
    return {};
}

QString scoreText(int hundredths)
{
    return QLocale().toString(hundredths / 100.0, 'f', 2);
}

QString shareText(int hundredthsOfPercent)
{
    const int decimals = hundredthsOfPercent % 100 == 0 ? 0 : 2;
    return percentText(hundredthsOfPercent / 100.0, decimals);
}

QString arithmeticOf(const FinalScore &score)
{
    QStringList terms;
    for (const ScoreTerm &term : score.terms)
        terms << u"%1 × %2"_s.arg(QLocale().toString(term.weight.inPartsOf(100) / 100.0, 'f', 2),
            QLocale().toString(term.source.score.inPartsOf(100) / 100.0, 'g', 3));
    return u"%1 = %2"_s.arg(terms.join(u" + "_s), scoreText(score.hundredths()));
}

QString evidenceDayText(QDate day, const Period &period)
{
    const QString text = QLocale().toString(day, QLocale::ShortFormat);
    //: The day of a piece of evidence that does not count for this appraisal's ratings
    return period.contains(day) ? text : Words::tr("%1, outside the period").arg(text);
}

} // namespace throughline::ui
