-- Job descriptions. A job has versions; a version that was approved never changes (H-04). Every
-- version carries the core competency from the moment it exists, whatever path it came by (H-01).

create table job (
    id       @identity,
    key      @exact unique,
    unit_id  @id references unit (id),
    grade    text not null default '',
    onet_code  text not null default '',
    version  integer not null default 1
) @strict;

create index job_by_unit on job (unit_id);

@always job_has_a_key after insert on job when new.key is null do
    update job set key = 'J-' || case when new.id < 1000000
        then substr(cast(1000000 + new.id as text), 2) else cast(new.id as text) end where id = new.id;

@refuse job_is_not_deleted before delete on job by id | key when 1 = 1 reason job-retired-not-deleted;

create table job_version (
    id            @identity,
    job_id        @id not null references job (id),
    number        integer not null check (number >= 1),
    state         text not null default 'draft' check (state in ('draft', 'in_review', 'approved', 'published', 'retired', 'rejected')),
    title         text not null,
    title_key     @exact not null,
    purpose       text not null default '',
    author_id     @id references person (id),
    reviewer_id   @id references person (id),
    approved_at   @instant,
    published_at  @instant,
    note          text not null default '',
    version       integer not null default 1,
    unique (job_id, number)
) @strict;

create unique index job_version_one_open on job_version (job_id) where state in ('draft', 'in_review', 'rejected');

create index job_version_by_title on job_version (title_key, id);

-- H-03: the only ways from one state to another.
create table job_transition (
    from_state  text not null,
    to_state    text not null,
    primary key (from_state, to_state)
) @strict;

insert into job_transition (from_state, to_state) values
    ('draft', 'in_review'), ('in_review', 'approved'), ('in_review', 'rejected'), ('rejected', 'draft'),
    ('in_review', 'draft'), ('approved', 'published'), ('published', 'retired'), ('approved', 'retired');

@refuse job_transition_is_not_added before insert on job_transition when 1 = 1 reason job-transition-refused;

@refuse job_transition_is_not_changed before update on job_transition when 1 = 1 reason job-transition-refused;

@refuse job_transition_is_not_deleted before delete on job_transition when 1 = 1 reason job-transition-refused;

create table job_duty (
    job_version_id  @id not null references job_version (id),
    place           integer not null check (place >= 1),
    wording         text not null,
    primary key (job_version_id, place)
) @strict;

create table job_customer (
    job_version_id  @id not null references job_version (id),
    place           integer not null check (place >= 1),
    side            text not null check (side in ('external', 'internal')),
    wording         text not null,
    primary key (job_version_id, place)
) @strict;

-- A waiver is a state of the core row: who, when and why; the row itself stays.
create table job_competency (
    job_version_id  @id not null references job_version (id),
    revision_id     @id not null references competency_revision (id),
    place           integer not null check (place >= 0),
    is_core         @flag not null default false,
    level           integer not null check (level between 1 and 5),
    weight          integer not null check (weight between 0 and 100),
    meaning         text not null default '',
    waived_by       @id references person (id),
    waived_at       @instant,
    waiver_reason   text not null default '',
    primary key (job_version_id, revision_id),
    check (waived_at is null or (is_core and length(trim(waiver_reason)) >= 20))
) @strict;

create unique index job_competency_one_core on job_competency (job_version_id) where is_core;

create index job_competency_by_revision on job_competency (revision_id);

@always job_version_gets_the_core after insert on job_version when 1 = 1 do
    insert into job_competency (job_version_id, revision_id, place, is_core, level, weight)
    select new.id, c.revision_id, 0, true, p.default_level, p.minimum_weight
      from current_competency c cross join core_policy p where c.is_core;

@refuse job_version_needs_a_core before insert on job_version when not exists (select 1 from current_competency c where c.is_core) reason core-competency-missing;

@refuse job_competency_core_stays before delete on job_competency by job_version_id, revision_id | job_version_id, is_core when old.is_core reason core-competency-removed;

@refuse job_competency_core_mark_stays before update on job_competency when old.is_core and not new.is_core reason core-competency-removed;

@refuse job_competency_core_keeps_its_job before update on job_competency when old.is_core and new.job_version_id <> old.job_version_id reason core-competency-removed;

