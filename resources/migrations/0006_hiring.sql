-- Hiring. A person is not an application (H-46); a plan freezes at its first scorecard (H-14); a
-- scorecard is one interviewer's, hidden until their own is submitted (H-18, H-23).

create table requisition (
    id                 @identity,
    key                @exact unique,
    job_version_id     @id not null references job_version (id),
    unit_id            @id references unit (id),
    hiring_manager_id  @id references person (id),
    title              text not null,
    title_key          @exact not null,
    openings           integer not null default 1 check (openings >= 1),
    opened_on          @day not null,
    closed_on          @day,
    state              text not null default 'open' check (state in ('open', 'filled', 'cancelled')),
    version            integer not null default 1
) @strict;

create index requisition_by_state on requisition (state, title_key, id);

create index requisition_by_manager on requisition (hiring_manager_id);

@always requisition_has_a_key after insert on requisition when new.key is null do
    update requisition set key = 'R-' || substr(cast(1000000 + new.id as text), 2) where id = new.id;

create table application (
    id              @identity,
    key             @exact unique,
    person_id       @id not null references person (id),
    requisition_id  @id not null references requisition (id),
    applied_on      @day not null,
    stage           text not null default 'applied' check (stage in ('applied', 'screened', 'interview', 'decision', 'offer', 'hired', 'rejected', 'withdrawn')),
    note            text not null default '',
    version         integer not null default 1
) @strict;

create index application_by_requisition on application (requisition_id, stage, id);

create index application_by_person on application (person_id);

@always application_has_a_key after insert on application when new.key is null do
    update application set key = 'A-' || case when new.id < 1000000
        then substr(cast(1000000 + new.id as text), 2) else cast(new.id as text) end where id = new.id;

@refuse application_is_not_deleted before delete on application by id | key when 1 = 1 reason application-withdrawn-not-deleted;

create table interview_plan (
    id              @identity,
    requisition_id  @id not null references requisition (id),
    number          integer not null check (number >= 1),
    slot_minutes    integer not null default 45 check (slot_minutes between 10 and 480),
    published_at    @instant,
    frozen_at       @instant,
    version         integer not null default 1,
    unique (requisition_id, number)
) @strict;

create table plan_question (
    id           @identity,
    plan_id      @id not null references interview_plan (id),
    place        integer not null check (place >= 1),
    question_id  @id not null references question (id),
    revision_id  @id not null references competency_revision (id),
    minutes      integer not null check (minutes between 1 and 60)
) @strict;

create index plan_question_by_plan on plan_question (plan_id, place);

-- Who asks what; a question without a row here is asked by everyone on the panel.
create table plan_assignment (
    plan_question_id  @id not null references plan_question (id) on delete cascade,
    person_id         @id not null references person (id),
    primary key (plan_question_id, person_id)
) @strict;

create table interview (
    id              @identity,
    application_id  @id not null references application (id),
    plan_id         @id not null references interview_plan (id),
    round           integer not null default 1 check (round >= 1),
    starts_at       @instant,
    minutes         integer not null default 45 check (minutes between 5 and 480),
    place           text not null default '',
    version         integer not null default 1
) @strict;

create index interview_by_application on interview (application_id);

create table panel_member (
    interview_id  @id not null references interview (id),
    person_id     @id not null references person (id),
    primary key (interview_id, person_id)
) @strict;

create index panel_member_by_person on panel_member (person_id, interview_id);

create table scorecard (
    id              @identity,
    key             @exact unique,
    interview_id    @id not null references interview (id),
    interviewer_id  @id not null references person (id),
    state           text not null default 'draft' check (state in ('draft', 'submitted')),
    recommendation  integer check (recommendation between 1 and 4),
    summary         text not null default '',
    opened_at       @instant not null,
    submitted_at    @instant,
    version         integer not null default 1,
    unique (interview_id, interviewer_id),
    check ((state = 'submitted') = (submitted_at is not null))
) @strict;

create index scorecard_by_interviewer on scorecard (interviewer_id, state);

@always scorecard_has_a_key after insert on scorecard when new.key is null do
    update scorecard set key = 'C-' || case when new.id < 1000000
        then substr(cast(1000000 + new.id as text), 2) else cast(new.id as text) end where id = new.id;

