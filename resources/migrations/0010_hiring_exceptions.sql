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

@refuse amendment_of_submitted_only before insert on scorecard_amendment when not exists (select 1 from scorecard s where s.id = new.scorecard_id and s.state = 'submitted') reason scorecard-not-submitted;

@refuse amendment_is_not_changed before update on scorecard_amendment when 1 = 1 reason submitted-scorecard-fixed;

@refuse amendment_is_not_deleted before delete on scorecard_amendment when 1 = 1 reason submitted-scorecard-fixed;

@refuse scorecard_amended_stays before update on scorecard when old.state = 'submitted' and exists (select 1 from scorecard_amendment a where a.scorecard_id = old.id) reason submitted-scorecard-fixed;

@refuse glass_breaking_is_not_changed before update on glass_breaking when 1 = 1 reason glass-breaking-fixed;

@refuse glass_breaking_is_not_deleted before delete on glass_breaking when 1 = 1 reason glass-breaking-fixed;

-- sqlite:
drop view blind_application;

-- sqlite:
create view blind_application as
    select i.application_id
      from interview i
      join panel_member m on m.interview_id = i.id
     where m.person_id = session_person()
       and not exists (select 1 from scorecard s
                        where s.interview_id = i.id and s.interviewer_id = m.person_id and s.state = 'submitted')
       and not exists (select 1 from glass_breaking g
                        where g.application_id = i.application_id and g.reader_id = m.person_id);

-- postgresql:
create or replace view blind_application as
    select i.application_id
      from interview i
      join panel_member m on m.interview_id = i.id
     where m.person_id = session_person()
       and not exists (select 1 from scorecard s
                        where s.interview_id = i.id and s.interviewer_id = m.person_id and s.state = 'submitted')
       and not exists (select 1 from glass_breaking g
                        where g.application_id = i.application_id and g.reader_id = m.person_id);

-- What is read is the latest revision; the first stays in its table.
-- sqlite:
drop view visible_scorecard_answer;

-- sqlite:
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

-- postgresql:
create or replace view visible_scorecard_answer as
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

create view visible_glass_breaking as
    select g.application_id, g.reader_id, g.reason, g.broken_at
      from glass_breaking g
      join visible_application a on a.id = g.application_id;
