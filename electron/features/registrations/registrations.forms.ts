import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import { formatDecimal } from '@shared/core/vietnamese-numbers'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { type FormsOf, mostForms } from '@shared/features/registrations/forms.contract'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import { listingOf } from '@shared/features/registrations/registrations.part'
import type {
  Registration,
  RegistrationItem,
} from '@shared/features/registrations/registrations.results'
import { sql } from 'kysely'
import { getCampaign } from '../campaigns/campaigns.queries'
import { committeeOnDay } from '../committee/committee.queries'
import { chainOf, scopeOf, type YearScope, yearTree } from '../ratings/ratings.tree'
import { registrationDay } from './registrations.coverage'
import { listRegistrations } from './registrations.list.queries'
import { registrationsOf } from './registrations.queries'

export interface FormRow {
  readonly frameworkItem: string
  readonly content: string
  readonly measure: string
  readonly due: string
}

/** One sheet; what is empty or null is left to be written by hand. */
export interface RegistrationForm {
  readonly subject: RegistrationSubject
  readonly campaign: string
  readonly year: number
  readonly place: string
  readonly day: LocalDate | null
  readonly name: string
  readonly position: string
  /** null: to be ticked by hand. */
  readonly isPartyMember: boolean | null
  readonly cell: string
  readonly base: string
  readonly rows: readonly FormRow[]
  readonly isCandidate: boolean | null
  readonly field: string
  readonly note: string
}

/** @throws AppError `registrations.nothingToPrint`, `.tooManyForms`, `.gone`, `core.notFound` */
export async function formsOf(
  db: Db,
  of: FormsOf,
  today: LocalDate,
): Promise<readonly RegistrationForm[]> {
  if (of.kind === 'blank') return [await blankForm(db, of, today)]
  if (of.kind === 'one') {
    const [registration] = await registrationsOf(db, { ids: [of.id] }, today)
    if (!registration) throw registrationErrors.gone()
    return filledForms(db, [registration], today)
  }
  const wanted = listingOf(of, of.listing, { offset: 0, limit: mostForms })
  const { total, rows } = await listRegistrations(db, wanted, today)
  if (total === 0) throw registrationErrors.nothingToPrint()
  if (total > mostForms) throw registrationErrors.tooManyForms({ count: total, most: mostForms })
  const ids = rows.flatMap(({ registrationId, state }) =>
    registrationId && state !== 'declined' ? registrationId : [],
  )
  const registrations = await registrationsOf(db, { ids }, today)
  const filled = new Map(
    (await filledForms(db, registrations, today)).map((form, index) => [
      registrations[index]?.subject.id as string,
      form,
    ]),
  )
  const blank = await blankForm(db, { ...of, kind: 'blank' }, today)
  const about = await subjectsAbout(db, of, today)
  return rows.map(
    ({ subjectId, name }) => filled.get(subjectId) ?? { ...blank, name, ...about(subjectId) },
  )
}

async function blankForm(
  db: Db,
  { campaignId, year, subject, organisationId }: Extract<FormsOf, { kind: 'blank' }>,
  today: LocalDate,
): Promise<RegistrationForm> {
  const { identity } = await committeeOnDay(db, today)
  const campaign = await getCampaign(db, campaignId)
  const scope = scopeOf(await yearTree(db, registrationDay(year, today)), null)
  return {
    ...{ subject, campaign: campaign.name, year, place: identity?.place ?? '', day: null },
    ...{ name: '', position: '', isPartyMember: null },
    ...placesOf(scope, organisationId),
    ...{ rows: [], isCandidate: null, field: '', note: '' },
  }
}

/** The cell and the grass-roots organisation that a unit stands in; empty where it is none of both. */
function placesOf(
  scope: YearScope,
  id: OrganisationId | null,
): Pick<RegistrationForm, 'cell' | 'base'> {
  const chain = id === null ? [] : chainOf(scope, id)
  const base = chain.find(({ level }) => level === 'base-committee' || level === 'base-cell')
  const cell = chain.find(({ level }) => level === 'cell' || level === 'base-cell')
  return { cell: cell?.name ?? '', base: base?.name ?? '' }
}

interface About extends Pick<RegistrationForm, 'position' | 'isPartyMember' | 'cell' | 'base'> {}

/** What the office knows of those without a paper. */
async function subjectsAbout(
  db: Db,
  { year, subject }: Extract<FormsOf, { kind: 'part' }>,
  today: LocalDate,
): Promise<(id: OrganisationId | PersonId) => Partial<About>> {
  const day = registrationDay(year, today)
  const scope = scopeOf(await yearTree(db, day), null)
  if (subject === 'collective') return (id) => placesOf(scope, id as OrganisationId)
  const people = new Map<string, Partial<About>>()
  const rows = await membersOn(db, day)
  for (const { personId, organisationId, position, party } of rows)
    people.set(personId, {
      ...{ position, isPartyMember: party === 1 },
      ...placesOf(scope, organisationId),
    })
  return (id) => people.get(id) ?? {}
}

const membersOn = (db: Db, day: LocalDate, ids: readonly PersonId[] | null = null) =>
  db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where(
      sql<boolean>`(m.valid_from is null or m.valid_from <= ${day})
        and (m.valid_to is null or m.valid_to > ${day})`,
    )
    .$if(ids !== null, (query) =>
      query.where(sql<boolean>`p.id in (select value from json_each(${JSON.stringify(ids)}))`),
    )
    .select(['p.id as personId', 'm.organisation_id as organisationId', 'm.position'])
    .select('p.is_party_member as party')
    .execute()

async function filledForms(
  db: Db,
  registrations: readonly Registration[],
  today: LocalDate,
): Promise<readonly RegistrationForm[]> {
  const { identity } = await committeeOnDay(db, today)
  const forms: RegistrationForm[] = []
  for (const [year, some] of Map.groupBy(registrations, (one) => one.year)) {
    const day = registrationDay(year, today)
    const scope = scopeOf(await yearTree(db, day), null)
    const people = some.flatMap(({ subject }) => (subject.kind === 'person' ? subject.id : []))
    const of = new Map((await membersOn(db, day, people)).map((row) => [row.personId, row]))
    for (const one of some) {
      const person = one.subject.kind === 'person' ? of.get(one.subject.id) : undefined
      forms.push({
        ...{ subject: one.subject.kind, campaign: one.campaign, year, name: one.name },
        ...{ place: identity?.place ?? '', day: one.receivedOn },
        position: person?.position ?? '',
        isPartyMember: person ? person.party === 1 : null,
        ...placesOf(scope, one.organisationId),
        rows: one.items.map(rowOf),
        isCandidate: one.isExemplarCandidate,
        field: [one.field, one.fieldItem].filter((part) => part !== '').join('; '),
        note: one.note,
      })
    }
  }
  return forms
}

function rowOf(item: RegistrationItem): FormRow {
  const { goal, target, targetValue, targetUnit, dueOn } = item
  const number =
    targetValue === null || target !== '' ? '' : `${formatDecimal(targetValue)} ${targetUnit}`
  return {
    frameworkItem: item.frameworkItem,
    content: item.content,
    measure: [goal, target, number.trim()].filter((part) => part !== '').join('; '),
    due: dueOn === null ? '' : showPartialDate(dueOn),
  }
}
