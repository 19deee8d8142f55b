#pragma once

#include "exchange/candidatefield.h"
#include "exchange/importing.h"
#include "exchange/requisitionstaging.h"
#include "hiring/application.h"

namespace throughline::exchange {

/// Turns the rows of a file into persons and applications to write. The rules, and the words of the
/// problems, stand in candidatesimport.h.
class CandidateStaging
{
public:
    CandidateStaging(storage::Connection &db, const MappedTable &rows, ImportReport &report);

    void stage(ImportProgress &progress);
    void write(storage::Connection &db);

private:
    struct StoredPerson
    {
        PersonId id;
        QString key;
        QString name;
        QString email;
        QString phone;
    };
    struct StoredApplication
    {
        qint64 id;
        QString key;
        PersonId person;
        hiring::RequisitionId requisition;
        QDate appliedOn;
        hiring::Stage stage;
    };
    struct StagedPerson
    {
        std::optional<PersonId> id; ///< none for somebody new
        QString key;
        QString name;
        QString email;
        QString phone;
        bool isChanged = false;
    };
    struct StagedApplication
    {
        std::optional<qint64> id;
        QString key;
        int person;
        int requisition; ///< its place
        QDate appliedOn;
        hiring::Stage stage;
        bool isChanged = false;
    };

    void readStock(storage::Connection &db);
    void stageRow(int row);
    int personFor(int row, const StoredApplication *application);
    void describe(int row, int person);
    const StoredApplication *knownOf(int person, int requisition) const;
    hiring::Stage stageFor(int row, const StoredApplication *application, int requisition);
    QDate dayFor(int row, const StoredApplication *application);
    void refuse(
        int row, CandidateField field, const QString &reason, const QStringList &arguments = {});
    QString text(int row, CandidateField field) const { return m_rows.text(row, int(field)); }
    void writePersons(storage::Connection &db);
    void writeApplications(storage::Connection &db);

    const MappedTable &m_rows;
    ImportReport &m_report;
    std::vector<StagedPerson> m_persons; // those of the database first
    QHash<QString, int> m_personByKey;
    QHash<QString, int> m_personByEmail;
    QHash<PersonId, int> m_personById;
    std::vector<StoredApplication> m_known;
    QHash<QString, int> m_knownByKey;
    QHash<std::pair<PersonId, hiring::RequisitionId>, int> m_knownByPair;
    RequisitionStaging m_requisitions;
    std::vector<StagedApplication> m_applications;
    KeysSeen m_ids;
    KeysSeen m_pairs;
};

} // namespace throughline::exchange
