import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { maskNumber } from '@shared/core/masked-number'
import type { PersonRow } from '@shared/features/people/people.contract'
import { qualifiedNames } from '../organisation/organisation.queries'

/** Of `person as p` and the present `membership as m`: what one line of the list shows. */
export const rowColumns = [
  'p.id',
  'p.full_name as fullName',
  'p.gender',
  'p.birth_date as birthDate',
  'p.category',
  'p.is_party_member as isPartyMember',
  'p.party_card as partyCard',
  'p.citizen_number as citizenNumber',
  'p.party_file_number as partyFileNumber',
  'p.is_youth_union_member as isYouthUnionMember',
  'p.is_association_member as isAssociationMember',
  'p.joined_on as joinedOn',
  'p.official_on as officialOn',
  'p.party_end as partyEnd',
  'p.party_ended_on as partyEndedOn',
  'p.note',
  'm.position',
  'm.valid_from as memberSince',
  'm.organisation_id as organisationId',
] as const

type Flags = 'isPartyMember' | 'isYouthUnionMember' | 'isAssociationMember'

type FoundRow = Omit<PersonRow, Flags | 'position' | 'memberSince' | 'organisation'> & {
  readonly [Flag in Flags]: 0 | 1
} & { readonly position: string | null; readonly memberSince: LocalDate | null }

/** With the names of their organisations; numbers of cards are masked unless asked for. */
export async function toPersonRows(
  db: Db,
  rows: readonly FoundRow[],
  showCards: boolean,
): Promise<PersonRow[]> {
  const names = await qualifiedNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const shown = (number: string | null) => (number && !showCards ? maskNumber(number) : number)
  return rows.map((row) => ({
    ...row,
    isPartyMember: row.isPartyMember === 1,
    isYouthUnionMember: row.isYouthUnionMember === 1,
    isAssociationMember: row.isAssociationMember === 1,
    partyCard: shown(row.partyCard),
    citizenNumber: shown(row.citizenNumber),
    position: row.position ?? '',
    organisation: (row.organisationId && names.get(row.organisationId)) ?? '',
  }))
}
