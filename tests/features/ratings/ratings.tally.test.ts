import { runCommand } from '@electron/ipc/run-command'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { ratingOutcomes } from '@shared/features/ratings/ratings.kinds'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Office, openOffice } from '../../support/office'
import { ratedBloc } from './rating-samples'

/** Counted afresh from the ratings themselves. */
const recount = (office: Office) =>
  sql`select year, organisation_id, case when person_id is null then 'organisation' else 'person' end
      as subject_kind, outcome, is_exemplary, count(*) as count
    from rating group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(office.db)

const tally = (office: Office) =>
  sql`select year, organisation_id, subject_kind, outcome, is_exemplary, count
    from rating_tally order by 1, 2, 3, 4, 5`.execute(office.db)

async function differs(office: Office): Promise<boolean> {
  const [kept, fresh] = [await tally(office), await recount(office)]
  return JSON.stringify(kept.rows) !== JSON.stringify(fresh.rows)
}

interface Edit {
  /** move: rows change hands, as in a merge of two records. */
  readonly kind: 'rate' | 'undo' | 'redo' | 'move'
  readonly year: number
  readonly subjects: readonly number[]
  readonly outcome: (typeof ratingOutcomes)[number] | null
  readonly isExemplary: boolean
}

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('rate', 'rate', 'rate', 'undo', 'redo', 'move'),
    year: fc.constantFrom(2021, 2022),
    subjects: fc.array(fc.nat(8), { minLength: 1, maxLength: 9 }),
    outcome: fc.option(fc.constantFrom(...ratingOutcomes)),
    isExemplary: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

/** Six people, then three organisations. */
async function furnished() {
  const office = await openOffice()
  const bloc = await ratedBloc(office)
  office.workspace.undo.clear() // what is undone below are ratings, never the people
  const people = [bloc.an, bloc.binh, bloc.chi, bloc.dat, bloc.uyen, bloc.yen]
  return { office, people, organisations: [bloc.health1, bloc.health2, bloc.law1] }
}

type Furnished = Awaited<ReturnType<typeof furnished>>

/** A duplicate that was merged, a rating that was put in order: rows change hands. */
async function move(
  office: Office,
  people: readonly PersonId[],
  organisationId: OrganisationId,
): Promise<void> {
  await runCommand({
    database: office.workspace.database,
    procedure: 'test.move',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await tx
        .updateTable('rating')
        .set({ organisation_id: organisationId })
        .where('person_id', 'in', people)
        .execute()
      say('Đã chuyển')
    },
  })
}

async function perform({ office, people, organisations }: Furnished, edit: Edit): Promise<void> {
  if (edit.kind === 'undo' || edit.kind === 'redo') {
    await office.call(`history.${edit.kind}`, {})
    return
  }
  const subject = edit.subjects[0]! < 6 ? ('person' as const) : ('organisation' as const)
  const ids = edit.subjects
    .map((n) => (subject === 'person' ? people[n] : organisations[n - 6]))
    .filter((id) => id !== undefined)
  if (edit.kind === 'move')
    return move(office, people.slice(0, 3), organisations[edit.subjects[0]! % 3]!)
  const isExemplary = edit.outcome === 'excellent' && edit.isExemplary
  await office.do('ratings.set', {
    ...{ year: edit.year, subject },
    changes: ids.map((subjectId) => ({ subjectId, outcome: edit.outcome, isExemplary })),
  })
}

it('keeps the tally equal to a fresh count through edits, moves, undo and redo', async () => {
  const place = await furnished() // one office for all runs: the claim holds wherever they left it
  await fc.assert(
    fc.asyncProperty(edits, async (some) => {
      for (const edit of some) await perform(place, edit)
      expect(await differs(place.office)).toBe(false)
    }),
    { numRuns: 30, endOnFailure: true },
  )
  expect((await tally(place.office)).rows.length).toBeGreaterThan(0)
})

it('would notice a tally that forgot what went away', async () => {
  const place = await furnished()
  await sql`drop trigger tally_rating_delete`.execute(place.office.db)
  const rate = (outcome: Edit['outcome']) =>
    perform(place, { kind: 'rate', year: 2022, subjects: [0, 1], outcome, isExemplary: false })
  await rate('good')
  expect(await differs(place.office)).toBe(false)
  await rate(null)
  expect(await differs(place.office)).toBe(true)
})

it('stays out of the change log: one cell is one logged row, and one or two of the tally', async () => {
  const place = await furnished()
  await perform(place, {
    ...{ kind: 'rate', year: 2022, subjects: [0], outcome: 'good', isExemplary: false },
  })
  const logged = await place.office.db
    .selectFrom('change_row')
    .select('table_name')
    .where('seq', '=', (eb) =>
      eb.selectFrom('change_row').select((of) => of.fn.max('seq').as('seq')),
    )
    .execute()
  expect(logged).toEqual([{ table_name: 'rating' }])
})
