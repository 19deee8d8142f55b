#include "demo/seeds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace throughline::demo {

static QJsonObject seedFile(const QString &name)
{
    QFile file(u":/seeds/"_s + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("the program was built without its seeds");
    return QJsonDocument::fromJson(file.readAll()).object();
}

static QStringList seedTexts(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue item : list.toArray())
        texts << item.toString();
    return texts;
}

static Standing standingFrom(const QString &word)
{
    if (word == u"executive")
        return Standing::Executive;
    if (word == u"head")
        return Standing::Head;
    if (word == u"manager")
        return Standing::Manager;
    return word == u"lead" ? Standing::Lead : Standing::Staff;
}

static DepartmentSeed departmentFrom(const QJsonObject &json)
{
    const QString spread = json["spread"_L1].toString();
    const QJsonArray size = json["teamSize"_L1].toArray();
    return {json["key"_L1].toString(), json["name"_L1].toString(),
        json["kind"_L1].toString() == u"external", json["share"_L1].toInt(),
        spread == u"local"         ? Spread::Local
            : spread == u"central" ? Spread::Central
                                   : Spread::Regional,
        size[0].toInt(), size[1].toInt(), seedTexts(json["unitNames"_L1]),
        seedTexts(json["teams"_L1])};
}

static JobSeed jobFrom(const QJsonObject &json, const Seeds &seeds)
{
    JobSeed job{json["key"_L1].toString(), json["title"_L1].toString(),
        seeds.department(json["department"_L1].toString()), json["grade"_L1].toInt(),
        standingFrom(json["role"_L1].toString()), json["share"_L1].toInt(),
        json["purpose"_L1].toString(), seedTexts(json["duties"_L1]),
        seedTexts(json["externalCustomers"_L1]), seedTexts(json["internalCustomers"_L1]), {},
        json["meaning"_L1].toString()};
    for (const QJsonValue asked : json["competencies"_L1].toArray())
        job.asked.push_back({int(seeds.competencies.indexOf(asked["key"_L1].toString())),
            asked["level"_L1].toInt(), asked["weight"_L1].toInt()});
    return job;
}

void Seeds::readCompany()
{
    const QJsonObject json = seedFile(u"company.json"_s);
    company = json["company"_L1]["name"_L1].toString();
    domain = json["company"_L1]["domain"_L1].toString();
    founded = json["company"_L1]["founded"_L1].toInt();
    QStringList keys;
    for (const QJsonValue region : json["regions"_L1].toArray()) {
        keys << region["key"_L1].toString();
        regions << region["name"_L1].toString();
    }
    for (const QJsonValue town : json["places"_L1].toArray())
        towns.push_back(
            {town["name"_L1].toString(), int(keys.indexOf(town["region"_L1].toString()))});
    for (const QJsonValue department : json["departments"_L1].toArray())
        departments.push_back(departmentFrom(department.toObject()));
    for (const QJsonValue job : json["jobs"_L1].toArray())
        jobs.push_back(jobFrom(job.toObject(), *this));
}

void Seeds::readNames()
{
    const QJsonObject json = seedFile(u"names.json"_s);
    namesToAvoid = seedTexts(json["avoid"_L1]);
    for (const QJsonValue value : json["groups"_L1].toArray()) {
        NameGroup group{value["weight"_L1].toInt(), seedTexts(value["given"_L1]),
            seedTexts(value["family"_L1]), {}};
        for (const QJsonValue native : value["native"_L1].toArray())
            group.native.push_back({native["given"_L1].toString(), native["family"_L1].toString(),
                native["latinGiven"_L1].toString(), native["latinFamily"_L1].toString()});
        names.push_back(group);
    }
}

static void gatherWords(
    const QJsonValue &value, const QString &path, QHash<QString, QStringList> &words)
{
    if (value.isArray() && value.toArray().first().isString())
        words.insert(path, seedTexts(value));
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part)
        gatherWords(part.value(), path.isEmpty() ? part.key() : path + u'.' + part.key(), words);
}

void Seeds::readTexts()
{
    const QJsonObject json = seedFile(u"texts.json"_s);
    gatherWords(json, {}, m_words);
    for (const QString &kind : {u"advice"_s, u"inside"_s})
        for (const QJsonValue pair : json["stories"_L1][kind]["pairs"_L1].toArray())
            m_words[u"stories."_s + kind + u".pairs"_s]
                << pair["situation"_L1].toString() + u'|' + pair["outcome"_L1].toString();
    competencies = json["phrases"_L1].toObject().keys();
    competencies.removeOne(u"customer-service"_s);
    competencies.prepend(u"customer-service"_s);
    for (const QString &key : std::as_const(competencies))
        for (int level = 1; level <= 5; ++level) {
            m_phrases.push_back(words(u"phrases.%1.%2"_s.arg(key).arg(level)));
            m_notes.push_back(words(u"interviewNotes.%1.%2"_s.arg(key).arg(level)));
        }
}

Seeds Seeds::load()
{
    Seeds seeds;
    seeds.readTexts();
    seeds.readCompany();
    seeds.readNames();
    return seeds;
}

const QStringList &Seeds::words(const QString &path) const
{
    const auto found = m_words.constFind(path);
    if (found == m_words.constEnd())
        qFatal("no such word list: %s", qPrintable(path));
    return *found;
}

const QStringList &Seeds::phrases(int competency, int level) const
{
    return m_phrases[size_t(competency * 5 + level - 1)];
}

const QStringList &Seeds::interviewNotes(int competency, int level) const
{
    return m_notes[size_t(competency * 5 + level - 1)];
}

int Seeds::department(const QString &key) const
{
    const auto found = std::ranges::find(departments, key, &DepartmentSeed::key);
    return found == departments.end() ? -1 : int(found - departments.begin());
}

int Seeds::job(int department, Standing standing) const
{
    const auto found = std::ranges::find_if(jobs, [&](const JobSeed &job) {
        return job.department == department && job.standing == standing;
    });
    return found == jobs.end() ? -1 : int(found - jobs.begin());
}

} // namespace throughline::demo
