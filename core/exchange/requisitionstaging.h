#pragma once

#include "exchange/candidatefield.h"
#include "exchange/importing.h"
#include "exchange/unitstaging.h"
#include "hiring/requisition.h"

#include <array>

namespace throughline::exchange {

/// The requisitions that a file of candidates names: those that are here, which an import of
/// candidates leaves as they are, and those that it opens because their rows say on which job. The
/// rules, and the words of the problems and remarks, stand in candidatesimport.h.
class RequisitionStaging
{
public:
    RequisitionStaging(storage::Connection &db, const MappedTable &rows, ImportReport &report);

    /// The place of the requisition that a row names; none after a problem.
    std::optional<int> resolve(int row);
    /// The place of the requisition that an application is for, with a problem if its row names
    /// another one.
    int keep(int row, hiring::RequisitionId own);
    /// An application to a requisition: one that is opened without a day was open by then.
    void noteApplication(int place, QDate appliedOn);
    /// Checks what is to be opened, once all rows have said what they know of it.
    void finish();

    /// One that takes no applications any more; what the file opens may have been closed elsewhere.
    bool isClosedHere(int place) const;
    const QString &keyOf(int place) const { return m_named[size_t(place)].key; }
    /// None for one that is still to be opened.
    std::optional<hiring::RequisitionId> idOf(int place) const { return m_named[size_t(place)].id; }

    /// Opens what is new; from then on every place has its id.
    void write(storage::Connection &db);

private:
    static constexpr int first = int(CandidateField::RequisitionJob);
    static constexpr size_t count = size_t(CandidateField::RequisitionState) + 1 - size_t(first);

    static hiring::Requisition notYet();

    struct Named
    {
        std::optional<hiring::RequisitionId> id;
        QString key;
        QString titleKey; ///< of an open one
        std::array<QString, count> said; ///< the cells from RequisitionJob on, days as ISO dates
        std::array<int, count> rows = {}; ///< where each was said first
        int row = 0; ///< that named it first, of a new one
        QDate firstApplication = {};
        bool isRemarked = false;
        hiring::Requisition wanted = notYet(); ///< of a new one, as far as it is right
        int unit = -1;
    };
    struct JobStock
    {
        QString key;
        jobs::JobVersionId version;
        jobs::JobState state;
        QString title;
    };

    void readStock(storage::Connection &db);
    int add(Named named);
    std::optional<int> titled(int row, const QString &named);
    void refuseName(int row, const QString &reason, const QStringList &arguments = {});
    void compare(int row, Named &named);
    void hear(int row, Named &named);
    void stageNew(Named &named);
    void stageJob(Named &named);
    void stageUnit(Named &named);
    void stageManager(Named &named);
    void stageDays(Named &named);
    QString normalised(int row, CandidateField field) const;
    std::optional<QDate> dayOf(const Named &named, CandidateField field);
    const QString &said(const Named &named, CandidateField field) const;
    void refuse(const Named &named, CandidateField field, const QString &reason,
        const QStringList &arguments = {});

    const MappedTable &m_rows;
    ImportReport &m_report;
    UnitStaging m_units;
    std::vector<Named> m_named; // those of the database first
    QHash<QString, int> m_placeByKey;
    QHash<hiring::RequisitionId, int> m_placeById;
    std::vector<JobStock> m_jobs; // the newest version of each first
    QHash<QString, PersonId> m_personByKey;
};

} // namespace throughline::exchange
