-- Appraisal. Two sides rate on the same anchors, hidden from each other until both have published
-- (P06); what was shared is never rewritten.

create table appraisal_template (
    id          @identity,
    name        text not null unique,
    core_floor  integer not null default 10 check (core_floor between 1 and 100),
    version     integer not null default 1
) @strict;

-- Weights are hundredths of a percent; a template's sections add up to 10000 (P01).
create table template_section (
    template_id  @id not null references appraisal_template (id),
    place        integer not null check (place >= 1),
    kind         text not null check (kind in ('core', 'job_competencies', 'goals', 'feedback', 'self')),
    weight       integer not null check (weight between 0 and 10000),
    primary key (template_id, place),
    unique (template_id, kind)
) @strict;

create table appraisal_cycle (
    id           @identity,
    key          @exact unique,
    name         text not null unique,
    template_id  @id not null references appraisal_template (id),
    starts_on    @day not null,
    ends_on      @day not null,
    due_on       @day not null,
    state        text not null default 'planned' check (state in ('planned', 'running', 'closed')),
    evidence_rule text not null default 'block' check (evidence_rule in ('block', 'warn')),
    version      integer not null default 1,
    check (ends_on >= starts_on)
) @strict;

-- P01, whatever path a template came by: its sections add up, and the core keeps its floor.
@refuse appraisal_cycle_template_is_sound before insert on appraisal_cycle when (select coalesce(sum(s.weight), 0) from template_section s where s.template_id = new.template_id) <> 10000
    or not exists (select 1 from template_section s join appraisal_template t on t.id = s.template_id
                    where s.template_id = new.template_id and s.kind = 'core' and s.weight >= t.core_floor * 100) reason template-weights-off;

@always appraisal_cycle_has_a_key after insert on appraisal_cycle when new.key is null do
    update appraisal_cycle set key = 'Y-' || substr(cast(1000000 + new.id as text), 2) where id = new.id;

-- P11: nobody is silently missing from a cycle.
create table cycle_exclusion (
    cycle_id   @id not null references appraisal_cycle (id),
    person_id  @id not null references person (id),
    reason     text not null check (length(trim(reason)) >= 3),
    primary key (cycle_id, person_id)
) @strict;

-- Whom a cycle is for, and who writes about them: the manager, unless HR names somebody else.
create table cycle_unit (
    cycle_id  @id not null references appraisal_cycle (id),
    unit_id   @id not null references unit (id),
    primary key (cycle_id, unit_id)
) @strict;

create table cycle_participant (
    cycle_id   @id not null references appraisal_cycle (id),
    person_id  @id not null references person (id),
    author_id  @id references person (id),
    primary key (cycle_id, person_id),
    check (author_id <> person_id)
) @strict;

create table appraisal (
    id               @identity,
    key              @exact unique,
    cycle_id         @id not null references appraisal_cycle (id),
    person_id        @id not null references person (id),
    author_id        @id not null references person (id),
    job_version_id   @id references job_version (id),
    state            text not null default 'draft' check (state in ('draft', 'self_done', 'manager_done', 'both_done', 'shared', 'acknowledged', 'disputed', 'closed')),
    self_published_at     @instant,
    manager_published_at  @instant,
    shared_at        @instant,
    acknowledged_at  @instant,
    final_score      integer,
    coverage         integer,
    override_score   integer check (override_score between 100 and 500),
    override_reason  text not null default '',
    strengths        text not null default '',
    growth           text not null default '',
    next_goals       text not null default '',
    response         text not null default '',
    opinion          text not null default 'unstated' check (opinion in ('unstated', 'agrees', 'disagrees')),
    coverage_reason  text not null default '',
    self_skip_reason text not null default '',
    met_on           @day,
    text_version     integer not null default 1,
    version          integer not null default 1,
    unique (cycle_id, person_id),
    check (author_id <> person_id)
) @strict;

create index appraisal_by_person on appraisal (person_id, cycle_id);

create index appraisal_by_author on appraisal (author_id, cycle_id);

@always appraisal_has_a_key after insert on appraisal when new.key is null do
    update appraisal set key = 'F-' || case when new.id < 1000000
        then substr(cast(1000000 + new.id as text), 2) else cast(new.id as text) end where id = new.id;

