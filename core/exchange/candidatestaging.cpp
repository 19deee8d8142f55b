#include "exchange/candidatestaging.h"

#include "base/clock.h"
#include "base/foldedtext.h"
#include "people/person.h"
#include "people/personname.h"
#include "storage/identities.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

CandidateStaging::CandidateStaging(
    storage::Connection &db, const MappedTable &rows, ImportReport &report)
    : m_rows(rows)
    , m_report(report)
    , m_requisitions(db, rows, report)
{
    readStock(db);
}

void CandidateStaging::readStock(storage::Connection &db)
{
    for (const StoredPerson &person : db.all<StoredPerson>(
             "select id, key, name, email, phone from visible_person order by id")) {
        const int place = int(m_persons.size());
        m_persons.push_back({person.id, person.key, person.name, person.email, person.phone});
        m_personByKey.insert(person.key, place);
        m_personById.insert(person.id, place);
        if (!person.email.isEmpty() && !m_personByEmail.contains(person.email))
            m_personByEmail.insert(person.email, place);
    }
    m_known = db.all<StoredApplication>(R"(
        select id, key, person_id, requisition_id, applied_on, stage
          from visible_application
         order by id)");
    for (int place = 0; place < int(m_known.size()); ++place) {
        const StoredApplication &known = m_known[size_t(place)];
        m_knownByKey.insert(known.key, place);
        m_knownByPair.insert({known.person, known.requisition}, place);
    }
}

void CandidateStaging::refuse(
    int row, CandidateField field, const QString &reason, const QStringList &arguments)
{
    m_report.problems.add(m_rows.problem(row, int(field), reason, arguments));
}

void CandidateStaging::stage(ImportProgress &progress)
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        stageRow(row);
        progress.advance();
    }
    m_requisitions.finish();
    for (const StagedApplication &application : m_applications) {
        const bool isChanged
            = application.isChanged || m_persons[size_t(application.person)].isChanged;
        ++(!application.id ? m_report.added : isChanged ? m_report.changed : m_report.unchanged);
    }
}

void CandidateStaging::stageRow(int row)
{
    const QString key = text(row, CandidateField::Id);
    if (const int earlier = key.isEmpty() ? 0 : m_ids.firstRowOf(key, m_rows.rowNumber(row)))
        return refuse(row, CandidateField::Id, u"key-twice"_s, {QString::number(earlier)});
    const StoredApplication *known
        = m_knownByKey.contains(key) ? &m_known[size_t(m_knownByKey[key])] : nullptr;
    const auto requisition
        = known ? m_requisitions.keep(row, known->requisition) : m_requisitions.resolve(row);
    const int person = personFor(row, known);
    describe(row, person);
    if (!requisition)
        return;
    if (key.isEmpty())
        known = knownOf(person, *requisition);
    if (!known && m_requisitions.isClosedHere(*requisition))
        return refuse(row, CandidateField::Requisition, u"requisition-unknown"_s,
            {m_requisitions.keyOf(*requisition)});
    const QString pair = u"%1/%2"_s.arg(person).arg(*requisition);
    const int earlier = m_pairs.firstRowOf(pair, m_rows.rowNumber(row));
    if (earlier > 0 && key.isEmpty())
        return refuse(
            row, CandidateField::Requisition, u"applied-twice"_s, {QString::number(earlier)});
    StagedApplication staged{.id = known ? std::optional(known->id) : std::nullopt,
        .key = key,
        .person = person,
        .requisition = *requisition,
        .appliedOn = dayFor(row, known),
        .stage = stageFor(row, known, *requisition)};
    staged.isChanged
        = known && (known->appliedOn != staged.appliedOn || known->stage != staged.stage);
    m_requisitions.noteApplication(staged.requisition, staged.appliedOn);
    m_applications.push_back(staged);
}

/// The application of a person to a requisition that is here already.
const CandidateStaging::StoredApplication *CandidateStaging::knownOf(
    int person, int requisition) const
{
    const auto owner = m_persons[size_t(person)].id;
    const auto wanted = m_requisitions.idOf(requisition);
    if (!owner || !wanted || !m_knownByPair.contains({*owner, *wanted}))
        return nullptr;
    return &m_known[size_t(m_knownByPair[{*owner, *wanted}])];
}

/// The place of the person that a row is about; somebody new if nobody fits.
int CandidateStaging::personFor(int row, const StoredApplication *application)
{
    const QString key = text(row, CandidateField::PersonId);
    if (application) {
        const int person = m_personById.value(application->person);
        const QString &own = m_persons[size_t(person)].key;
        if (!key.isEmpty() && key != own)
            refuse(row, CandidateField::PersonId, u"applicant-stays"_s, {own});
        return person;
    }
    const QString email = people::normalEmail(text(row, CandidateField::Email));
    if (!key.isEmpty() && m_personByKey.contains(key))
        return m_personByKey.value(key);
    if (key.isEmpty() && !email.isEmpty() && m_personByEmail.contains(email)) {
        const int person = m_personByEmail.value(email);
        const QString &name = m_persons[size_t(person)].name;
        if (folded(name) != folded(text(row, CandidateField::Name)))
            refuse(row, CandidateField::Email, u"email-of-another"_s, {name});
        return person;
    }
    const int place = int(m_persons.size());
    m_persons.push_back({.id = {}, .key = key, .name = {}, .email = {}, .phone = {}});
    if (!key.isEmpty())
        m_personByKey.insert(key, place);
    return place;
}

