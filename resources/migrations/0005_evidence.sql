-- A dated piece of evidence about a person and a competency, whatever its source. It is never
-- reworded: a correction replaces it, and both stay (P13).

create table evidence (
    id             @identity,
    key            @exact unique,
    person_id      @id not null references person (id),
    competency_id  @id not null references competency (id),
    kind           text not null check (kind in ('story', 'praise', 'interview', 'rating', 'peer', 'coaching', 'goal', 'training')),
    polarity       text not null default 'neutral' check (polarity in ('positive', 'negative', 'neutral')),
    customer       text not null default 'unstated' check (customer in ('external', 'internal', 'unstated')),
    wording        text not null check (length(trim(wording)) >= 3),
    source         text not null default '',
    happened_on    @day not null,
    recorded_at    @instant not null,
    author_id      @id references person (id),
    level          integer check (level between 1 and 5),
    replaces_id    @id references evidence (id),
    withdrawn_at   @instant,
    version        integer not null default 1
) @strict;

create index evidence_by_person on evidence (person_id, happened_on, id);

create unique index evidence_replaced_once on evidence (replaces_id);

@always evidence_has_a_key after insert on evidence when new.key is null do
    update evidence set key = 'E-' || case when new.id < 1000000
        then substr(cast(1000000 + new.id as text), 2) else cast(new.id as text) end where id = new.id;

@refuse evidence_wording_stays before update on evidence when new.wording <> old.wording or new.person_id <> old.person_id or new.happened_on <> old.happened_on
    or new.competency_id <> old.competency_id or new.kind <> old.kind or new.source <> old.source or new.recorded_at <> old.recorded_at
    or new.author_id is distinct from old.author_id or new.level is distinct from old.level or new.replaces_id is distinct from old.replaces_id reason evidence-fixed;

@refuse evidence_stays_withdrawn before update on evidence when old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at reason evidence-fixed;

@refuse evidence_is_not_deleted before delete on evidence by id | key | replaces_id when 1 = 1 reason evidence-fixed;
