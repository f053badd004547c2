import type { Db } from '@electron/database/database'
import type { NominationRow } from '@shared/features/nominations/nominations.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { outcomeWords } from '@shared/features/ratings/ratings.strings'
import { sql } from 'kysely'
import { dossiersStrings as strings } from './dossiers.strings'

/** What the list of a proposal says about a nominee beside the nomination itself. */
export interface NomineeFacts {
  /** “2004”; '' when it is not on record. */
  readonly joined: string
  /** The latest rating on record; ''. */
  readonly rating: string
  /** Newest first, at most three. */
  readonly awards: readonly string[]
  /** The step of the latest exemplar; ''. */
  readonly exemplar: string
  /** The form asked for; ''. */
  readonly form: string
}

const nothing: NomineeFacts = { joined: '', rating: '', awards: [], exemplar: '', form: '' }

/** Most awards named on the list: the ledger has them all. */
const mostAwards = 3

/**
 * Read at once for a whole list, whatever its length, by what each nominee is matched to.
 *
 * @see domain columns of “Danh sách đề nghị”: joined the Party, rating, awards so far, exemplar
 */
export async function factsOf(
  db: Db,
  rows: readonly NominationRow[],
): Promise<ReadonlyMap<NominationId, NomineeFacts>> {
  const subjects = rows.map((row) => row.personId ?? row.organisationId ?? '')
  const [joined, ratings, awards, exemplars, forms] = [
    await joinedYears(db, subjects),
    await latestRatings(db, subjects),
    await awardsSoFar(db, subjects),
    await exemplarSteps(db, subjects),
    await formNames(db),
  ]
  return new Map(
    rows.map((row) => {
      const subject = row.kind === 'person' ? row.personId : row.organisationId
      const own = subject ?? ''
      const key = `${row.kind} ${own}`
      return [
        row.id,
        {
          ...nothing,
          form: (row.formId && forms.get(row.formId)) ?? '',
          ...(own !== '' && {
            joined: row.kind === 'person' ? (joined.get(own) ?? '') : '',
            rating: ratings.get(key) ?? '',
            awards: awards.get(key) ?? [],
            exemplar: exemplars.get(key) ?? '',
          }),
        },
      ]
    }),
  )
}

const among = (column: string, ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`

async function joinedYears(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('person')
    .where(among('id', ids))
    .where('joined_on', 'is not', null)
    .select(['id', 'joined_on as joinedOn'])
    .execute()
  return new Map<string, string>(rows.map((row) => [row.id, row.joinedOn?.slice(0, 4) ?? '']))
}

interface OfSubject {
  readonly personId: string | null
  readonly organisationId: string | null
}

const keyOf = ({ personId, organisationId }: OfSubject): string =>
  personId === null ? `collective ${organisationId ?? ''}` : `person ${personId}`

async function latestRatings(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('rating')
    .where((eb) =>
      eb.or([
        among('person_id', ids),
        eb.and([eb('person_id', 'is', null), among('organisation_id', ids)]),
      ]),
    )
    .select(['person_id as personId', 'organisation_id as organisationId', 'year', 'outcome'])
    .orderBy('year') // the last one stays
    .execute()
  return new Map(
    rows.map((row) => [keyOf(row), strings.ratingIn(row.year, outcomeWords[row.outcome])]),
  )
}

async function awardsSoFar(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('award_on_record')
    .where('is_revoked', '=', 0)
    .where((eb) =>
      eb.or([
        among('person_id', ids),
        eb.and([eb('subject_kind', '=', 'collective'), among('organisation_id', ids)]),
      ]),
    )
    .select(['subject_kind as kind', 'person_id as personId', 'organisation_id as organisationId'])
    .select(['form', 'decided_on as decidedOn'])
    .orderBy('decided_on', 'desc')
    .orderBy('id')
    .execute()
  const byKey = Map.groupBy(rows, (row) =>
    row.kind === 'person' ? `person ${row.personId ?? ''}` : `collective ${row.organisationId}`,
  )
  return new Map(
    [...byKey].map(([key, own]) => [
      key,
      own
        .slice(0, mostAwards)
        .map(({ form, decidedOn }) => strings.awardIn(form, decidedOn?.slice(0, 4) ?? '')),
    ]),
  )
}

async function exemplarSteps(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('exemplar')
    .where('stopped_on', 'is', null)
    .where((eb) =>
      eb.or([
        among('person_id', ids),
        eb.and([eb('person_id', 'is', null), among('organisation_id', ids)]),
      ]),
    )
    .select(['person_id as personId', 'organisation_id as organisationId', 'step', 'year'])
    .orderBy('year')
    .orderBy('step')
    .execute()
  return new Map(rows.map((row) => [keyOf(row), strings.exemplarStep(row.step, row.year)]))
}

async function formNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('award_form').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
