-- People, units, positions and the reporting line. A person with a current employment is an
-- employee; a person with an application is a candidate; one may be both.

create table unit (
    id         @identity,
    key        @exact unique,
    name       text not null,
    name_key   @exact not null,
    parent_id  @id references unit (id),
    version    integer not null default 1
) @strict;

create index unit_by_parent on unit (parent_id);

@always unit_has_a_key after insert on unit when new.key is null do
    update unit set key = 'U-' || substr(cast(1000000 + new.id as text), 2) where id = new.id;

create table person (
    id           @identity,
    key          @exact unique,
    name         text not null check (length(name) between 1 and 300),
    name_key     @exact not null,
    email        text not null default '',
    phone        text not null default '',
    is_employee  @flag not null default false,
    version      integer not null default 1
) @strict;

create index person_by_name on person (name_key, id);

create index employee_by_name on person (name_key, id, is_employee) where is_employee;

create index person_by_email on person (email) where email <> '';

@always person_has_a_key after insert on person when new.key is null do
    update person set key = 'P-' || case when new.id < 1000000
        then substr(cast(1000000 + new.id as text), 2) else cast(new.id as text) end where id = new.id;

-- What the organisation chart is drawn from. A position may be vacant; a plan hangs on it.
create table position (
    id             @identity,
    key            @exact unique,
    title          text not null,
    title_key      @exact not null,
    unit_id        @id not null references unit (id),
    job_id         @id,
    reports_to_id  @id references position (id),
    version        integer not null default 1
) @strict;

create index position_by_title on position (title_key, id);

create index position_by_superior on position (reports_to_id);

create index position_by_unit on position (unit_id);

create index position_by_job on position (job_id);

@always position_has_a_key after insert on position when new.key is null do
    update position set key = 'S-' || case when new.id < 1000000
        then substr(cast(1000000 + new.id as text), 2) else cast(new.id as text) end where id = new.id;

-- manager_id is the authority for who sees whom; position.reports_to_id only draws the chart.
create table employment (
    id           @identity,
    person_id    @id not null references person (id),
    position_id  @id references position (id),
    unit_id      @id not null references unit (id),
    manager_id   @id references person (id),
    started_on   @day not null,
    ended_on     @day check (ended_on >= started_on),
    version      integer not null default 1,
    check (manager_id <> person_id)
) @strict;

create unique index employment_current on employment (person_id) where ended_on is null;

create unique index employment_holds_position on employment (position_id) where ended_on is null;

create index employment_by_person on employment (person_id, started_on);

create index employment_by_unit on employment (unit_id, person_id) where ended_on is null;

create index employment_by_manager on employment (manager_id, person_id) where ended_on is null;

-- Every pair of a superior and a person below, however far: kept by core/people. It follows from
-- employment, whose references are checked; checking every pair again would double an import.
create table reporting_line (
    manager_id  @id not null,
    person_id   @id not null,
    depth       integer not null check (depth >= 1),
    primary key (manager_id, person_id)
) @strict;

create index reporting_line_by_person on reporting_line (person_id, manager_id);

-- What somebody is found by in a search: name and address, and for an employee also position and unit.
create view findable_person as
    select p.id as person_id,
           p.name_key || ' ' || p.email || coalesce(' ' || s.title_key, '') || coalesce(' ' || u.name_key, '') as words
      from person p
      left join employment e on e.person_id = p.id and e.ended_on is null
      left join position s on s.id = e.position_id
      left join unit u on u.id = e.unit_id;

-- An employee's entry waits for the employment, so that an import writes it once.
@always person_becomes_findable after insert on person for all do
    insert into search_entry (kind, subject_id, words)
    select 'person', new.id, new.name_key || ' ' || new.email @from_new where not new.is_employee;

@always employee_becomes_findable after insert on employment for all do
    insert into search_entry (kind, subject_id, words)
    select 'person', f.person_id, f.words
      from findable_person f
     where f.person_id in (select new.person_id @from_new where new.ended_on is null)
        on conflict (kind, subject_id) do update set words = excluded.words;

@always person_is_found_by_its_new_name after update on person when new.name_key <> old.name_key or new.email <> old.email do
    insert into search_entry (kind, subject_id, words)
    select 'person', f.person_id, f.words from findable_person f where f.person_id = new.id
        on conflict (kind, subject_id) do update set words = excluded.words;
    update search_entry set words = new.name_key || ' ' || new.email where kind = 'candidate' and subject_id = new.id;

@always employee_is_found_by_the_new_place after update on employment when new.position_id is distinct from old.position_id or new.unit_id <> old.unit_id or new.ended_on is distinct from old.ended_on do
    insert into search_entry (kind, subject_id, words)
    select 'person', f.person_id, f.words from findable_person f where f.person_id = new.person_id
        on conflict (kind, subject_id) do update set words = excluded.words;

@always employee_is_found_by_what_is_left after delete on employment when old.ended_on is null do
    insert into search_entry (kind, subject_id, words)
    select 'person', f.person_id, f.words from findable_person f where f.person_id = old.person_id
        on conflict (kind, subject_id) do update set words = excluded.words;

@always people_are_found_by_their_units_new_name after update on unit when new.name_key <> old.name_key do
    insert into search_entry (kind, subject_id, words)
    select 'person', f.person_id, f.words
      from findable_person f
     where f.person_id in (select e.person_id from employment e where e.unit_id = new.id and e.ended_on is null)
        on conflict (kind, subject_id) do update set words = excluded.words;

@always holder_is_found_by_the_new_title after update on position when new.title_key <> old.title_key do
    insert into search_entry (kind, subject_id, words)
    select 'person', f.person_id, f.words
      from findable_person f
     where f.person_id in (select e.person_id from employment e where e.position_id = new.id and e.ended_on is null)
        on conflict (kind, subject_id) do update set words = excluded.words;

@always position_becomes_findable after insert on position for all do
    insert into search_entry (kind, subject_id, words) select 'position', new.id, new.title_key @from_new;

@always position_is_found_by_its_new_title after update on position when new.title_key <> old.title_key do
    update search_entry set words = new.title_key where kind = 'position' and subject_id = new.id;

-- A profile is how somebody opens a file: a person and the roles that they hold in it.
create table profile (
    id         @identity,
    name       text not null unique,
    person_id  @id references person (id),
    version    integer not null default 1
) @strict;

create table profile_role (
    profile_id  @id not null references profile (id) on delete cascade,
    role        text not null check (role in ('employee', 'hr', 'hr-lead', 'compensation', 'executive', 'auditor', 'accounts')),
    primary key (profile_id, role)
) @strict;

-- What somebody has put off on their home page; a matter of their own. Owner 0 is the owner of the file.
create table task_snooze (
    owner_id    @id not null,
    kind        @exact not null,
    subject_id  @id not null,
    until       @day not null,
    primary key (owner_id, kind, subject_id)
) @strict;

create view visible_task_snooze as
    select kind, subject_id, until
      from task_snooze
     where owner_id = coalesce(session_person(), 0);
