#include "hiring/hiringwords.h"

#include "theme/icon.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
/// Only a context for lupdate to collect the words under.
struct HiringWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::HiringWords)
};
} // namespace

using namespace hiring;

QString wordFor(Stage stage)
{
    switch (stage) {
    case Stage::Applied: return HiringWords::tr("Applied");
    case Stage::Screened: return HiringWords::tr("Screened");
    case Stage::Interview: return HiringWords::tr("Interview");
    case Stage::Decision: return HiringWords::tr("Decision");
    case Stage::Offer: return HiringWords::tr("Offer");
    case Stage::Hired: return HiringWords::tr("Hired");
    case Stage::Rejected: return HiringWords::tr("Rejected");
    case Stage::Withdrawn: return HiringWords::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString wordFor(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::No: return HiringWords::tr("No");
    case Recommendation::RatherNot: return HiringWords::tr("Rather not");
    case Recommendation::Yes: return HiringWords::tr("Yes");
    case Recommendation::StrongYes: return HiringWords::tr("Strong yes");
    }
    Q_UNREACHABLE();
}

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Advance: return HiringWords::tr("Advance to offer");
    case Outcome::Hire: return HiringWords::tr("Hire");
    case Outcome::Reject: return HiringWords::tr("Reject");
    case Outcome::Hold: return HiringWords::tr("Hold for now");
    }
    Q_UNREACHABLE();
}

QString wordFor(AnswerState state)
{
    switch (state) {
    case AnswerState::Unrated: return HiringWords::tr("not yet rated");
    case AnswerState::Rated: return {};
    case AnswerState::NotAsked: return HiringWords::tr("not asked");
    case AnswerState::NoEvidence: return HiringWords::tr("no evidence");
    }
    Q_UNREACHABLE();
}

QString wordFor(NextStep step)
{
    switch (step) {
    case NextStep::Screen: return HiringWords::tr("Screen");
    case NextStep::Schedule: return HiringWords::tr("Arrange an interview");
    case NextStep::Interview: return HiringWords::tr("Interview");
    case NextStep::Scorecards: return HiringWords::tr("Wait for scorecards");
    case NextStep::Debrief: return HiringWords::tr("Debrief");
    case NextStep::Decide: return HiringWords::tr("Decide");
    case NextStep::Hire: return HiringWords::tr("Hire or wait for an answer");
    case NextStep::None: return HiringWords::tr("Nothing");
    }
    Q_UNREACHABLE();
}

QString wordFor(PlanReadiness readiness)
{
    switch (readiness) {
    case PlanReadiness::None: return HiringWords::tr("No kit yet");
    case PlanReadiness::Draft: return HiringWords::tr("Draft");
    case PlanReadiness::Published: return HiringWords::tr("Ready");
    case PlanReadiness::Frozen: return HiringWords::tr("In use");
    }
    Q_UNREACHABLE();
}

QString wordFor(RequisitionState state)
{
    switch (state) {
    case RequisitionState::Open: return HiringWords::tr("Open");
    case RequisitionState::Filled: return HiringWords::tr("Filled");
    case RequisitionState::Cancelled: return HiringWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Ranked: return {};
    case Standing::BelowMinimum: return HiringWords::tr("Below minimum");
    case Standing::Incomplete: return HiringWords::tr("Incomplete");
    }
    Q_UNREACHABLE();
}

QString scoreText(const Rational &score)
{
    return QLocale().toString(double(score.rounded(1)) / 10, 'f', 1);
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QIcon coreMark(bool isCore)
{
    static const QIcon room = [] {
        QPixmap nothing(64, 64);
        nothing.fill(Qt::transparent);
        return QIcon(nothing);
    }();
    return isCore ? icon(IconName::Lock, Tone::Core) : room;
}

} // namespace throughline::ui