-- "Not asked", "no evidence" and "not yet rated" are states; none of them is a number (H-20).
create table scorecard_answer (
    scorecard_id      @id not null references scorecard (id),
    plan_question_id  @id not null references plan_question (id),
    state             text not null default 'unrated' check (state in ('unrated', 'rated', 'not_asked', 'no_evidence')),
    rating            integer check (rating between 1 and 5),
    note              text not null default '',
    primary key (scorecard_id, plan_question_id),
    check ((state = 'rated') = (rating is not null))
) @strict;

-- That a scorecard or an appraisal was first shown to somebody else than its author.
create table disclosure (
    subject_kind  text not null check (subject_kind in ('scorecard', 'appraisal')),
    subject_id    @id not null,
    reader_id     @id not null references person (id),
    at            @instant not null,
    primary key (subject_kind, subject_id, reader_id)
) @strict;

-- H-34: where the arithmetic alone put a candidate, written before the discussion opens; a new row
-- only when the scores have changed since.
create table mechanical_rank (
    id              @identity,
    application_id  @id not null references application (id),
    standing        text not null check (standing in ('ranked', 'below_minimum', 'incomplete')),
    place           integer check (place >= 1),
    candidates      integer not null check (candidates >= 1),
    computed_at     @instant not null,
    check ((standing = 'ranked') = (place is not null))
) @strict;

create index mechanical_rank_by_application on mechanical_rank (application_id, id);

create table decision (
    id              @identity,
    application_id  @id not null references application (id),
    outcome         text not null check (outcome in ('advance', 'hire', 'reject', 'hold')),
    reason          text not null check (length(trim(reason)) >= 10),
    mechanical_rank integer,
    decided_by      @id references person (id),
    decided_at      @instant not null
) @strict;

create index decision_by_application on decision (application_id, id);

create table interview_evidence (
    evidence_id   @id not null references evidence (id),
    scorecard_id  @id not null references scorecard (id),
    primary key (evidence_id, scorecard_id)
) @strict;

-- What happens to a scorecard after it was submitted. H-25: a later rating is a revision of its own
-- beside the first, with its reason, and says whether others had read the first by then. H-24: an HR
-- lead who looks before handing in their own says why, and everybody reads that they did.
create table scorecard_amendment (
    id                @identity,
    scorecard_id      @id not null references scorecard (id),
    plan_question_id  @id not null references plan_question (id),
    revision          integer not null check (revision >= 2),
    rating            integer not null check (rating between 1 and 5),
    reason            text not null check (length(trim(reason)) >= 20),
    is_disclosed      @flag not null,
    amended_at        @instant not null,
    unique (scorecard_id, revision)
) @strict;

create table glass_breaking (
    application_id  @id not null references application (id),
    reader_id       @id not null references person (id),
    reason          text not null check (length(trim(reason)) >= 20),
    broken_at       @instant not null,
    primary key (application_id, reader_id)
) @strict;

-- H-25: HR changes nothing in a scorecard, but hands one back to its author with a reason. What had
-- been submitted is kept here as it was, whether or not the author had read the others by then.
create table scorecard_return (
    id              @identity,
    scorecard_id    @id not null references scorecard (id),
    submitted_at    @instant not null,
    recommendation  integer check (recommendation between 1 and 4),
    summary         text not null,
    reason          text not null check (length(trim(reason)) >= 20),
    returned_by     @id not null references person (id),
    is_informed     @flag not null,
    returned_at     @instant not null,
    unique (scorecard_id, submitted_at)
) @strict;

create table returned_answer (
    return_id         @id not null references scorecard_return (id),
    plan_question_id  @id not null references plan_question (id),
    state             text not null check (state in ('unrated', 'rated', 'not_asked', 'no_evidence')),
    rating            integer check (rating between 1 and 5),
    note              text not null,
    primary key (return_id, plan_question_id),
    check ((state = 'rated') = (rating is not null))
) @strict;

