#include "competency/competencymessages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace throughline::ui {

namespace {
struct CompetencyMessages
{
    Q_DECLARE_TR_FUNCTIONS(throughline::ui::CompetencyMessages)
};

struct LibrarySentence
{
    QLatin1StringView reason;
    const char *text;
};

constexpr LibrarySentence librarySentences[] = {
    {"library-needs-hr"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "Only HR changes the competency library. Ask your HR partner.")},
    {"policy-needs-hr-lead"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "Only the HR lead changes the rule about the core competency.")},
    {"core-policy-invalid"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "The usual level cannot be under the lowest one, and no number can be zero.")},
    {"competency-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "This competency is not there, or it is not for you. Choose one from the list.")},
    {"competency-name-missing"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::CompetencyMessages", "The competency has no name yet. Give it one.")},
    {"core-competency-exists"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "There is one core competency, and it is there already. Choose another family.")},
    {"competency-never-published"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "This competency was never published, so its draft is all there is. Retire it "
            "instead.")},
    {"draft-unknown"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "There is no draft of this competency. Start one first.")},
    {"library-changed-elsewhere"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "Somebody else changed this competency while you worked on it. Compare and decide "
            "whose words stay.")},
    {"policy-changed-elsewhere"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "Somebody else changed the policy meanwhile. Read what it says now before you change "
            "it again.")},
    {"question-unknown"_L1,
        QT_TRANSLATE_NOOP(
            "throughline::ui::CompetencyMessages", "This question is not there any more.")},
    {"question-incomplete"_L1,
        QT_TRANSLATE_NOOP("throughline::ui::CompetencyMessages",
            "A question needs a title, its words and between 1 and 60 minutes.")},
};
} // namespace

QString competencyMessage(const Error &error)
{
    if (error.reason == u"anchors-incomplete")
        return CompetencyMessages::tr("%n thing(s) are still missing before this can be published: "
                                      "every level needs a title, a behaviour for interviews and "
                                      "one at work.",
            nullptr, error.arguments.value(0).toInt());
    const auto found = std::ranges::find(librarySentences, error.reason, &LibrarySentence::reason);
    return found == std::end(librarySentences) ? QString() : CompetencyMessages::tr(found->text);
}

} // namespace throughline::ui
