import { insertPeople, type NewPerson } from '@electron/features/people/people.bulk'
import { runCommand } from '@electron/ipc/run-command'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { type Office, testId } from '../../support/office'

const blank = {
  gender: null,
  birthDate: null,
  category: '',
  isPartyMember: true,
  partyCard: null,
  joinedOn: null,
  officialOn: null,
  note: '',
  organisationId: null,
  position: '',
  memberSince: null,
} as const

type PersonInput = InputOf<'people.add'>

/** One person through the real door; what is not given is blank. */
export async function addPerson(
  office: Office,
  person: Partial<PersonInput> & Pick<PersonInput, 'fullName'>,
): Promise<PersonId> {
  const { id } = await office.do('people.add', { ...blank, ...person })
  return id
}

/** Writes as an import does: one command for the whole list. */
export function importPeople(office: Office, people: readonly NewPerson[]) {
  let ids = 0
  return runCommand({
    database: office.workspace.database,
    procedure: 'test.import',
    surroundings: {
      nowUtc: () => '2022-12-20T02:00:00.000Z',
      newId: () => testId(8_000_000 + ++ids),
    } as never,
    work: async (context) => {
      await insertPeople(context, people)
      context.say('Đã nhập')
    },
  })
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Đặng', 'Võ', 'Bùi', 'Ngô']
const givens = ['An', 'Ánh', 'Bình', 'Dũng', 'Đạt', 'Đông', 'Ốc', 'Thủy', 'Thuỷ', 'Thúy', 'Ý']

/** Made-up people, none real: “Nguyễn Thử An”, “Trần Thử Ánh”… */
export function manyPeople(count: number, organisationIds: readonly OrganisationId[]): NewPerson[] {
  return Array.from({ length: count }, (_, n) => ({
    ...blank,
    id: testId(2_000_000 + n) as PersonId,
    fullName: `${families[n % families.length]} Thử ${givens[n % givens.length]}`,
    partyCard: `10 ${String(n).padStart(6, '0')}`,
    organisationId: organisationIds[n % organisationIds.length] ?? null,
  }))
}
