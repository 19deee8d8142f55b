#include "hiring/candidateforms.h"

#include "forms/formdraft.h"
#include "forms/threewaymerge.h"
#include "hiring/appointmentform.h"
#include "hiring/newcandidateform.h"
#include "shell/workspace.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace throughline::ui {

using namespace hiring;

CandidateForms::CandidateForms(Workspace &workspace, Actions actions)
    : m_workspace(workspace)
    , m_new(new NewCandidateForm(workspace.store(), *actions.add, *actions.close))
    , m_appointment(new AppointmentForm(workspace.store(), *actions.arrange, *actions.close))
{
    addWidget(m_new);
    addWidget(m_appointment);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    for (FormDraft *draft : {&m_new->draft(), &m_appointment->draft()})
        connect(draft, &FormDraft::restored, this, &CandidateForms::restored);
}

void CandidateForms::open(QWidget *form)
{
    setCurrentWidget(form);
    for (int i = 0; i < count(); ++i) // what is hidden asks for no room
        widget(i)->setSizePolicy(QSizePolicy::Preferred,
            widget(i) == form ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    show();
    emit opened();
}

void CandidateForms::beginAdding(RequisitionId requisition)
{
    open(m_new);
    m_new->begin(requisition);
}

void CandidateForms::end()
{
    if (currentWidget() == m_new)
        m_new->end();
    else
        m_appointment->draft().discard();
}

void CandidateForms::beginArranging(const CandidateRow &candidate)
{
    m_whom = candidate.application;
    m_changed.reset();
    m_appointment->begin(candidate.name, candidate.application);
    open(m_appointment);
}

void CandidateForms::beginChanging(const CandidateRow &candidate)
{
    m_whom = candidate.application;
    m_workspace.store()
        .read([id = candidate.application](storage::Connection &db) {
            return Result<std::vector<ArrangedInterview>>(Interviews(db).arranged(id));
        })
        .then(this, [this, candidate](const Result<std::vector<ArrangedInterview>> &arranged) {
            if (!arranged)
                emit refused(arranged.error());
            else if (arranged->empty())
                beginArranging(candidate);
            else if (arranged->size() == 1)
                change(candidate.name, arranged->front());
            else
                choose(candidate.name, *arranged);
        });
}

void CandidateForms::choose(
    const QString &candidate, const std::vector<ArrangedInterview> &arranged)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"interviews"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ArrangedInterview &one : arranged) {
        QStringList words{one.interview.startsAt
                ? QLocale().toString(one.interview.startsAt->toLocalTime(), QLocale::ShortFormat)
                : tr("Not set")};
        for (const people::NamedPerson &person : one.panel)
            words << person.name;
        connect(menu->addAction(words.join(u" · "_s)), &QAction::triggered, this,
            [this, candidate, one] { change(candidate, one); });
    }
    menu->popup(parentWidget()->mapToGlobal(parentWidget()->rect().center()));
}

void CandidateForms::change(const QString &candidate, const ArrangedInterview &arranged)
{
    m_changed = arranged;
    m_appointment->beginWith(candidate, arranged);
    m_shown = m_appointment->written(arranged);
    open(m_appointment);
}

void CandidateForms::add(RequisitionId requisition, SameEmail sameEmail)
{
    write(requisition, m_new->applicant(), sameEmail);
}

void CandidateForms::addKnown(RequisitionId requisition, PersonId person)
{
    write(requisition, {.known = person}, SameEmail::Refuse);
}

void CandidateForms::write(
    RequisitionId requisition, const Applicant &applicant, SameEmail sameEmail)
{
    if (isHidden() || !m_writing.begin())
        return;
    const auto adding
        = m_workspace.store().write([requisition, applicant, sameEmail](storage::Connection &db) {
              return Recruiting(db).addCandidate(requisition, applicant, sameEmail);
          });
    m_new->draft().discardAfter(adding);
    adding.then(this, [this](const Result<ApplicationId> &application) {
        m_writing.end();
        if (application)
            emit added(*application);
        else
            emit refused(application.error());
    });
}

