import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type {
  RegistrationOutcome,
  RegistrationState,
} from '@shared/features/registrations/registrations.kinds'
import type { RegistrationRow } from '@shared/features/registrations/registrations.results'
import { gapsOf } from '@shared/features/registrations/registrations.rules'
import { sql } from 'kysely'
import { chainOf, type YearNode, type YearScope } from '../ratings/ratings.tree'

/** Of a registration, as lists show it. */
export const rowColumns = [
  'r.id as registrationId',
  'r.organisation_id as organisationId',
  'r.state',
  'r.reason',
  'r.received_on as receivedOn',
  'r.is_exemplar_candidate as isCandidate',
  'r.note',
  'r.outcome',
] as const

/** Every column null where there is no registration. */
export interface FoundRegistration {
  readonly registrationId: RegistrationId | null
  readonly organisationId: OrganisationId | null
  readonly state: RegistrationState | null
  readonly reason: string | null
  readonly receivedOn: LocalDate | null
  readonly isCandidate: 0 | 1 | null
  readonly note: string | null
  readonly outcome: RegistrationOutcome | null
}

export interface ListedItem {
  readonly content: string
  readonly goal: string
  readonly target: string
  readonly dueOn: PartialDate | null
}

export type ListedItems = ReadonlyMap<RegistrationId, readonly ListedItem[]>

/** Contents of some registrations, in their order. @param ids at most some thousands */
export async function firstItems(db: Db, ids: readonly RegistrationId[]): Promise<ListedItems> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('registration_item')
    .select(['registration_id', 'content', 'goal', 'target', 'due_on as dueOn'])
    .where(sql<boolean>`registration_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy('registration_id')
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, ({ registration_id }) => registration_id)
}

interface Found {
  /** The collective, or where the person belongs. */
  readonly node: YearNode
  readonly row: FoundRegistration | null
  readonly scope: YearScope
  readonly items: ListedItems
  readonly person: {
    readonly id: PersonId
    readonly fullName: string
    readonly birthDate: PartialDate | null
  } | null
}

export function toRow({ node, row, scope, items: all, person }: Found): RegistrationRow {
  const id = row?.registrationId ?? null
  const items = (id && all.get(id)) || []
  const [first] = items
  const chain = chainOf(scope, node.id)
  return {
    ...(person
      ? {
          subjectId: person.id,
          name: person.fullName,
          unit: qualifiedName(chain),
          detail: person.birthDate === null ? '' : showPartialDate(person.birthDate),
        }
      : {
          subjectId: node.id,
          name: node.name,
          unit: qualifiedName(chain.slice(1).filter(({ level }) => level !== 'bloc')),
          detail: levelLabels[node.level],
        }),
    registrationId: id,
    state: row?.state ?? null,
    reason: row?.reason ?? '',
    receivedOn: row?.receivedOn ?? null,
    isExemplarCandidate: row?.isCandidate === 1,
    note: row?.note ?? '',
    outcome: row?.outcome ?? null,
    content: first?.content ?? '',
    goal: first?.goal ?? '',
    target: first?.target ?? '',
    dueOn: first?.dueOn ?? null,
    itemCount: items.length,
    gaps: id === null || row?.state === 'declined' ? [] : gapsOf(items),
  }
}
