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

@refuse audit_event_is_not_deleted before delete on audit_event when 1 = 1 reason audit-is-append-only;

-- What a search finds, by folded words; whether the reader may see it is asked of the subject's view.
create table search_entry (
    id          @identity,
    kind        text not null check (kind in ('person', 'job', 'position', 'competency', 'candidate')),
    subject_id  @id not null,
    words       text not null,
    unique (kind, subject_id)
) @strict;

-- sqlite: the index proper. No trigger may touch a virtual table while the schema is not trusted,
-- so triggers note what changed, and the connection brings the index up to date as it commits.
create virtual table search_words using fts5 (words, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');

-- sqlite:
create table search_change (entry_id integer primary key) strict;

-- sqlite:
create trigger search_entry_added after insert on search_entry begin
    insert into search_change (entry_id) values (new.id) on conflict do nothing;
end;

-- sqlite:
create trigger search_entry_removed after delete on search_entry begin
    insert into search_change (entry_id) values (old.id) on conflict do nothing;
end;

-- sqlite:
create trigger search_entry_changed after update on search_entry begin
    insert into search_change (entry_id) values (new.id) on conflict do nothing;
end;

-- postgresql:
create index search_entry_words on search_entry using gin (to_tsvector('simple', words));

create view visible_audit_event as
    select id, at, actor_id, action, subject_kind, subject_id, reason
      from audit_event
     where session_has('auditor');