void CandidateForms::arrange()
{
    if (!m_whom || isHidden() || !m_appointment->isDecided() || !m_writing.begin())
        return;
    const auto arranging = m_workspace.store().write(
        [id = *m_whom, changed = m_changed, appointment = m_appointment->appointment()](
            storage::Connection &db) -> Result<InterviewId> {
            if (!changed)
                return Recruiting(db).schedule(id, appointment);
            const Interview &before = changed->interview;
            const auto done = Recruiting(db).reschedule(before.id, appointment, before.version);
            return done ? Result<InterviewId>(before.id) : done.error();
        });
    m_appointment->draft().discardAfter(arranging);
    arranging.then(this, [this](const Result<InterviewId> &interview) {
        m_writing.end();
        if (interview) {
            m_appointment->keepAsPattern();
            emit arranged();
        } else {
            emit refused(interview.error());
            if (interview.error().reason == u"panel-empty")
                m_appointment->askForPanel();
        }
        if (!interview && m_changed && interview.error().kind == Error::Kind::Conflict)
            meetTheirs();
    });
}

namespace {

/// What two recruiters made of one interview.
class InterviewMerge final : public ThreeWayMerge<ArrangedInterview>
{
public:
    InterviewMerge(const ArrangedInterview &base, const ArrangedInterview &mine,
        const ArrangedInterview &theirs)
        : ThreeWayMerge(theirs)
    {
        add(CandidateForms::tr("Starts"), &Interview::startsAt, base, mine, [](const auto &at) {
            return at ? QLocale().toString(at->toLocalTime(), QLocale::ShortFormat) : QString();
        });
        add(CandidateForms::tr("Length"), &Interview::minutes, base, mine,
            [](int minutes) { return QLocale().toString(minutes); });
        add(CandidateForms::tr("Place"), &Interview::place, base, mine,
            [](const QString &place) { return place; });
        merge({CandidateForms::tr("Interviewers"), namesOf(mine), namesOf(theirs)}, base.panel,
            mine.panel, theirs.panel,
            [](ArrangedInterview &one, const auto &panel) { one.panel = panel; });
    }

private:
    template<typename Field, typename Words>
    void add(const QString &name, Field Interview::*field, const ArrangedInterview &base,
        const ArrangedInterview &mine, Words words)
    {
        const Field &here = mine.interview.*field, &there = theirs().interview.*field;
        merge({name, words(here), words(there)}, base.interview.*field, here, there,
            [field](ArrangedInterview &one, const Field &value) { one.interview.*field = value; });
    }

    static QString namesOf(const ArrangedInterview &arranged)
    {
        QStringList names;
        for (const people::NamedPerson &person : arranged.panel)
            names << person.name;
        return names.join(u", "_s);
    }
};

} // namespace

void CandidateForms::meetTheirs()
{
    m_workspace.store()
        .read([id = *m_whom](storage::Connection &db) {
            return Result<std::vector<ArrangedInterview>>(Interviews(db).arranged(id));
        })
        .then(this, [this](const Result<std::vector<ArrangedInterview>> &arranged) {
            if (!arranged || !m_changed || isHidden())
                return;
            for (const ArrangedInterview &theirs : *arranged) {
                if (theirs.interview.id != m_changed->interview.id)
                    continue;
                const ArrangedInterview base = *std::exchange(m_shown, theirs);
                if (!theirs.interview.startsAt) // a proposal is shown, and is nobody's change
                    m_shown->interview.startsAt = base.interview.startsAt;
                const InterviewMerge merge(base, m_appointment->written(*m_changed), *m_shown);
                m_changed = theirs;
                m_appointment->put(
                    merge.with(std::vector<Keep>(merge.conflicts().size(), Keep::Mine)));
                emit met(merge.takenOver(), merge.conflicts());
                return;
            }
        });
}

} // namespace throughline::ui
