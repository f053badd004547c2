import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { TransferEffect } from '@shared/features/people/people.places'
import { qualifiedNames } from '../organisation/organisation.queries'
import { type PresentPlace, presentPlaces } from './people.transfer.service'

interface Wanted {
  readonly personIds: readonly PersonId[]
  readonly organisationId: OrganisationId | null
  readonly effectiveOn: LocalDate | null
}

/** What a transfer would do, in numbers. @throws AppError `people.gone` */
export async function transferEffect(
  db: Db,
  { personIds, organisationId, effectiveOn }: Wanted,
): Promise<TransferEffect> {
  const present = await presentPlaces(db, [...new Set(personIds)])
  const moving = present.filter((person) => person.organisationId !== organisationId)
  return {
    moving: moving.length,
    partyMembers: moving.filter(({ isPartyMember }) => isPartyMember === 1).length,
    withPosition: moving.filter(({ position }) => position !== '').length,
    staying: present.length - moving.length,
    from: await origins(db, moving),
    tooEarly: moving.flatMap(({ name, since }) =>
      effectiveOn !== null && since !== null && effectiveOn < since ? { name, since } : [],
    ),
  }
}

async function origins(db: Db, moving: readonly PresentPlace[]): Promise<TransferEffect['from']> {
  const groups = Map.groupBy(moving, ({ organisationId }) => organisationId)
  const names = await qualifiedNames(
    db,
    [...groups.keys()].flatMap((id) => id ?? []),
  )
  return Array.from(groups, ([id, people]) => ({
    organisation: (id && names.get(id)) ?? '',
    people: people.length,
  })).toSorted((a, b) => b.people - a.people)
}
