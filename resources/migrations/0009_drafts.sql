-- What somebody is typing and has not saved. On a server it is kept here and read by its owner
-- alone; a file keeps it in a journal of its own beside it, which is made by this same text.

create table draft (
    owner_id      @id not null,
    document      @exact not null,
    field         @exact not null,
    body          text not null,
    base_version  integer,
    written_at    @instant not null,
    primary key (owner_id, document, field)
) @strict;

create view visible_draft as
    select document, field, body, base_version, written_at
      from draft
     where owner_id = coalesce(session_person(), 0);
