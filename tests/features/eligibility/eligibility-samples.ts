import { builtInId } from '@electron/database/migrations/0030/built-in'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { CardSubject, RuleCard } from '@shared/features/eligibility/eligibility.contract'
import type { NominationKey } from '@shared/features/eligibility/eligibility.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RatingOutcome } from '@shared/features/ratings/ratings.kinds'
import type { InputOf } from '@shared/ipc/app-contract'
import { day, type Office } from '../../support/office'

const formId = (number: number) => builtInId('form', number) as AwardFormId

/** The built-in forms by what they are. */
export const forms = {
  basePraise: formId(3),
  baseYear: formId(5),
  baseOccasion: formId(6),
  blocYear: formId(7),
  blocFiveYear: formId(8),
  blocOccasion: formId(9),
  provinceFiveYear: formId(10),
  flag: formId(11),
  provinceState: formId(35),
} as const

export const person = (id: PersonId, change: Partial<CardSubject> = {}): CardSubject => ({
  ...{ key: id, kind: 'person', subject: { kind: 'person', id }, nominationId: null },
  achievement: 'Có thành tích xuất sắc năm 2022',
  ...change,
})

export const organisation = (
  id: OrganisationId,
  change: Partial<CardSubject> = {},
): CardSubject => ({
  ...{ key: id, kind: 'collective', subject: { kind: 'organisation', id }, nominationId: null },
  achievement: 'Có thành tích xuất sắc năm 2022',
  ...change,
})

export const unmatched = (key: string): CardSubject => ({
  ...{ key, kind: 'person', subject: null, nominationId: null, achievement: 'Có thành tích' },
})

type Request = InputOf<'eligibility.cards'>

/** The cards of one subject, for the year 2022 unless told otherwise. */
export async function cardsOf(
  office: Office,
  subject: CardSubject,
  request: Pick<Request, 'formId'> & Partial<Request>,
): Promise<readonly RuleCard[]> {
  const [found] = await office.do('eligibility.cards', {
    ...{ subjects: [subject], campaignId: null, roundId: null, onDay: day('2023-01-05') },
    ...request,
  })
  if (!found) throw new Error('no answer')
  return found.cards
}

/** “Xếp loại trong năm: Đạt” of every card but the one about the form itself. */
export const said = (cards: readonly RuleCard[]): Record<string, RuleCard['outcome']> =>
  Object.fromEntries(cards.map(({ title, outcome }) => [title, outcome]))

export const rowsOf = (cards: readonly RuleCard[], title: string): readonly string[] => {
  const judged = cards.find((card) => card.title === title)?.judged
  return judged?.kind === 'condition' ? judged.rows.map(({ text }) => text) : []
}

/** Rates one subject in several years. */
export async function rate(
  office: Office,
  [subject, subjectId]: readonly ['person', PersonId] | readonly ['organisation', OrganisationId],
  years: Readonly<Record<number, RatingOutcome | 'exemplary'>>,
): Promise<void> {
  for (const [year, outcome] of Object.entries(years))
    await office.do('ratings.set', {
      year: Number(year),
      subject,
      changes: [
        {
          subjectId,
          outcome: outcome === 'exemplary' ? 'excellent' : outcome,
          ...(outcome === 'exemplary' ? { isExemplary: true } : {}),
        },
      ],
    })
}

/** One nomination, through the list as the import writes it. */
export async function nominationIn(office: Office, roundId: string): Promise<NominationKey> {
  const row = await office.db
    .selectFrom('nomination')
    .select('id')
    .where('round_id', '=', roundId as never)
    .executeTakeFirstOrThrow()
  return row.id
}