-- The two ways back from submitted: its author withdraws it before anybody else has read it, or HR
-- returns it and what it held is kept.
@refuse scorecard_submitted_stays before update on scorecard when old.state = 'submitted' and (new.state = 'submitted' or (exists (
    select 1 from disclosure d where d.subject_kind = 'scorecard' and d.subject_id = old.id and d.reader_id <> old.interviewer_id)
    and not exists (select 1 from scorecard_return r where r.scorecard_id = old.id and r.submitted_at = old.submitted_at))) reason submitted-scorecard-fixed;

@refuse return_of_anothers_submitted_only before insert on scorecard_return when not exists (
    select 1 from scorecard s where s.id = new.scorecard_id and s.state = 'submitted'
       and s.submitted_at = new.submitted_at and s.interviewer_id <> new.returned_by) reason scorecard-not-submitted;

@refuse returned_answer_at_the_return_only before insert on returned_answer when not exists (
    select 1 from scorecard_return r join scorecard s on s.id = r.scorecard_id
     where r.id = new.return_id and s.state = 'submitted' and s.submitted_at = r.submitted_at) reason submitted-scorecard-fixed;

@always scorecard_goes_back_to_its_author after insert on scorecard_return when 1 = 1 do
    insert into returned_answer (return_id, plan_question_id, state, rating, note)
    select new.id, w.plan_question_id, w.state, w.rating, w.note from scorecard_answer w where w.scorecard_id = new.scorecard_id;
    update scorecard set state = 'draft', submitted_at = null, version = version + 1 where id = new.scorecard_id;

@refuse scorecard_return_is_not_changed before update on scorecard_return when 1 = 1 reason submitted-scorecard-fixed;

@refuse scorecard_return_is_not_deleted before delete on scorecard_return by id | scorecard_id, submitted_at when 1 = 1 reason submitted-scorecard-fixed;

@refuse returned_answer_is_not_changed before update on returned_answer when 1 = 1 reason submitted-scorecard-fixed;

@refuse returned_answer_is_not_deleted before delete on returned_answer by return_id, plan_question_id when 1 = 1 reason submitted-scorecard-fixed;

@refuse scorecard_owner_stays before update on scorecard when new.interviewer_id <> old.interviewer_id or new.interview_id <> old.interview_id reason submitted-scorecard-fixed;

@refuse scorecard_is_not_deleted before delete on scorecard by id | key | interview_id, interviewer_id when 1 = 1 reason submitted-scorecard-fixed;

@refuse scorecard_answer_fixed before update on scorecard_answer when exists (select 1 from scorecard s where s.id = old.scorecard_id and s.state = 'submitted') reason submitted-scorecard-fixed;

@refuse scorecard_answer_closed before insert on scorecard_answer when exists (select 1 from scorecard s where s.id = new.scorecard_id and s.state = 'submitted') reason submitted-scorecard-fixed;

@refuse scorecard_answer_is_not_deleted before delete on scorecard_answer when 1 = 1 reason submitted-scorecard-fixed;

@refuse amendment_of_submitted_only before insert on scorecard_amendment when not exists (select 1 from scorecard s where s.id = new.scorecard_id and s.state = 'submitted') reason scorecard-not-submitted;

@refuse amendment_is_not_changed before update on scorecard_amendment when 1 = 1 reason submitted-scorecard-fixed;

@refuse amendment_is_not_deleted before delete on scorecard_amendment by id | scorecard_id, revision when 1 = 1 reason submitted-scorecard-fixed;

@refuse scorecard_amended_stays before update on scorecard when old.state = 'submitted' and exists (select 1 from scorecard_amendment a where a.scorecard_id = old.id) reason submitted-scorecard-fixed;

-- Who has read something decides whether it may still be withdrawn, so that stays as well.
@refuse disclosure_is_not_changed before update on disclosure when 1 = 1 reason audit-is-append-only;

@refuse disclosure_is_not_deleted before delete on disclosure when 1 = 1 reason audit-is-append-only;

@refuse glass_breaking_is_not_changed before update on glass_breaking when 1 = 1 reason glass-breaking-fixed;

@refuse glass_breaking_is_not_deleted before delete on glass_breaking by application_id, reader_id when 1 = 1 reason glass-breaking-fixed;

@refuse mechanical_rank_is_not_changed before update on mechanical_rank when 1 = 1 reason mechanical-rank-fixed;