-- P07: the only ways from one state to another; the two ways back are a side withdrawn.
create table appraisal_transition (
    from_state  text not null,
    to_state    text not null,
    primary key (from_state, to_state)
) @strict;

insert into appraisal_transition (from_state, to_state) values
    ('draft', 'self_done'), ('draft', 'manager_done'), ('self_done', 'both_done'), ('manager_done', 'both_done'),
    ('self_done', 'draft'), ('manager_done', 'draft'), ('both_done', 'self_done'), ('both_done', 'manager_done'),
    ('both_done', 'shared'), ('shared', 'acknowledged'), ('shared', 'disputed'), ('acknowledged', 'disputed'),
    ('shared', 'closed'), ('acknowledged', 'closed'), ('disputed', 'closed');

@refuse appraisal_transition_is_not_added before insert on appraisal_transition when 1 = 1 reason appraisal-transition-refused;

@refuse appraisal_transition_is_not_changed before update on appraisal_transition when 1 = 1 reason appraisal-transition-refused;

@refuse appraisal_transition_is_not_deleted before delete on appraisal_transition when 1 = 1 reason appraisal-transition-refused;

@refuse appraisal_transition_known before update on appraisal when new.state <> old.state and not exists (
    select 1 from appraisal_transition t where t.from_state = old.state and t.to_state = new.state) reason appraisal-transition-refused;

-- What is rated in this appraisal, frozen when it opens: which revision's anchors, at which level asked.
create table appraisal_item (
    appraisal_id  @id not null references appraisal (id),
    place         integer not null check (place >= 1),
    revision_id   @id not null references competency_revision (id),
    is_core       @flag not null default false,
    asked_level   integer not null check (asked_level between 1 and 5),
    weight        integer not null check (weight between 0 and 10000),
    primary key (appraisal_id, revision_id)
) @strict;

create unique index appraisal_item_one_core on appraisal_item (appraisal_id) where is_core;

create table appraisal_rating (
    appraisal_id  @id not null references appraisal (id),
    side          text not null check (side in ('self', 'manager')),
    revision_id   @id not null references competency_revision (id),
    state         text not null default 'unrated' check (state in ('unrated', 'rated', 'not_applicable', 'no_evidence')),
    rating        integer check (rating between 1 and 5),
    comment       text not null default '',
    rated_at      @instant,
    version       integer not null default 1,
    primary key (appraisal_id, side, revision_id),
    check ((state = 'rated') = (rating is not null))
) @strict;

create table appraisal_citation (
    appraisal_id  @id not null references appraisal (id),
    side          text not null check (side in ('self', 'manager')),
    revision_id   @id not null references competency_revision (id),
    evidence_id   @id not null references evidence (id),
    primary key (appraisal_id, side, revision_id, evidence_id)
) @strict;

create index appraisal_citation_by_evidence on appraisal_citation (evidence_id);

-- Attainment of a shared appraisal: gain = sum of weight × (seen − asked, each at most +1).
create table attainment (
    appraisal_id  @id primary key references appraisal (id),
    person_id     @id not null references person (id),
    cycle_id      @id not null references appraisal_cycle (id),
    gain          integer not null,
    weight        integer not null check (weight > 0),
    core_rating   integer check (core_rating between 1 and 5),
    core_asked    integer not null check (core_asked between 1 and 5),
    band          text not null check (band in ('below', 'at', 'above'))
) @strict;

create index attainment_by_person on attainment (person_id, cycle_id);

@refuse attainment_is_not_changed before update on attainment when 1 = 1 reason shared-appraisal-fixed;

@refuse attainment_is_not_deleted before delete on attainment by appraisal_id when 1 = 1 reason shared-appraisal-fixed;

@refuse appraisal_is_not_deleted before delete on appraisal by id | key | cycle_id, person_id when 1 = 1 reason appraisal-fixed;

