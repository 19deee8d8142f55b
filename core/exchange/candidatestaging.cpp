#include "exchange/candidatestaging.h"

#include "base/foldedtext.h"
#include "people/person.h"
#include "storage/identities.h"

using namespace Qt::StringLiterals;

namespace throughline::exchange {

static const QStringList &stageWords()
{
    static const QStringList words{u"applied"_s, u"screened"_s, u"interview"_s, u"decision"_s,
        u"offer"_s, u"hired"_s, u"rejected"_s, u"withdrawn"_s};
    return words;
}

CandidateStaging::CandidateStaging(
    storage::Connection &db, const MappedTable &rows, ImportReport &report)
    : m_rows(rows)
    , m_report(report)
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
    m_requisitions = db.all<StoredRequisition>(
        "select id, key, title_key, state = 'open' from visible_requisition order by id");
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
    const auto requisition = requisitionFor(row);
    const StoredApplication *known
        = m_knownByKey.contains(key) ? &m_known[size_t(m_knownByKey[key])] : nullptr;
    const int person = personFor(row, known);
    describe(row, person);
    if (!requisition)
        return;
    const auto &owner = m_persons[size_t(person)];
    if (key.isEmpty() && owner.id && m_knownByPair.contains({*owner.id, *requisition}))
        known = &m_known[size_t(m_knownByPair[{*owner.id, *requisition}])];
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
        .stage = stageFor(row, known)};
    staged.isChanged = known
        && (known->requisition != staged.requisition || known->appliedOn != staged.appliedOn
            || known->stage != staged.stage);
    m_applications.push_back(staged);
}

/// The place of the person that a row is about; somebody new if nobody fits.
int CandidateStaging::personFor(int row, const StoredApplication *application)
{
    if (application)
        return m_personById.value(application->person);
    const QString key = text(row, CandidateField::PersonId);
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

std::optional<qint64> CandidateStaging::requisitionFor(int row)
{
    const QString named = text(row, CandidateField::Requisition);
    if (named.isEmpty()) {
        refuse(row, CandidateField::Requisition, u"requisition-missing"_s);
        return std::nullopt;
    }
    const QString titleKey = folded(named);
    std::vector<qint64> titled;
    for (const StoredRequisition &requisition : m_requisitions) {
        if (requisition.key == named)
            return requisition.id;
        if (requisition.isOpen && requisition.titleKey == titleKey)
            titled.push_back(requisition.id);
    }
    if (titled.size() == 1)
        return titled.front();
    refuse(row, CandidateField::Requisition,
        titled.empty() ? u"requisition-unknown"_s : u"requisition-ambiguous"_s, {named});
    return std::nullopt;
}

QString CandidateStaging::stageFor(int row, const StoredApplication *application)
{
    const QString stage = text(row, CandidateField::Stage).toLower();
    if (stage.isEmpty())
        return application ? application->stage : stageWords().front();
    if (!stageWords().contains(stage))
        refuse(row, CandidateField::Stage, u"stage-unknown"_s, {stage, stageWords().join(", "_L1)});
    return stage;
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
    return day.value_or(QDate());
}

void CandidateStaging::write(storage::Connection &db)
{
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
    std::vector<std::tuple<std::optional<QString>, PersonId, qint64, QDate, QString>> rows;
    for (const StagedApplication &application : m_applications) {
        if (!application.id)
            rows.emplace_back(
                application.key.isEmpty() ? std::nullopt : std::optional(application.key),
                *m_persons[size_t(application.person)].id, application.requisition,
                application.appliedOn, application.stage);
        else if (application.isChanged)
            db.run(R"(
                update application
                   set requisition_id = ?, applied_on = ?, stage = ?, version = version + 1
                 where id = ?)",
                application.requisition, application.appliedOn, application.stage, *application.id);
    }
    db.insertAll(
        "insert into application (key, person_id, requisition_id, applied_on, stage) values", rows);
}

} // namespace throughline::exchange
