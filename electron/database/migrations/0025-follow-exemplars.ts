import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Exemplars (điển hình) through the five steps of plan R-152 … R-157, who learns from them, the
 * monthly choice at the units, and the model units (R-193 … ).
 *
 * What a step asks for is kept with the step, so that going back loses no evidence. A person's row
 * names the organisation he was chosen in, as a rating does; a collective's names the collective.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createExemplar(tx)
  await createEvidence(tx)
  await createLearning(tx)
  await createMonthlyChoice(tx)
  await createPilots(tx)
}

async function createExemplar(tx: MigrationTx): Promise<void> {
  await sql`create table exemplar (
    id text primary key not null,
    campaign_id text references campaign (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    person_id text references person (id) deferrable initially deferred,
    organisation_id text references organisation (id) deferrable initially deferred,
    field_item_id text references framework_item (id) deferrable initially deferred,
    field text not null,
    title text not null check (title <> ''),
    story text not null,
    work_effect text not null,
    how_to_copy text not null,
    registration_id text references registration (id)
      on delete set null deferrable initially deferred,
    registration_note text not null,
    step integer not null check (step between 1 and 5),
    stopped_on text check (stopped_on is date(stopped_on)),
    stop_reason text not null,
    search_text text not null,
    constraint exemplar_is_somebody check (person_id is not null or organisation_id is not null),
    constraint exemplar_stops_with_a_reason check ((stopped_on is null) = (stop_reason = ''))
  ) strict`.execute(tx)
  await sql`create index exemplar_on_the_board on exemplar (year, step)`.execute(tx)
  await sql`create index exemplar_by_campaign
    on exemplar (campaign_id) where campaign_id is not null`.execute(tx)
  await sql`create index exemplar_by_person
    on exemplar (person_id) where person_id is not null`.execute(tx)
  await sql`create index exemplar_by_organisation
    on exemplar (organisation_id) where organisation_id is not null`.execute(tx)
  await sql`create index exemplar_by_registration
    on exemplar (registration_id) where registration_id is not null`.execute(tx)
  // left_on stays null in the step it stands in; a step passed over keeps the reason for it.
  await sql`create table exemplar_step (
    id text primary key not null,
    exemplar_id text not null references exemplar (id) deferrable initially deferred,
    step integer not null check (step between 1 and 5),
    entered_on text not null check (entered_on is date(entered_on)),
    left_on text check (left_on is date(left_on)),
    evidence text not null,
    skip_reason text not null,
    back_reason text not null,
    held_on text check (held_on is date(held_on)),
    vote_agree integer check (vote_agree between 0 and vote_total),
    vote_total integer check (vote_total >= 1),
    praise text not null,
    decision_id text references decision (id) on delete set null deferrable initially deferred,
    directive_id text references directive (id) deferrable initially deferred,
    constraint exemplar_step_once unique (exemplar_id, step),
    constraint exemplar_step_votes_whole check ((vote_agree is null) = (vote_total is null))
  ) strict`.execute(tx)
  await sql`create index exemplar_step_by_decision
    on exemplar_step (decision_id) where decision_id is not null`.execute(tx)
  await sql`create index exemplar_step_by_directive
    on exemplar_step (directive_id) where directive_id is not null`.execute(tx)
}

async function createEvidence(tx: MigrationTx): Promise<void> {
  await sql`create table exemplar_publicity (
    id text primary key not null,
    exemplar_id text not null references exemplar (id) deferrable initially deferred,
    held_on text not null check (held_on is date(held_on)),
    channel text not null check (channel <> ''),
    link text not null,
    note text not null
  ) strict`.execute(tx)
  await sql`create index exemplar_publicity_of
    on exemplar_publicity (exemplar_id, held_on)`.execute(tx)
  // Any table named …_attachment with these columns has its files kept and backed up.
  await sql`create table exemplar_attachment (
    id text primary key not null,
    exemplar_id text not null references exemplar (id) deferrable initially deferred,
    step integer check (step between 1 and 5),
    is_photo integer not null check (is_photo in (0, 1)),
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint exemplar_attachment_once unique (exemplar_id, is_photo, sha256)
  ) strict`.execute(tx)
  await sql`create unique index exemplar_photo_once
    on exemplar_attachment (exemplar_id) where is_photo = 1`.execute(tx)
}

