#include "demo/library.h"

#include "competency/questions.h"
#include "competency/starterlibrary.h"

using namespace Qt::StringLiterals;

namespace throughline::demo {

using namespace competency;

static void publishStarter(Build &build, const StarterCompetency &starter, const QDateTime &at)
{
    Competencies competencies(build.db);
    const CompetencyId id = competencies.add(starter.revision.key, starter.revision.family, {});
    CompetencyRevision draft = starter.revision;
    draft.id = competencies.addDraft(id, 1, draft.name);
    if (!competencies.save(draft))
        qFatal("the starter library cannot be saved");
    ++draft.version;
    if (!competencies.publish(draft, at))
        qFatal("the starter library is not complete");
    Questions questions(build.db);
    for (Question question : starter.questions) {
        question.competency = id;
        const Question added = *questions.find(questions.add(question));
        if (!questions.setState(added, QuestionState::Published))
            qFatal("a question of the starter library cannot be published");
    }
}

static LibraryEntry entryOf(Build &build, CompetencyId id)
{
    const CompetencyRevision revision = *Competencies(build.db).latestPublished(id);
    LibraryEntry entry{id.number(), revision.id.number(), revision.name, {}, {}};
    for (int level = 1; level <= 5; ++level)
        entry.titles.push_back(revision.title(*Level::of(level)));
    for (const Question &question : Questions(build.db).published(id))
        entry.questions.push_back({question.id.number(), question.title, question.minutes});
    return entry;
}

void writeLibrary(Build &build, const QString &language)
{
    const auto word = fromCode<LibraryLanguage>(language.left(2).toStdString());
    const LibraryLanguage spoken = word.value_or(LibraryLanguage::English);
    build.db.run("insert into setting (name, value) values ('company.language', ?) on conflict "
                 "(name) do nothing",
        spoken);
    const QDateTime at(
        Calendar::onOrAfter(build.calendar.round(0).first.addYears(-3)), QTime(9, 0), Qt::UTC);
    Competencies competencies(build.db);
    for (const StarterCompetency &starter : starterLibrary(spoken))
        if (!competencies.findByKey(starter.revision.key))
            publishStarter(build, starter, at);
    for (const QString &key : std::as_const(build.seeds.competencies))
        build.library.push_back(entryOf(build, competencies.findByKey(key)->id));
}

} // namespace throughline::demo
