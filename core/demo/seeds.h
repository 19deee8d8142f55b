#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace throughline::demo {

/// How a department's work is spread over the company's places.
enum class Spread { Central, Regional, Local };

/// What a job does in the reporting line.
enum class Standing { Executive, Head, Manager, Lead, Staff };

struct DepartmentSeed
{
    QString key;
    QString name;
    bool servesOutside; ///< mostly customers who pay; otherwise mostly colleagues
    int share; ///< percent of all people; 0 for the management
    Spread spread;
    int teamFrom, teamTo; ///< people in a team
    QStringList unitNames; ///< with {region} or {place}
    QStringList teams;
};

struct AskedSeed
{
    int competency; ///< place in Seeds::competencies
    int level;
    int weight; ///< percent
};

struct JobSeed
{
    QString key;
    QString title;
    int department; ///< place in Seeds::departments
    int grade;
    Standing standing;
    int share; ///< percent of the staff of the department
    QString purpose;
    QStringList duties, externalCustomers, internalCustomers;
    std::vector<AskedSeed> asked; ///< the core competency first
    QString meaning;
};

struct TownSeed
{
    QString name;
    int region;
};

struct NativeName
{
    QString given, family, latinGiven, latinFamily;
};

struct NameGroup
{
    int weight;
    QStringList given, family;
    std::vector<NativeName> native;
};

/// The material of resources/seeds, read once. Word lists keep the path that they have in
/// texts.json: words(u"stories.home.situations"_s).
struct Seeds
{
    static Seeds load();

    QString company, domain;
    int founded = 0;
    QStringList regions;
    std::vector<TownSeed> towns;
    std::vector<DepartmentSeed> departments;
    std::vector<JobSeed> jobs;
    QStringList competencies; ///< keys; the core one first
    std::vector<NameGroup> names;
    QStringList namesToAvoid;

    const QStringList &words(const QString &path) const;
    /// Clauses on one competency at one level, 1 to 5.
    const QStringList &phrases(int competency, int level) const;
    const QStringList &interviewNotes(int competency, int level) const;

    int department(const QString &key) const;
    /// The department's job of a standing, or -1.
    int job(int department, Standing standing) const;

private:
    void readCompany();
    void readNames();
    void readTexts();

    QHash<QString, QStringList> m_words;
    std::vector<QStringList> m_phrases, m_notes; ///< competency × 5 + level − 1
};

} // namespace throughline::demo