@refuse appraisal_shared_text_stays before update on appraisal when old.shared_at is not null and (
    new.strengths <> old.strengths or new.growth <> old.growth or new.next_goals <> old.next_goals
    or new.final_score is distinct from old.final_score or new.override_score is distinct from old.override_score
    or new.coverage is distinct from old.coverage or new.override_reason <> old.override_reason
    or new.shared_at is distinct from old.shared_at) reason shared-appraisal-fixed;

@refuse appraisal_acknowledgement_stays before update on appraisal when old.acknowledged_at is not null
    and new.acknowledged_at is distinct from old.acknowledged_at reason appraisal-acknowledged;

-- P08: an answer to an appraisal is given once and never edited.
@refuse appraisal_response_stays before update on appraisal when old.response <> '' and new.response <> old.response reason response-fixed;

@refuse appraisal_item_fixed before update on appraisal_item when 1 = 1 reason appraisal-items-frozen;

@refuse appraisal_item_kept before delete on appraisal_item by appraisal_id, revision_id when 1 = 1 reason appraisal-items-frozen;

-- Two keys (P06): nobody meets the other side before both are done, and what was met is not withdrawn.
@refuse appraisal_disclosed_when_both_are_done before insert on disclosure when new.subject_kind = 'appraisal' and exists (
    select 1 from appraisal a where a.id = new.subject_id and (a.self_published_at is null or a.manager_published_at is null)) reason appraisal-not-both-done;

@refuse appraisal_withdrawn_in_time before update on appraisal when ((old.self_published_at is not null and new.self_published_at is distinct from old.self_published_at)
        or (old.manager_published_at is not null and new.manager_published_at is distinct from old.manager_published_at))
    and (old.shared_at is not null
         or exists (select 1 from disclosure d where d.subject_kind = 'appraisal' and d.subject_id = old.id)) reason appraisal-already-read;

@refuse appraisal_shares_only_when_both_are_done before update on appraisal when new.shared_at is not null and old.shared_at is null
    and (new.self_published_at is null or new.manager_published_at is null) reason appraisal-not-both-done;

@refuse appraisal_rating_fixed before update on appraisal_rating when exists (
    select 1 from appraisal a where a.id = old.appraisal_id and (a.shared_at is not null
        or (old.side = 'self' and a.self_published_at is not null) or (old.side = 'manager' and a.manager_published_at is not null))) reason published-side-fixed;

@refuse appraisal_rating_closed before insert on appraisal_rating when exists (
    select 1 from appraisal a where a.id = new.appraisal_id and (a.shared_at is not null
        or (new.side = 'self' and a.self_published_at is not null) or (new.side = 'manager' and a.manager_published_at is not null))) reason published-side-fixed;

@refuse appraisal_rating_is_not_deleted before delete on appraisal_rating when 1 = 1 reason appraisal-fixed;

@refuse appraisal_citation_kept before delete on appraisal_citation by appraisal_id, side, revision_id, evidence_id when exists (
    select 1 from appraisal a where a.id = old.appraisal_id and (a.shared_at is not null
        or (old.side = 'self' and a.self_published_at is not null) or (old.side = 'manager' and a.manager_published_at is not null))) reason published-side-fixed;

@refuse template_section_in_use before update on template_section when exists (
    select 1 from appraisal_cycle c where c.template_id = old.template_id and c.state <> 'planned') reason template-in-use;

@refuse template_section_kept_in_use before delete on template_section by template_id, place | template_id, kind when exists (
    select 1 from appraisal_cycle c where c.template_id = old.template_id and c.state <> 'planned') reason template-in-use;

-- That an appraisal exists, and how far it is: its person, its author, their line, HR, executives.
create view visible_appraisal as
    select a.id, a.key, a.cycle_id, a.person_id, a.author_id, a.job_version_id, a.state, a.self_published_at, a.manager_published_at,
           a.shared_at, a.acknowledged_at, a.met_on, a.version
      from appraisal a
     where (select session_has('hr')) or (select session_has('hr-lead'))
        or a.person_id = session_person() or a.author_id = session_person()
        or exists (select 1 from reporting_line l where l.manager_id = session_person() and l.person_id = a.person_id);

