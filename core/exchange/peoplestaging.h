#pragma once

#include "exchange/importing.h"
#include "exchange/peoplestock.h"
#include "exchange/unitstaging.h"
#include "people/reportingline.h"

namespace throughline::exchange {

/// The columns of a file of people, in the order in which they are exported.
enum class PeopleField {
    Id,
    Name,
    Email,
    Phone,
    Position,
    PositionId,
    Unit,
    UnitParent,
    ManagerId,
    StartDate,
    ReportsTo
};

/// What becomes of a person's employment.
enum class EmploymentChange {
    None,
    Correct, ///< the current one says something else now
    Move, ///< the current one ends, another begins
    Begin ///< there is none
};

/// One row on its way. Places count through what is in the database first and what is new then;
/// -1 is none.
struct StagedPerson
{
    int row = 0;
    int known = -1; ///< place in PeopleStock::persons
    QString key = {};
    QString name = {};
    QString email = {};
    QString phone = {};
    int place = -1; ///< of the person
    int unit = -1; ///< in UnitStaging
    int position = -1;
    int manager = -1; ///< the place of a person
    QDate startedOn = {};
    bool isCorrected = false; ///< name, e-mail or phone differ
    EmploymentChange employment = EmploymentChange::None;
};

struct StagedPosition
{
    int known = -1; ///< place in PeopleStock::positions
    QString key = {};
    QString title = {};
    int unit = -1;
    int reportsTo = -1; ///< the place of a position
    int heldBy = -1; ///< the place of a person
    bool isChanged = false;
};

/// Turns the rows of a file into what has to be written, and finds what is wrong with them. The
/// rules, and the words of the problems, stand in peopleimport.h.
class PeopleStaging
{
public:
    PeopleStaging(PeopleStock stock, const MappedTable &rows, ImportReport &report);

    void stage(ImportProgress &progress);

    const PeopleStock &stock() const { return m_stock; }
    UnitStaging &units() { return m_units; }
    const std::vector<StagedPerson> &persons() const { return m_persons; }
    const std::vector<StagedPosition> &positions() const { return m_positions; }
    int places() const { return int(m_stagedAt.size()); } ///< of persons, known and new

private:
    StagedPerson stagePerson(int row);
    void stageWords(StagedPerson &person);
    void stageUnit(StagedPerson &person);
    void stageStart(StagedPerson &person);
    void stagePosition(StagedPerson &person);
    int positionByKey(const StagedPerson &person, const QString &key, const QString &title);
    int positionByTitle(const StagedPerson &person, const QString &title);
    int addPosition(const QString &key, const QString &title, int unit);
    void stageManagers();
    void stageManager(StagedPerson &person);
    int managerMeantBy(const QString &word);
    void indexManagers();
    bool foundManagerLoops();
    void stageSuperiors();
    void findPositionLoops();
    void findHeldTwice();
    void findUnitLoops();
    void decideChanges();

    const KnownPerson *knownOf(const StagedPerson &person) const;
    const QString &nameOfPlace(int person) const;
    QString text(int row, PeopleField field) const { return m_rows.text(row, int(field)); }
    bool has(PeopleField field) const { return m_rows.has(int(field)); }
    void refuse(const StagedPerson &person, PeopleField field, const QString &reason,
        const QStringList &arguments = {});

    PeopleStock m_stock;
    const MappedTable &m_rows;
    ImportReport &m_report;
    UnitStaging m_units;
    std::vector<StagedPerson> m_persons;
    std::vector<StagedPosition> m_positions; // those of the stock first
    std::vector<int> m_stagedAt; // by place of person: index in m_persons, or -1
    QHash<QString, int> m_placeByKey; // of persons in the file
    QHash<QString, int> m_newPositionByKey;
    QMultiHash<std::pair<QString, int>, int> m_vacancies; // by folded title and unit
    people::Superiors m_managers; // by place of person
    static constexpr int several = -2; // a word that means more than one person
    QHash<QString, int> m_managerByWord; // by folded name and address; made when one is needed
};

} // namespace throughline::exchange
