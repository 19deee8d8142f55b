-- What every part stands on: who reads (session), who did what (audit), settings, operations.

-- postgresql: whose eyes a connection reads with; SQLite has the same functions in the program
create function session_person() returns bigint language sql stable as $$
    select cast(nullif(current_setting('throughline.person', true), '') as bigint) $$;

-- postgresql:
create function session_has(role text) returns boolean language sql stable as $$
    select role = any (string_to_array(coalesce(current_setting('throughline.roles', true), ''), ',')) $$;

create table setting (
    name     @exact primary key,
    value    text not null,
    version  integer not null default 1
) @strict;

-- An operation that was committed: a commit in doubt is looked up here and never repeated.
create table operation (
    id    @exact primary key,
    done_at  @instant not null
) @strict;

-- Who did what, never with its contents. Rows are only ever added.
create table audit_event (
    id            @identity,
    at            @instant not null,
    actor_id      @id,
    action        text not null,
    subject_kind  text not null,
    subject_id    @id,
    reason        text not null default ''
) @strict;

create index audit_event_by_subject on audit_event (subject_kind, subject_id, id);

@refuse audit_event_is_not_changed before update on audit_event when 1 = 1 reason audit-is-append-only;

@refuse audit_event_is_not_deleted before delete on audit_event by id when 1 = 1 reason audit-is-append-only;

-- What a search finds, by folded words; whether the reader may see it is asked of the subject's view.
create table search_entry (
    kind        text not null check (kind in ('person', 'job', 'position', 'competency', 'candidate')),
    subject_id  @id not null,
    words       text not null,
    primary key (kind, subject_id)
) @strict;

-- sqlite: the index proper. No trigger may touch a virtual table while the schema is not trusted,
-- so triggers note what changed, and the connection brings the index up to date as it commits.
-- A document's number is its kind (1 to 5) times 2 to the 48th plus its subject, so that one kind
-- is one range of the index.
create virtual table search_words using fts5 (words, prefix = '1 2 3 4 5 6', tokenize = 'unicode61 remove_diacritics 2');

-- sqlite:
create table search_change (
    document    integer primary key,
    kind        text not null,
    subject_id  integer not null
) strict;

-- sqlite:
create trigger search_entry_added after insert on search_entry begin
    insert into search_change (document, kind, subject_id) values (
        case new.kind when 'person' then 1 when 'job' then 2 when 'position' then 3 when 'competency' then 4 else 5 end
        * 281474976710656 + new.subject_id, new.kind, new.subject_id) on conflict do nothing;
end;

-- sqlite:
create trigger search_entry_removed after delete on search_entry begin
    insert into search_change (document, kind, subject_id) values (
        case old.kind when 'person' then 1 when 'job' then 2 when 'position' then 3 when 'competency' then 4 else 5 end
        * 281474976710656 + old.subject_id, old.kind, old.subject_id) on conflict do nothing;
end;

-- sqlite:
create trigger search_entry_changed after update on search_entry begin
    insert into search_change (document, kind, subject_id) values (
        case new.kind when 'person' then 1 when 'job' then 2 when 'position' then 3 when 'competency' then 4 else 5 end
        * 281474976710656 + new.subject_id, new.kind, new.subject_id) on conflict do nothing;
end;

-- postgresql: punctuation parts words here as it does in the other index
create function search_lexemes(words text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('simple', translate(words, '!"#$%&()*+,-./:;<=>?@[]^_`{|}~\''', repeat(' ', 32))) $$;

-- postgresql: one index per kind, so that many people do not bury the few jobs
create index search_person on search_entry using gin (search_lexemes(words)) where kind = 'person';

-- postgresql:
create index search_job on search_entry using gin (search_lexemes(words)) where kind = 'job';

-- postgresql:
create index search_position on search_entry using gin (search_lexemes(words)) where kind = 'position';

-- postgresql:
create index search_competency on search_entry using gin (search_lexemes(words)) where kind = 'competency';

-- postgresql:
create index search_candidate on search_entry using gin (search_lexemes(words)) where kind = 'candidate';

create view visible_audit_event as
    select id, at, actor_id, action, subject_kind, subject_id, reason
      from audit_event
     where (select session_has('auditor'));