/// What a row says of its person. The address of somebody else does not become theirs.
void CandidateStaging::describe(int row, int place)
{
    StagedPerson &person = m_persons[size_t(place)];
    const StagedPerson before = person;
    const auto has = [&](CandidateField field) { return m_rows.has(int(field)); };
    person.name = text(row, CandidateField::Name);
    if (has(CandidateField::Email))
        person.email = people::normalEmail(text(row, CandidateField::Email));
    if (has(CandidateField::Phone))
        person.phone = text(row, CandidateField::Phone);
    if (person.name.isEmpty())
        refuse(row, CandidateField::Name, u"name-missing"_s);
    if (person.name.size() > people::longestName)
        refuse(
            row, CandidateField::Name, u"name-too-long"_s, {QString::number(people::longestName)});
    if (people::hidesCharacters(person.name))
        refuse(row, CandidateField::Name, u"control-character"_s);
    person.isChanged |= before.name != person.name || before.email != person.email
        || before.phone != person.phone;
    if (person.email.isEmpty() || person.email == before.email)
        return;
    if (!people::isEmailAddress(person.email))
        refuse(row, CandidateField::Email, u"email-invalid"_s, {person.email});
    const int owner = m_personByEmail.value(person.email, place);
    if (owner != place)
        refuse(row, CandidateField::Email, u"email-of-another"_s, {m_persons[size_t(owner)].name});
    m_personByEmail.insert(person.email, owner);
}

/// Where an application stands. What a requisition brings along was decided elsewhere; here it is
/// decided as the window does it.
hiring::Stage CandidateStaging::stageFor(
    int row, const StoredApplication *application, int requisition)
{
    using hiring::Stage;
    const QString written = text(row, CandidateField::Stage).toLower();
    const Stage from = application ? application->stage : Stage::Applied;
    if (written.isEmpty())
        return from;
    const auto stage = fromCode<Stage>(written.toStdString());
    const bool isHere = m_requisitions.idOf(requisition).has_value();
    if (!stage)
        refuse(row, CandidateField::Stage, u"stage-unknown"_s,
            {written, codeTexts<Stage>().join(", "_L1)});
    else if (*stage != from && !hiring::isOpen(from))
        refuse(row, CandidateField::Stage, u"application-ended"_s, {codeText(from)});
    else if (*stage != from && isHere && !hiring::mayMove(from, *stage))
        refuse(row, CandidateField::Stage, u"stage-by-decision"_s, {written});
    return stage.value_or(from);
}

QDate CandidateStaging::dayFor(int row, const StoredApplication *application)
{
    const QString written = text(row, CandidateField::AppliedOn);
    if (written.isEmpty() && application)
        return application->appliedOn;
    const auto day = dayFrom(written);
    if (!day)
        refuse(row, CandidateField::AppliedOn,
            written.isEmpty() ? u"date-missing"_s : u"date-invalid"_s, {written});
    else if (*day > Clock::today() && !(application && application->appliedOn == *day))
        refuse(row, CandidateField::AppliedOn, u"date-in-future"_s, {written});
    return day.value_or(QDate());
}

void CandidateStaging::write(storage::Connection &db)
{
    m_requisitions.write(db);
    writePersons(db);
    writeApplications(db);
}

void CandidateStaging::writePersons(storage::Connection &db)
{
    std::vector<StagedPerson *> added;
    for (StagedPerson &person : m_persons) {
        if (!person.id)
            added.push_back(&person);
        else if (person.isChanged)
            db.run(R"(
                update person
                   set name = ?, name_key = ?, email = ?, phone = ?, version = version + 1
                 where id = ?)",
                person.name, folded(person.name), person.email, person.phone, *person.id);
    }
    const auto ids = storage::reserveIds(db, storage::Numbered::Person, int(added.size()));
    std::vector<std::tuple<PersonId, std::optional<QString>, QString, QString, QString, QString>>
        rows;
    for (size_t i = 0; i < added.size(); ++i) {
        StagedPerson &person = *added[i];
        person.id = PersonId(ids[i]);
        rows.emplace_back(*person.id,
            person.key.isEmpty() ? std::nullopt : std::optional(person.key), person.name,
            folded(person.name), person.email, person.phone);
    }
    db.insertAll("insert into person (id, key, name, name_key, email, phone) values", rows);
}

void CandidateStaging::writeApplications(storage::Connection &db)
{
    std::vector<
        std::tuple<std::optional<QString>, PersonId, hiring::RequisitionId, QDate, hiring::Stage>>
        rows;
    for (const StagedApplication &application : m_applications) {
        if (!application.id)
            rows.emplace_back(
                application.key.isEmpty() ? std::nullopt : std::optional(application.key),
                *m_persons[size_t(application.person)].id,
                *m_requisitions.idOf(application.requisition), application.appliedOn,
                application.stage);
        else if (application.isChanged)
            db.run(R"(
                update application
                   set applied_on = ?, stage = ?, version = version + 1
                 where id = ?)",
                application.appliedOn, application.stage, *application.id);
    }
    db.insertAll(
        "insert into application (key, person_id, requisition_id, applied_on, stage) values", rows);
}

} // namespace throughline::exchange
