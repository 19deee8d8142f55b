#include "competency/starterlibrary.h"

#include "base/clock.h"
#include "competency/competencies.h"
#include "competency/questions.h"
#include "security/audittrail.h"
#include "security/role.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace throughline::competency {

static QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &item : list.toArray())
        texts << item.toString();
    return texts;
}

static Question questionFrom(const QJsonObject &json)
{
    return {QuestionId(0), json[u"key"_s].toString(), CompetencyId(0),
        json[u"kind"_s] == u"situational"_s ? QuestionKind::Situational : QuestionKind::Behavioural,
        json[u"title"_s].toString(), json[u"text"_s].toString(), json[u"minutes"_s].toInt(6),
        json[u"goodAnswer"_s].toString(), QuestionState::Draft, {}, 1, texts(json[u"probes"_s])};
}

static StarterCompetency competencyFrom(const QJsonObject &json)
{
    const Family family
        = fromCode<Family>(json[u"family"_s].toString().toStdString()).value_or(Family::Working);
    StarterCompetency starter{
        {RevisionId(0), CompetencyId(0), json[u"key"_s].toString(), family, family == Family::Core,
            1, RevisionState::Draft, json[u"name"_s].toString(), json[u"definition"_s].toString(),
            {}, 1, {}, {}},
        {}};
    for (const QJsonValue &value : json[u"levels"_s].toArray()) {
        const QJsonObject description = value.toObject();
        const auto level = Level::of(description[u"level"_s].toInt());
        if (!level)
            continue;
        starter.revision.setTitle(*level, description[u"title"_s].toString());
        starter.revision.setWordings(
            *level, Audience::Interview, texts(description[u"interview"_s]));
        starter.revision.setWordings(*level, Audience::Work, texts(description[u"work"_s]));
    }
    for (const QJsonValue &question : json[u"questions"_s].toArray())
        starter.questions.push_back(questionFrom(question.toObject()));
    return starter;
}

std::vector<StarterCompetency> starterLibrary(LibraryLanguage language)
{
    QFile file(language == LibraryLanguage::German ? u":/frameworks/starter_library_de.json"_s
                                                   : u":/frameworks/starter_library.json"_s);
    std::vector<StarterCompetency> library;
    if (!file.open(QFile::ReadOnly))
        return library;
    const auto competencies
        = QJsonDocument::fromJson(file.readAll()).object()[u"competencies"_s].toArray();
    for (const QJsonValue &competency : competencies)
        library.push_back(competencyFrom(competency.toObject()));
    return library;
}

LibraryLanguage libraryLanguage(storage::Connection &connection)
{
    const auto word
        = connection.one<QString>("select value from setting where name = 'company.language'");
    return fromCode<LibraryLanguage>(word.value_or(u"en"_s).toStdString())
        .value_or(LibraryLanguage::English);
}

static void addPublished(storage::Connection &db, const StarterCompetency &starter)
{
    Competencies competencies(db);
    const CompetencyId id = competencies.add(starter.revision.key, starter.revision.family, {});
    CompetencyRevision draft = starter.revision;
    draft.id = competencies.addDraft(id, 1, starter.revision.name);
    const bool saved = competencies.save(draft);
    ++draft.version;
    const bool published = saved && competencies.publish(draft, Clock::now());
    Q_ASSERT(published);

    Questions questions(db);
    for (Question question : starter.questions) {
        if (questions.hasKey(question.key))
            continue;
        question.competency = id;
        const Question added = *questions.find(questions.add(question));
        if (!questions.setState(added, QuestionState::Published))
            Q_UNREACHABLE();
    }
    Q_UNUSED(published);
}

void seedCoreCompetency(storage::Connection &connection, LibraryLanguage language)
{
    connection.run(R"(
        insert into setting (name, value)
        values ('company.language', ?)
        on conflict (name) do nothing)",
        language);
    if (Competencies(connection).core())
        return;
    for (const StarterCompetency &starter : starterLibrary(language))
        if (starter.revision.isCore)
            addPublished(connection, starter);
}

Result<QStringList> adoptStarterLibrary(storage::Connection &connection, const QStringList &keys)
{
    if (!security::isHr(connection.session()))
        return forbidden(u"library-needs-hr"_s);
    QStringList added;
    Competencies competencies(connection);
    for (const StarterCompetency &starter : starterLibrary(libraryLanguage(connection))) {
        const QString &key = starter.revision.key;
        const bool isWanted = keys.isEmpty() || keys.contains(key);
        if (!isWanted || competencies.findByKey(key)
            || (starter.revision.isCore && competencies.core()))
            continue;
        addPublished(connection, starter);
        added << key;
    }
    if (!added.isEmpty())
        security::AuditTrail(connection).record(u"starter-library-adopted"_s, u"library"_s, {});
    return added;
}

} // namespace throughline::competency
