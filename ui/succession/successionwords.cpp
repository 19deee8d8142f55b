#include "succession/successionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace throughline::succession;

namespace throughline::ui {

namespace {
struct SuccessionWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::SuccessionWords)
};
} // namespace

QString wordsFor(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Now: return SuccessionWords::tr("Ready now");
    case Readiness::OneToTwoYears: return SuccessionWords::tr("In 1–2 years");
    case Readiness::ThreeToFiveYears: return SuccessionWords::tr("In 3–5 years");
    case Readiness::Emergency: return SuccessionWords::tr("Emergency only");
    }
    Q_UNREACHABLE();
}

QString wordsFor(LossRisk risk)
{
    switch (risk) {
    case LossRisk::Low: return SuccessionWords::tr("Low risk of loss");
    case LossRisk::Medium: return SuccessionWords::tr("Medium risk of loss");
    case LossRisk::High: return SuccessionWords::tr("High risk of loss");
    }
    Q_UNREACHABLE();
}

QString wordsFor(PerformanceBand band)
{
    switch (band) {
    case PerformanceBand::Below: return SuccessionWords::tr("Below what the job asks");
    case PerformanceBand::At: return SuccessionWords::tr("Meets what the job asks");
    case PerformanceBand::Above: return SuccessionWords::tr("Above what the job asks");
    }
    Q_UNREACHABLE();
}

QString wordsFor(PotentialBand band)
{
    switch (band) {
    case PotentialBand::Low: return SuccessionWords::tr("Low potential");
    case PotentialBand::Medium: return SuccessionWords::tr("Medium potential");
    case PotentialBand::High: return SuccessionWords::tr("High potential");
    }
    Q_UNREACHABLE();
}

QString wordsFor(Cover cover)
{
    switch (cover) {
    case Cover::Covered: return SuccessionWords::tr("Covered");
    case Cover::AtRisk: return SuccessionWords::tr("At risk");
    case Cover::Gap: return SuccessionWords::tr("Gap");
    }
    Q_UNREACHABLE();
}

static QString symbolFor(Cover cover)
{
    switch (cover) {
    case Cover::Covered: return u"●"_s;
    case Cover::AtRisk: return u"◔"_s;
    case Cover::Gap: return u"○"_s;
    }
    Q_UNREACHABLE();
}

QString coverWords(Cover cover)
{
    //: How well a position is covered: a symbol and the word
    return SuccessionWords::tr("%1 %2").arg(symbolFor(cover), wordsFor(cover));
}

Tone toneFor(Cover cover)
{
    switch (cover) {
    case Cover::Covered: return Tone::Ok;
    case Cover::AtRisk: return Tone::Attention;
    case Cover::Gap: return Tone::Problem;
    }
    Q_UNREACHABLE();
}

QString cellTitle(PerformanceBand performance, PotentialBand potential)
{
    // [performance][potential]; names that describe the work to do, not the person.
    static constexpr const char *titles[3][3] = {
        {QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Clarify the role"),
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Support and coach"),
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Find the right place")},
        {QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Steady contributor"),
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Key player"),
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Growing")},
        {QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Trusted expert"),
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Strong performer"),
            QT_TRANSLATE_NOOP("throughline::ui::SuccessionWords", "Consistent star")},
    };
    return SuccessionWords::tr(titles[size_t(performance)][size_t(potential)]);
}

QString pastWords(const TalentRow &person)
{
    if (!person.before)
        return u"–"_s;
    //: Where somebody stood before: band of performance, appraisal cycle
    return SuccessionWords::tr("%1 (%2)").arg(wordsFor(*person.before), person.beforeCycle);
}

QString pastPotentialWords(const TalentRow &person)
{
    return person.potentialBefore ? wordsFor(*person.potentialBefore) : u"–"_s;
}

static QString wordsForReason(const FitReason &reason)
{
    switch (reason.kind) {
    case FitReason::Kind::CoreMet:
        return SuccessionWords::tr("service %1, %2 asked").arg(reason.amount).arg(reason.of);
    case FitReason::Kind::CoreShort:
        return SuccessionWords::tr("service short by %1").arg(reason.amount);
    case FitReason::Kind::CoreUnknown: return SuccessionWords::tr("service never rated");
    case FitReason::Kind::CompetenciesMet:
        return SuccessionWords::tr("%1 of %2 competencies met").arg(reason.amount).arg(reason.of);
    case FitReason::Kind::LargestGap:
        return SuccessionWords::tr("%1 short by %2").arg(reason.competency).arg(reason.amount);
    case FitReason::Kind::Unrated:
        return SuccessionWords::tr("%1 of %2 not rated").arg(reason.amount).arg(reason.of);
    case FitReason::Kind::SameUnit: return SuccessionWords::tr("same unit");
    case FitReason::Kind::HighPotential: return SuccessionWords::tr("high potential");
    case FitReason::Kind::NamedElsewhere:
        return SuccessionWords::tr("also named elsewhere (%1)").arg(reason.amount);
    }
    Q_UNREACHABLE();
}

QString wordsFor(const std::vector<FitReason> &reasons)
{
    QStringList words;
    for (const FitReason &reason : reasons)
        words << wordsForReason(reason);
    return words.join(u" · "_s);
}

} // namespace throughline::ui
