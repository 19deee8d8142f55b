#include "competency/competencywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace throughline::ui {

namespace {
struct CompetencyWords
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::CompetencyWords)
};
} // namespace

using namespace competency;

QString wordFor(Level level)
{
    switch (level.number()) {
    case 1: return CompetencyWords::tr("Awareness");
    case 2: return CompetencyWords::tr("Basic");
    case 3: return CompetencyWords::tr("Intermediate");
    case 4: return CompetencyWords::tr("Advanced");
    default: return CompetencyWords::tr("Expert");
    }
}

QString numberAndWordFor(Level level)
{
    //: A proficiency level: its number and its name, "3 Intermediate"
    return CompetencyWords::tr("%1 %2").arg(QLocale().toString(level.number()), wordFor(level));
}

QString wordFor(Family family)
{
    switch (family) {
    case Family::Core: return CompetencyWords::tr("Core");
    case Family::Working: return CompetencyWords::tr("Working");
    case Family::Leading: return CompetencyWords::tr("Leading");
    case Family::Technical: return CompetencyWords::tr("Technical");
    }
    return {};
}

QString wordFor(QuestionKind kind)
{
    return kind == QuestionKind::Behavioural ? CompetencyWords::tr("Behavioural: what was done")
                                             : CompetencyWords::tr("Situational: what would be");
}

QString wordFor(QuestionState state)
{
    switch (state) {
    case QuestionState::Draft: return CompetencyWords::tr("Draft");
    case QuestionState::Published: return CompetencyWords::tr("Published");
    case QuestionState::Retired: return CompetencyWords::tr("Retired");
    }
    return {};
}

QString sentenceFor(const RevisionGap &gap)
{
    const int level = gap.level ? gap.level->number() : 0;
    switch (gap.kind) {
    case RevisionGap::Kind::Name: return CompetencyWords::tr("The competency has no name.");
    case RevisionGap::Kind::Title: return CompetencyWords::tr("Level %1 has no title.").arg(level);
    case RevisionGap::Kind::InterviewAnchor:
        return CompetencyWords::tr("Level %1 has no behaviour for interviews.").arg(level);
    case RevisionGap::Kind::WorkAnchor:
        return CompetencyWords::tr("Level %1 has no behaviour at work.").arg(level);
    }
    return {};
}

} // namespace throughline::ui