@refuse mechanical_rank_is_not_deleted before delete on mechanical_rank by id when 1 = 1 reason mechanical-rank-fixed;

@refuse decision_is_not_changed before update on decision when 1 = 1 reason decision-fixed;

@refuse decision_is_not_deleted before delete on decision by id when 1 = 1 reason decision-fixed;

@refuse interview_evidence_is_not_changed before update on interview_evidence when 1 = 1 reason evidence-fixed;

@refuse interview_evidence_is_not_deleted before delete on interview_evidence by evidence_id, scorecard_id when 1 = 1 reason evidence-fixed;

@refuse plan_question_frozen_change before update on plan_question when exists (select 1 from interview_plan p where p.id = old.plan_id and p.frozen_at is not null) reason plan-frozen;

@refuse plan_question_frozen_removal before delete on plan_question when exists (select 1 from interview_plan p where p.id = old.plan_id and p.frozen_at is not null) reason plan-frozen;

@refuse plan_question_frozen_addition before insert on plan_question when exists (select 1 from interview_plan p where p.id = new.plan_id and p.frozen_at is not null) reason plan-frozen;

@always plan_freezes_at_the_first_scorecard after insert on scorecard when 1 = 1 do
    update interview_plan set frozen_at = new.opened_at, version = version + 1
     where frozen_at is null and id = (select i.plan_id from interview i where i.id = new.interview_id);

@always candidate_becomes_findable after insert on application when 1 = 1 do
    insert into search_entry (kind, subject_id, words)
    select 'candidate', p.id, p.name_key || ' ' || p.email from person p where p.id = new.person_id
    on conflict (kind, subject_id) do update set words = excluded.words;

-- Who sees which application: HR, the hiring manager, the panel; never the applicant.
create view visible_application as
    select a.id, a.key, a.person_id, a.requisition_id, a.applied_on, a.stage, a.note, a.version
      from application a
     where a.person_id is distinct from session_person()
       and ((select session_has('hr')) or (select session_has('hr-lead'))
            or exists (select 1 from requisition r where r.id = a.requisition_id and r.hiring_manager_id = session_person())
            or exists (select 1 from interview i join panel_member m on m.interview_id = i.id
                        where i.application_id = a.id and m.person_id = session_person()));

create view visible_requisition as
    select r.id, r.key, r.job_version_id, r.unit_id, r.hiring_manager_id, r.title, r.title_key, r.openings, r.opened_on, r.closed_on, r.state, r.version
      from requisition r
     where (select session_has('hr')) or (select session_has('hr-lead'))
        or r.hiring_manager_id = session_person()
        or exists (select 1 from application a join interview i on i.application_id = a.id join panel_member m on m.interview_id = i.id
                    where a.requisition_id = r.id and m.person_id = session_person());

create view visible_interview as
    select i.id, i.application_id, i.plan_id, i.round, i.starts_at, i.minutes, i.place, i.version
      from interview i
      join visible_application a on a.id = i.application_id;

-- Applications on whose panel the reader sits without having submitted: blind to all scores of them.
create view blind_application as
    select i.application_id
      from interview i
      join panel_member m on m.interview_id = i.id
     where m.person_id = session_person()
       and not exists (select 1 from scorecard s
                        where s.interview_id = i.id and s.interviewer_id = m.person_id and s.state = 'submitted')
       and not exists (select 1 from glass_breaking g
                        where g.application_id = i.application_id and g.reader_id = m.person_id);

create view visible_scorecard as
    select s.id, s.key, s.interview_id, i.application_id, s.interviewer_id, s.state, s.recommendation, s.summary, s.opened_at, s.submitted_at, s.version
      from scorecard s
      join interview i on i.id = s.interview_id
      join visible_application a on a.id = i.application_id
     where s.interviewer_id = session_person()
        or (s.state = 'submitted'
            and i.application_id not in (select b.application_id from blind_application b));

-- What is read is the latest revision; the first stays in its table.
create view visible_scorecard_answer as
    select w.scorecard_id, w.plan_question_id,
           case when a.rating is null then w.state else 'rated' end as state,
           coalesce(a.rating, w.rating) as rating, w.note
      from scorecard_answer w
      join visible_scorecard s on s.id = w.scorecard_id
      left join scorecard_amendment a on a.scorecard_id = w.scorecard_id and a.plan_question_id = w.plan_question_id
           and not exists (select 1 from scorecard_amendment b
                            where b.scorecard_id = a.scorecard_id and b.plan_question_id = a.plan_question_id
                              and b.revision > a.revision);

