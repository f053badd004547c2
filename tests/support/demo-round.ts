import type { Tx } from '@electron/database/database'
import {
  insertNominations,
  type ListedNomination,
  type ListOutcome,
} from '@electron/features/nominations/nominations.insert'
import { runCommand } from '@electron/ipc/run-command'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { InputOf } from '@shared/ipc/app-contract'
import { day, type Office } from './office'

export const commonPhrase =
  'Có thành tích xuất sắc qua 02 năm thực hiện Chỉ thị số 01-CT/TU của Ban Thường vụ Tỉnh ủy'

/** The round of the office's own papers, December 2022. */
export const demoRound = {
  campaignId: null,
  name: 'Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU',
  occasion: 'review',
  recognition: 'award',
  achievement: commonPhrase,
  heldOn: day('2022-12-15'),
} satisfies InputOf<'rounds.create'>

export async function addRound(
  office: Office,
  change: Partial<InputOf<'rounds.create'>> = {},
): Promise<RoundId> {
  const { id } = await office.do('rounds.create', { ...demoRound, ...change })
  return id
}

type Line = Pick<ListedNomination, 'name'> & Partial<ListedNomination>

/** One row of a list; everything but the name may be left out. */
export const line = (change: Line): ListedNomination => ({
  level: 'bloc',
  kind: 'person',
  organisationId: null,
  personId: null,
  position: '',
  unit: '',
  achievement: '',
  positionInList: null,
  ...change,
})

/** Award counts of the two-year review as published. */
export const publishedCounts = {
  base: { collective: 39, person: 161 },
  bloc: { collective: 7, person: 6 },
  province: { collective: 2, person: 2 },
} as const satisfies Record<AwardLevel, Record<SubjectKind, number>>

/** A whole list with the published counts; every subject is somebody else. */
export function publishedList(): ListedNomination[] {
  return Object.entries(publishedCounts).flatMap(([level, kinds]) =>
    Object.entries(kinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, index) =>
        line({
          level: level as AwardLevel,
          kind: kind as SubjectKind,
          name:
            kind === 'person' ? `Người Thứ ${level} ${index + 1}` : `Chi bộ ${level} ${index + 1}`,
          unit: `Đảng bộ ${(index % 7) + 1}`,
          positionInList: index + 1,
        }),
      ),
    ),
  )
}

let imports = 0

/** Puts a list in as the import does: one command, one undo. */
export async function importList(
  office: Office,
  roundId: RoundId,
  rows: readonly ListedNomination[],
): Promise<readonly ListOutcome[]> {
  const run = ++imports
  let ids = 0
  const newId = () =>
    `00000000-0000-4000-9${String(run).padStart(3, '0')}-${String(++ids).padStart(12, '0')}`
  const { value, change } = await runCommand({
    database: office.workspace.database,
    procedure: 'test.importList',
    surroundings: { newId, nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      say(`Đã nhập ${rows.length} dòng`)
      return insertNominations({ tx, newId: newId as never }, roundId, rows)
    },
  })
  if (change?.undoable) office.workspace.undo.push(change.seq)
  return value
}

type RoundFilter = Omit<InputOf<'nominations.list'>, 'roundId'>

/** The round's list, filtered, up to 500 rows of it. */
export const listOf = (office: Office, roundId: RoundId, filter: RoundFilter = {}) =>
  office.do('nominations.list', { roundId, limit: 500, ...filter })

export const idsOf = async (
  office: Office,
  roundId: RoundId,
  filter: Omit<InputOf<'nominations.ids'>, 'roundId'> = {},
) => [...(await office.do('nominations.ids', { roundId, ...filter }))]

/** A command of another feature. */
export const write = (office: Office, work: (tx: Tx) => Promise<unknown>) =>
  runCommand({
    database: office.workspace.database,
    procedure: 'test.write',
    surroundings: { nowUtc: () => '2022-12-20T02:00:00.000Z' } as never,
    work: async ({ tx, say }) => {
      await work(tx)
      say('Đã ghi')
    },
  })
