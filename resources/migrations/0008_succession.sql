-- Talent grid and succession. Plans hang on positions, not on persons (P53). Nobody sees the plan
-- for their own chair, nor that they are on anybody's.

create table key_position (
    position_id  @id primary key references position (id),
    reason       text not null check (length(trim(reason)) >= 10),
    loss_risk    text not null default 'medium' check (loss_risk in ('low', 'medium', 'high')),
    marked_by    @id references person (id),
    marked_at    @instant not null,
    unmarked_at  @instant,
    version      integer not null default 1
) @strict;

create table successor (
    id           @identity,
    key          @exact unique,
    position_id  @id not null references key_position (position_id),
    person_id    @id not null references person (id),
    readiness    text not null check (readiness in ('now', 'one_two_years', 'three_five_years', 'emergency')),
    proof        text not null check (length(trim(proof)) >= 10),
    assessor_id  @id references person (id),
    assessed_on  @day not null,
    removed_at   @instant,
    version      integer not null default 1
) @strict;

create unique index successor_once on successor (position_id, person_id) where removed_at is null;

create index successor_by_person on successor (person_id) where removed_at is null;

@always successor_has_a_key after insert on successor when new.key is null do
    update successor set key = 'N-' || substr(cast(1000000 + new.id as text), 2) where id = new.id;

@refuse successor_is_not_the_incumbent before insert on successor when exists (
    select 1 from employment e where e.position_id = new.position_id and e.person_id = new.person_id and e.ended_on is null) reason successor-is-incumbent;

@refuse successor_is_employed before insert on successor when not exists (
    select 1 from employment e where e.person_id = new.person_id and e.ended_on is null) reason successor-has-left;

-- Both are taken off the plan with their time, and what the plan was stays.
@refuse key_position_is_not_deleted before delete on key_position when 1 = 1 reason succession-plan-kept;

@refuse successor_is_not_deleted before delete on successor by id | key when 1 = 1 reason succession-plan-kept;

-- Potential: three behaviours, each 1 (seldom) to 3 (regularly), and two reasons in words (P55).
create table potential_assessment (
    id             @identity,
    person_id      @id not null references person (id),
    assessor_id    @id not null references person (id),
    assessed_at    @instant not null,
    learns         integer not null check (learns between 1 and 3),
    seeks_feedback integer not null check (seeks_feedback between 1 and 3),
    lifts_service  integer not null check (lifts_service between 1 and 3),
    band           text not null check (band in ('low', 'medium', 'high')),
    first_reason   text not null check (length(trim(first_reason)) >= 10),
    second_reason  text not null check (length(trim(second_reason)) >= 10),
    check (person_id <> assessor_id)
) @strict;

create index potential_assessment_by_person on potential_assessment (person_id, id);

@refuse potential_assessment_fixed before update on potential_assessment when 1 = 1 reason potential-fixed;

@refuse potential_assessment_kept before delete on potential_assessment by id when 1 = 1 reason potential-fixed;

-- Where each person stands now: performance from the latest shared appraisal, potential from the
-- latest assessment. Kept by triggers, so that a whole company's grid is one index scan.
create table talent_standing (
    person_id     @id primary key references person (id),
    appraisal_id  @id references appraisal (id),
    performance   text check (performance in ('below', 'at', 'above')),
    core_rating   integer,
    potential     text check (potential in ('low', 'medium', 'high')),
    assessment_id @id references potential_assessment (id)
) @strict;

create index talent_standing_by_cell on talent_standing (performance, potential, core_rating, person_id);

@always talent_standing_follows_attainment after insert on attainment when 1 = 1 do
    insert into talent_standing (person_id, appraisal_id, performance, core_rating)
    values (new.person_id, new.appraisal_id, new.band, new.core_rating)
    on conflict (person_id) do update set appraisal_id = excluded.appraisal_id, performance = excluded.performance, core_rating = excluded.core_rating;

@always talent_standing_follows_potential after insert on potential_assessment when 1 = 1 do
    insert into talent_standing (person_id, potential, assessment_id) values (new.person_id, new.band, new.id)
    on conflict (person_id) do update set potential = excluded.potential, assessment_id = excluded.assessment_id;

-- In a select of its own the session is asked once, and not for each of a million rows.
create view visible_talent_standing as
    select t.person_id, t.appraisal_id, t.performance, t.core_rating, t.potential, t.assessment_id
      from talent_standing t
     where t.person_id is distinct from (select session_person())
       and ((select session_has('executive'))
            or exists (select 1 from reporting_line l where l.manager_id = (select session_person()) and l.person_id = t.person_id));

create view visible_potential_assessment as
    select p.id, p.person_id, p.assessor_id, p.assessed_at, p.learns, p.seeks_feedback, p.lifts_service, p.band, p.first_reason, p.second_reason
      from potential_assessment p
     where p.person_id is distinct from session_person()
       and ((select session_has('executive')) or p.assessor_id = session_person());

-- What is known of somebody's earlier appraisals: how often the core competency was rated 4 or 5, and where they stood before:
-- in the appraisal before the latest, and by the potential that held when the latest was shared.
create view visible_talent_past as
    select t.person_id,
           (select count(*) from visible_attainment a where a.person_id = t.person_id and a.core_rating >= 4) as strong_ratings,
           b.band as band_before, coalesce(c.name, '') as cycle_before,
           (select q.band from visible_potential_assessment q join appraisal l on l.id = t.appraisal_id
             where q.person_id = t.person_id and q.assessed_at < l.shared_at
             order by q.id desc limit 1) as potential_before
      from visible_talent_standing t
      left join visible_attainment b on b.appraisal_id = (
           select a.appraisal_id
             from visible_attainment a join appraisal_cycle y on y.id = a.cycle_id
            where a.person_id = t.person_id and a.appraisal_id <> t.appraisal_id
            order by y.ends_on desc, a.appraisal_id desc limit 1)
      left join appraisal_cycle c on c.id = b.cycle_id;

create view visible_key_position as
    select k.position_id, k.reason, k.loss_risk, k.marked_by, k.marked_at, k.version
      from key_position k
     where k.unmarked_at is null and (select session_has('executive'))
       and not exists (select 1 from employment e where e.position_id = k.position_id and e.ended_on is null and e.person_id = session_person());

-- What an executive can still bring back.
create view visible_unmarked_position as
    select k.position_id, k.unmarked_at
      from key_position k
     where k.unmarked_at is not null and (select session_has('executive'))
       and not exists (select 1 from employment e where e.position_id = k.position_id and e.ended_on is null and e.person_id = session_person());

create view visible_successor as
    select s.id, s.key, s.position_id, s.person_id, s.readiness, s.proof, s.assessor_id, s.assessed_on, s.removed_at, s.version
      from successor s
      join visible_key_position k on k.position_id = s.position_id
     where s.person_id is distinct from session_person();