create view visible_scorecard_amendment as
    select a.id, a.scorecard_id, s.application_id, s.interviewer_id, a.plan_question_id, a.revision, a.rating, a.reason, a.is_disclosed, a.amended_at
      from scorecard_amendment a
      join visible_scorecard s on s.id = a.scorecard_id;

-- That a scorecard was returned is known to its author and to whoever reads the others; what it held
-- before, to others only when it is in again.
create view visible_scorecard_return as
    select r.id, r.scorecard_id, i.application_id, s.interview_id, s.interviewer_id, r.submitted_at, r.recommendation, r.summary, r.reason, r.returned_by, r.is_informed, r.returned_at
      from scorecard_return r
      join scorecard s on s.id = r.scorecard_id
      join interview i on i.id = s.interview_id
      join visible_application a on a.id = i.application_id
     where s.interviewer_id = session_person()
        or i.application_id not in (select b.application_id from blind_application b);

create view visible_returned_answer as
    select w.return_id, r.scorecard_id, w.plan_question_id, w.state, w.rating, w.note
      from returned_answer w
      join visible_scorecard_return r on r.id = w.return_id
      join visible_scorecard s on s.id = r.scorecard_id;

create view visible_glass_breaking as
    select g.application_id, g.reader_id, g.reason, g.broken_at
      from glass_breaking g
      join visible_application a on a.id = g.application_id;

-- How many of an application's scorecards are in, once somebody is to write one: a number that gives no
-- score away. Counted where it is asked for; to group them all first would be to count them all.
create view visible_scorecard_progress as
    select a.id as application_id,
           (select count(*) from interview i join panel_member m on m.interview_id = i.id
             where i.application_id = a.id) as expected,
           (select count(*) from interview i join panel_member m on m.interview_id = i.id
              join scorecard s on s.interview_id = i.id and s.interviewer_id = m.person_id and s.state = 'submitted'
             where i.application_id = a.id) as submitted
      from visible_application a
     where exists (select 1 from interview i join panel_member m on m.interview_id = i.id
                    where i.application_id = a.id);

create view visible_mechanical_rank as
    select k.id, k.application_id, k.standing, k.place, k.candidates, k.computed_at
      from mechanical_rank k
      join visible_application a on a.id = k.application_id
     where k.application_id not in (select b.application_id from blind_application b);

create view visible_decision as
    select d.id, d.application_id, d.outcome, d.reason, d.mechanical_rank, d.decided_by, d.decided_at
      from decision d
      join visible_application a on a.id = d.application_id
     where d.application_id not in (select b.application_id from blind_application b);

-- Who still owes a scorecard, and since when; what is late depends on the clock of the reader.
create view visible_open_scorecard as
    select i.id as interview_id, i.starts_at, m.person_id as interviewer_id, a.id as application_id, a.person_id as candidate_id, r.title
      from panel_member m
      join visible_interview i on i.id = m.interview_id
      join visible_application a on a.id = i.application_id
      join requisition r on r.id = a.requisition_id
     where a.stage = 'interview' and r.state = 'open'
       and not exists (select 1 from scorecard s where s.interview_id = i.id
                          and s.interviewer_id = m.person_id and s.state = 'submitted');

-- The directory is everyone's; who is only a candidate is known to those who see the application.
create view visible_person as
    select p.id, p.key, p.name, p.name_key, p.email, p.phone, p.is_employee, p.version
      from person p
     where p.is_employee or (select session_has('hr')) or (select session_has('hr-lead')) or p.id = (select session_person())
        or exists (select 1 from visible_application a where a.person_id = p.id);

-- Whoever worked here keeps a name in the audit trail after leaving; who only applied has none there.
create view visible_audit_name as
    select p.id, p.key, p.name
      from person p
     where exists (select 1 from visible_person v where v.id = p.id)
        or ((select session_has('auditor')) and exists (select 1 from employment e where e.person_id = p.id));
