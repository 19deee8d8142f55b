-- Competencies. A revision is a draft until it is published, and from then on never changes:
-- whoever cites it sees for ever what was cited (H-05, H-11).

create table competency (
    id          @identity,
    key         @exact not null unique,
    family      text not null check (family in ('core', 'working', 'leading', 'technical')),
    is_core     @flag not null default false,
    retired_at  @instant,
    foreign_id  text not null default '',
    version     integer not null default 1
) @strict;

create unique index competency_one_core on competency (is_core) where is_core;

create table competency_revision (
    id             @identity,
    competency_id  @id not null references competency (id),
    number         integer not null check (number >= 1),
    state          text not null default 'draft' check (state in ('draft', 'published')),
    name           text not null,
    name_key       @exact not null,
    definition     text not null default '',
    published_at   @instant,
    version        integer not null default 1,
    unique (competency_id, number)
) @strict;

create unique index competency_revision_one_draft on competency_revision (competency_id) where state = 'draft';

create table competency_level (
    revision_id  @id not null references competency_revision (id),
    level        integer not null check (level between 1 and 5),
    title        text not null default '',
    primary key (revision_id, level)
) @strict;

create table behavioural_anchor (
    revision_id  @id not null references competency_revision (id),
    level        integer not null check (level between 1 and 5),
    audience     text not null check (audience in ('interview', 'work')),
    place        integer not null check (place >= 1),
    wording      text not null,
    primary key (revision_id, level, audience, place)
) @strict;

-- A question of the bank. Published ones are never reworded: a new wording replaces the old one.
create table question (
    id             @identity,
    key            @exact not null unique,
    competency_id  @id not null references competency (id),
    kind           text not null check (kind in ('behavioural', 'situational')),
    title          text not null,
    wording        text not null,
    minutes        integer not null default 6 check (minutes between 1 and 60),
    good_answer    text not null default '',
    state          text not null default 'draft' check (state in ('draft', 'published', 'retired')),
    replaces_id    @id references question (id),
    version        integer not null default 1
) @strict;

create index question_by_competency on question (competency_id, state);

create table probe (
    question_id  @id not null references question (id),
    place        integer not null check (place >= 1),
    wording      text not null,
    primary key (question_id, place)
) @strict;

-- The organisation's rule about its core competency; one row, and no number of it can be zero.
create table core_policy (
    id                integer primary key check (id = 1),
    minimum_level     integer not null default 2 check (minimum_level between 1 and 5),
    default_level     integer not null default 3 check (default_level between 1 and 5),
    minimum_weight    integer not null default 20 check (minimum_weight between 1 and 100),
    minimum_questions integer not null default 2 check (minimum_questions >= 1),
    version           integer not null default 1,
    check (default_level >= minimum_level)
) @strict;

insert into core_policy (id) values (1);

@refuse competency_core_mark_stays before update on competency when old.is_core = true and new.is_core = false reason core-competency-mark-stays;

@refuse competency_core_is_not_retired before update on competency when new.is_core = true and new.retired_at is not null reason core-competency-not-retired;

@refuse competency_is_not_deleted before delete on competency by id | key when 1 = 1 reason competency-retired-not-deleted;

@refuse competency_core_is_not_replaced before delete on competency by is_core when old.is_core reason competency-retired-not-deleted;

@refuse core_policy_stays before delete on core_policy by id when 1 = 1 reason core-policy-stays;

@refuse competency_revision_published_stays before update on competency_revision when old.state = 'published' reason published-revision-fixed;

@refuse competency_revision_published_not_deleted before delete on competency_revision by id | competency_id, number when old.state = 'published' reason published-revision-fixed;

@refuse competency_level_fixed_when_published before update on competency_level when exists (select 1 from competency_revision r where r.id = old.revision_id and r.state = 'published') reason published-revision-fixed;

@refuse competency_level_kept_when_published before delete on competency_level when exists (select 1 from competency_revision r where r.id = old.revision_id and r.state = 'published') reason published-revision-fixed;

@refuse competency_level_closed_when_published before insert on competency_level when exists (select 1 from competency_revision r where r.id = new.revision_id and r.state = 'published') reason published-revision-fixed;

@refuse anchor_fixed_when_published before update on behavioural_anchor when exists (select 1 from competency_revision r where r.id = old.revision_id and r.state = 'published') reason published-revision-fixed;

@refuse anchor_kept_when_published before delete on behavioural_anchor when exists (select 1 from competency_revision r where r.id = old.revision_id and r.state = 'published') reason published-revision-fixed;

@refuse anchor_closed_when_published before insert on behavioural_anchor when exists (select 1 from competency_revision r where r.id = new.revision_id and r.state = 'published') reason published-revision-fixed;

-- H-09: every level needs a title, an interview anchor and a work anchor before it is published.
@refuse competency_revision_complete before update on competency_revision when new.state = 'published' and old.state = 'draft' and (
    (select count(*) from competency_level l where l.revision_id = new.id and trim(l.title) <> '') < 5
    or (select count(distinct a.level * 10 + case when a.audience = 'work' then 1 else 0 end) from behavioural_anchor a
         where a.revision_id = new.id and trim(a.wording) <> '') < 10) reason anchors-incomplete;

@refuse question_published_stays before update on question when old.state <> 'draft' and (new.wording <> old.wording or new.competency_id <> old.competency_id or new.kind <> old.kind or new.state = 'draft') reason published-question-fixed;

@refuse question_is_not_deleted before delete on question by id | key when old.state <> 'draft' reason published-question-fixed;

@refuse probe_fixed_when_published before update on probe when exists (select 1 from question q where q.id = old.question_id and q.state <> 'draft') reason published-question-fixed;

@refuse probe_kept_when_published before delete on probe when exists (select 1 from question q where q.id = old.question_id and q.state <> 'draft') reason published-question-fixed;

@refuse probe_closed_when_published before insert on probe when exists (select 1 from question q where q.id = new.question_id and q.state <> 'draft') reason published-question-fixed;

@always competency_becomes_findable after update on competency_revision when new.state = 'published' and old.state = 'draft' do
    insert into search_entry (kind, subject_id, words) values ('competency', new.competency_id, new.name_key)
        on conflict (kind, subject_id) do update set words = excluded.words;

-- The revision that a new citation takes: the latest published one.
create view current_competency as
    select c.id, c.key, c.family, c.is_core, c.retired_at, r.id as revision_id, r.number, r.name, r.name_key, r.definition
      from competency c
      join competency_revision r on r.competency_id = c.id
     where r.state = 'published'
       and r.number = (select max(o.number) from competency_revision o where o.competency_id = c.id and o.state = 'published');

create view visible_competency as
    select id, key, family, is_core, retired_at, foreign_id, version from competency;

create view visible_competency_revision as
    select id, competency_id, number, state, name, name_key, definition, published_at, version
      from competency_revision
     where state = 'published' or (select session_has('hr')) or (select session_has('hr-lead'));