@refuse job_competency_core_is_the_core before update on job_competency when new.is_core and not exists (
    select 1 from competency_revision r join competency c on c.id = r.competency_id where r.id = new.revision_id and c.is_core) reason core-competency-removed;

@refuse job_competency_core_level_floor before update on job_competency when new.is_core and new.waived_at is null and new.level < (select p.minimum_level from core_policy p) reason core-level-below-minimum;

@refuse job_competency_core_weight_floor before update on job_competency when new.is_core and new.waived_at is null and new.weight < (select p.minimum_weight from core_policy p) reason core-weight-below-minimum;

@refuse job_competency_fixed before update on job_competency when new.is_core = old.is_core and exists (select 1 from job_version v where v.id = old.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_competency_kept before delete on job_competency when not old.is_core and exists (select 1 from job_version v where v.id = old.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_competency_closed before insert on job_competency when exists (select 1 from job_version v where v.id = new.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_duty_fixed before update on job_duty when exists (select 1 from job_version v where v.id = old.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_duty_kept before delete on job_duty when exists (select 1 from job_version v where v.id = old.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_duty_closed before insert on job_duty when exists (select 1 from job_version v where v.id = new.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_customer_fixed before update on job_customer when exists (select 1 from job_version v where v.id = old.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_customer_kept before delete on job_customer when exists (select 1 from job_version v where v.id = old.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_customer_closed before insert on job_customer when exists (select 1 from job_version v where v.id = new.job_version_id and v.state not in ('draft', 'rejected')) reason approved-job-fixed;

@refuse job_version_starts_as_draft before insert on job_version when new.state <> 'draft' reason job-transition-refused;

@refuse job_version_transition before update on job_version when new.state <> old.state and not exists (
    select 1 from job_transition t where t.from_state = old.state and t.to_state = new.state) reason job-transition-refused;

@refuse job_version_text_fixed before update on job_version when old.state not in ('draft', 'rejected') and (
    new.title <> old.title or new.purpose <> old.purpose or new.number <> old.number or new.job_id <> old.job_id) reason approved-job-fixed;

@refuse job_version_is_not_deleted before delete on job_version by id | job_id, number when 1 = 1 reason job-retired-not-deleted;

-- H-02: somebody is served, and the wording says how.
@refuse job_version_approval before update on job_version when new.state = 'approved' and old.state = 'in_review' and (
    not exists (select 1 from job_customer c where c.job_version_id = new.id and trim(c.wording) <> '')
    or not exists (select 1 from job_competency j where j.job_version_id = new.id and j.is_core
                    and (j.waived_at is not null or length(trim(j.meaning)) >= 40))) reason job-service-line-missing;

-- Found by the title in force and by the one being written; each reader's own view decides which counts.
@always job_becomes_findable after insert on job_version when 1 = 1 do
    insert into search_entry (kind, subject_id, words)
    select 'job', new.job_id, new.title_key || ' ' || coalesce((
        select max(v.title_key) from job_version v where v.job_id = new.job_id and v.state = 'published' and v.title_key <> new.title_key), '')
     where true
    on conflict (kind, subject_id) do update set words = excluded.words;

@always job_is_found_by_its_new_title after update on job_version when new.title_key <> old.title_key do
    update search_entry set words = new.title_key || ' ' || coalesce((
        select max(v.title_key) from job_version v where v.job_id = new.job_id and v.state = 'published' and v.title_key <> new.title_key), '')
     where kind = 'job' and subject_id = new.job_id;

create view visible_job_version as
    select id, job_id, number, state, title, title_key, purpose, author_id, reviewer_id, approved_at, published_at, note, version
      from job_version
     where state in ('approved', 'published', 'retired')
        or (select session_has('hr')) or (select session_has('hr-lead'))
        or author_id = session_person() or reviewer_id = session_person();

-- The version of each job that the reader meets first: the newest one that they may see.
create view visible_job as
    select j.id, j.key, j.unit_id, j.grade, j.onet_code, v.id as version_id, v.number, v.state, v.title, v.title_key
      from job j
      join visible_job_version v on v.job_id = j.id
     where v.number = (select max(o.number) from visible_job_version o where o.job_id = j.id);