-- Own, written, of the line below: what there is to see for whoever is not HR, as a union, so that a
-- database starts from these few. Who sees what is said above; this only finds it.
create view near_appraisal as
    select a.id from appraisal a where a.person_id = session_person()
     union
    select a.id from appraisal a where a.author_id = session_person()
     union
    select a.id from reporting_line l join appraisal a on a.person_id = l.person_id where l.manager_id = session_person();

-- Readers of a shared appraisal: its person, its author, the line above, HR.
create view visible_shared_appraisal as
    select a.id, a.person_id, a.author_id
      from visible_appraisal a
     where a.shared_at is not null;

create view visible_appraisal_text as
    select a.id, a.final_score, a.coverage, a.override_score, a.override_reason, a.strengths, a.growth, a.next_goals, a.response,
           a.opinion, a.coverage_reason, a.self_skip_reason, a.text_version
      from appraisal a
     where a.author_id = session_person()
        or a.id in (select v.id from visible_shared_appraisal v where v.id = a.id);

-- P06: a side is its own writer's until both have published. The author meets the self side by a recorded
-- disclosure, the person meets the manager's side when it is shared.
create view visible_appraisal_rating as
    select r.appraisal_id, r.side, r.revision_id, r.state, r.rating, r.comment, r.rated_at, r.version
      from appraisal_rating r
      join visible_appraisal a on a.id = r.appraisal_id
     where a.shared_at is not null
        or (r.side = 'self' and a.person_id = session_person())
        or (r.side = 'manager' and a.author_id = session_person())
        or (r.side = 'self' and a.author_id = session_person() and a.self_published_at is not null and a.manager_published_at is not null
            and exists (select 1 from disclosure d where d.subject_kind = 'appraisal' and d.subject_id = a.id and d.reader_id = session_person()));

create view visible_appraisal_citation as
    select c.appraisal_id, c.side, c.revision_id, c.evidence_id
      from appraisal_citation c
      join visible_appraisal a on a.id = c.appraisal_id
     where a.shared_at is not null
        or (c.side = 'self' and a.person_id = session_person())
        or (c.side = 'manager' and a.author_id = session_person())
        or (c.side = 'self' and a.author_id = session_person() and a.self_published_at is not null and a.manager_published_at is not null
            and exists (select 1 from disclosure d where d.subject_kind = 'appraisal' and d.subject_id = a.id and d.reader_id = session_person()));

-- How far an appraisal is: counts that give no rating away. The person learns nothing of the manager's.
create view visible_appraisal_progress as
    select a.id as appraisal_id,
           (select count(*) from appraisal_item i where i.appraisal_id = a.id) as items,
           case when a.person_id is distinct from session_person() or a.shared_at is not null then
               (select count(*) from appraisal_rating r where r.appraisal_id = a.id and r.side = 'manager' and r.state <> 'unrated') end as rated,
           case when a.person_id is distinct from session_person() or a.shared_at is not null then
               (select count(*) from appraisal_citation c where c.appraisal_id = a.id and c.side = 'manager') end as cited
      from visible_appraisal a;

create view visible_attainment as
    select t.appraisal_id, t.person_id, t.cycle_id, t.gain, t.weight, t.core_rating, t.core_asked, t.band
      from attainment t
     where (select session_has('executive'))
        or t.appraisal_id in (select v.id from visible_shared_appraisal v where v.id = t.appraisal_id);

-- Own, the line's, that of a person whose appraisal one is writing, and to HR what a shared appraisal cites (a case).
create view visible_evidence as
    select e.id, e.key, e.person_id, e.competency_id, e.kind, e.polarity, e.customer, e.wording, e.source, e.happened_on, e.recorded_at,
           e.author_id, e.level, e.replaces_id, e.withdrawn_at, e.version
      from evidence e
     where e.person_id = session_person() or e.author_id = session_person()
        or exists (select 1 from reporting_line l where l.manager_id = session_person() and l.person_id = e.person_id)
        or exists (select 1 from appraisal a where a.author_id = session_person() and a.person_id = e.person_id and a.shared_at is null)
        or (((select session_has('hr')) or (select session_has('hr-lead'))) and exists (
            select 1 from appraisal_citation c join appraisal a on a.id = c.appraisal_id
             where c.evidence_id = e.id and a.shared_at is not null));