async function createLearning(tx: MigrationTx): Promise<void> {
  await sql`create table exemplar_activity (
    id text primary key not null,
    exemplar_id text not null references exemplar (id) deferrable initially deferred,
    kind text not null check (kind in ('exchange', 'club', 'reporter', 'visit', 'other')),
    held_on text not null check (held_on is date(held_on)),
    title text not null check (title <> ''),
    place text not null,
    attendance integer check (attendance >= 0),
    note text not null
  ) strict`.execute(tx)
  await sql`create index exemplar_activity_of
    on exemplar_activity (exemplar_id, held_on)`.execute(tx)
  await sql`create table exemplar_learner (
    id text primary key not null,
    exemplar_id text not null references exemplar (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    organisation_id text references organisation (id) deferrable initially deferred,
    aim text not null check (aim in ('study', 'catch-up', 'overtake')),
    result text not null check (result in ('studying', 'caught-up', 'overtaken', 'not-attained')),
    assessed_on text check (assessed_on is date(assessed_on)),
    vote_agree integer check (vote_agree between 0 and vote_total),
    vote_total integer check (vote_total >= 1),
    effect text not null,
    constraint exemplar_learner_is_somebody
      check (person_id is not null or organisation_id is not null),
    constraint exemplar_learner_assessed check ((result = 'studying') = (assessed_on is null)),
    constraint exemplar_learner_votes_whole check ((vote_agree is null) = (vote_total is null))
  ) strict`.execute(tx)
  await sql`create unique index exemplar_learner_person
    on exemplar_learner (exemplar_id, person_id) where person_id is not null`.execute(tx)
  await sql`create unique index exemplar_learner_collective
    on exemplar_learner (exemplar_id, organisation_id) where person_id is null`.execute(tx)
  await sql`create index exemplar_learner_by_person
    on exemplar_learner (person_id) where person_id is not null`.execute(tx)
  await sql`create index exemplar_learner_by_organisation
    on exemplar_learner (organisation_id) where organisation_id is not null`.execute(tx)
  await sql`create table exemplar_activity_learner (
    id text primary key not null,
    activity_id text not null references exemplar_activity (id) deferrable initially deferred,
    learner_id text not null references exemplar_learner (id) deferrable initially deferred,
    constraint exemplar_activity_learner_once unique (activity_id, learner_id)
  ) strict`.execute(tx)
  await sql`create index exemplar_activity_learner_by_learner
    on exemplar_activity_learner (learner_id)`.execute(tx)
}

/** Of one unit and month: one row per exemplar chosen, or a single row that none was. */
async function createMonthlyChoice(tx: MigrationTx): Promise<void> {
  await sql`create table exemplar_choice (
    id text primary key not null,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    month integer not null check (month between 1 and 12),
    exemplar_id text references exemplar (id) deferrable initially deferred,
    prize text not null,
    note text not null,
    constraint exemplar_choice_once unique (organisation_id, year, month, exemplar_id)
  ) strict`.execute(tx)
  await sql`create unique index exemplar_choice_none_once
    on exemplar_choice (organisation_id, year, month) where exemplar_id is null`.execute(tx)
  await sql`create index exemplar_choice_in_year
    on exemplar_choice (year, organisation_id)`.execute(tx)
  await sql`create index exemplar_choice_of
    on exemplar_choice (exemplar_id) where exemplar_id is not null`.execute(tx)
}

async function createPilots(tx: MigrationTx): Promise<void> {
  await sql`create table pilot (
    id text primary key not null,
    kind text not null check (kind in ('pilot', 'mass-work')),
    campaign_id text references campaign (id) deferrable initially deferred,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    topic text not null check (topic <> ''),
    year integer not null check (year between 1945 and 2199),
    directive_id text references directive (id) deferrable initially deferred,
    quote text not null,
    catalogue_key text,
    stage text not null
      check (stage in ('chosen', 'registered', 'appraised', 'recognised', 'refused')),
    staged_on text check (staged_on is date(staged_on)),
    note text not null,
    search_text text not null,
    constraint pilot_stage_of_its_kind check ((kind = 'pilot') = (stage = 'chosen'))
  ) strict`.execute(tx)
  await sql`create index pilot_in_year on pilot (year, kind)`.execute(tx)
  await sql`create index pilot_by_organisation on pilot (organisation_id)`.execute(tx)
  await sql`create index pilot_by_campaign
    on pilot (campaign_id) where campaign_id is not null`.execute(tx)
  await sql`create unique index pilot_of_the_catalogue
    on pilot (catalogue_key) where catalogue_key is not null`.execute(tx)
  await sql`create table pilot_evaluation (
    id text primary key not null,
    pilot_id text not null references pilot (id) deferrable initially deferred,
    evaluated_on text not null check (evaluated_on is date(evaluated_on)),
    result text not null check (result <> ''),
    effect text not null,
    is_to_spread integer not null check (is_to_spread in (0, 1))
  ) strict`.execute(tx)
  await sql`create index pilot_evaluation_of
    on pilot_evaluation (pilot_id, evaluated_on)`.execute(tx)
}
