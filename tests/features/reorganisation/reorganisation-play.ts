import { addDays, type LocalDate } from '@shared/core/local-date'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PlannedOperation } from '@shared/features/reorganisation/reorganisation.contract'
import type { InputOf, OutputOf } from '@shared/ipc/app-contract'
import type { Reply } from '@shared/ipc/reply'
import fc from 'fast-check'
import { day, type Office, openOffice, testId } from '../../support/office'
import { importOrganisations, largeBloc } from '../organisation/organisation-samples'
import { importPeople, manyPeople } from '../people/people-samples'

/** A bloc of three committees with two cells each, and thirty people spread over all of them. */
export async function playground(): Promise<Office> {
  const office = await openOffice({ today: '2025-12-31' })
  const organisations = largeBloc(3, 2)
  await importOrganisations(office, organisations)
  const people = manyPeople(
    30,
    organisations.map(({ id }) => id),
  )
  const memberSince = (n: number) => (n % 3 === 0 ? null : day(`2020-0${1 + (n % 9)}-01`))
  await importPeople(
    office,
    people.map((person, n) => ({ ...person, memberSince: memberSince(n), basis: '' })),
  )
  return office
}

/** One step of a game: what is tried, on whom, and when. Numbers are read against what stands then. */
export const step = fc.record({
  what: fc.constantFrom(
    ...(['merge', 'merge', 'split', 'split', 'dissolve', 'relevel', 'handOver'] as const),
    ...(['receiveBack', 'move', 'reopen', 'receive', 'rename'] as const),
  ),
  picks: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
  isBold: fc.boolean(),
  /** Before the usual pace of the game: most such days are refused. */
  daysBack: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(40)),
})
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

type Operation = InputOf<'reorganisation.effect'>

/** The operation that a step means in the tree as it stands; null: there is nobody to do it to. */
export async function operationOf(
  office: Office,
  { what, picks, isBold, daysBack }: Step,
  round: number,
): Promise<Operation | null> {
  const nodes = await office.do('organisation.tree', {})
  const open = nodes.filter(({ isClosed }) => !isClosed)
  const closed = nodes.filter(({ isClosed }) => isClosed)
  const pick = (n: number, from: readonly OrganisationNode[] = open) =>
    from[(picks[n] ?? 0) % Math.max(from.length, 1)]
  const effectiveOn: LocalDate = addDays(day('2021-01-10'), round * 15 - daysBack)
  const effect = { effectiveOn, basis: '' }
  const [one, two, three] = [pick(0), pick(1), pick(2)]
  if (!one || !two || !three) return null
  const { level, parentId } = one
  const name = `Tổ chức mới ${round}`
  const beside = { to: 'new', name, kind: 'state', level, parentId } as const
  const children = isBold ? 'dissolve' : 'move'
  switch (what) {
    case 'merge':
      return {
        what,
        predecessors: [one, two].map(({ id }) => ({ id, carriesHistory: isBold })),
        into: (picks[3] ?? 0) % 2 ? beside : { to: 'existing', id: two.id },
        ...{ children, ...effect },
      }
    case 'split':
      return { what, ...(await splitOf(office, one, { beside, picks, isBold })), ...effect }
    case 'dissolve':
      return {
        ...{ what, id: one.id, withChildren: isBold },
        members: { to: 'existing', id: two.id },
        ...{ childrenTo: isBold ? null : three.id, ...effect },
      }
    case 'relevel': {
      // Of the base organisations: no other changes level, and a game must see some that do.
      const base =
        pick(
          0,
          open.filter(({ level }) => level.startsWith('base-')),
        ) ?? one
      const level = base.level === 'base-committee' ? 'base-cell' : 'base-committee'
      return { what, id: base.id, level, kind: base.kind, dissolveChildren: isBold, ...effect }
    }
    case 'handOver':
      return { what, id: one.id, counterpart: 'Đảng ủy bạn', ...effect }
    case 'receive':
      return { ...effect, ...received(two, round), what, counterpart: 'Đảng ủy bạn' }
    case 'rename':
      return { what, id: one.id, name: `Tên mới ${round}`, shortName: '', ...effect }
    case 'move':
      return { what, id: one.id, parentId: two.id, beforeId: null, ...effect }
    case 'receiveBack':
    case 'reopen': {
      const ended = pick(0, closed)
      if (!ended) return null
      const back = { id: ended.id, ...effect }
      return what === 'reopen' ? { what, ...back } : { what, ...back, counterpart: 'Đảng ủy bạn' }
    }
  }
}

const received = (parent: OrganisationNode, round: number) => ({
  name: `Tổ chức nhận ${round}`,
  level: parent.level === 'bloc' ? ('base-committee' as const) : ('cell' as const),
  kind: parent.kind,
  parentId: parent.id,
  cells: parent.level === 'bloc' ? 2 : 0,
})

interface SplitDraw {
  readonly beside: Extract<InputOf<'reorganisation.merge'>['into'], { to: 'new' }>
  readonly picks: readonly number[]
  readonly isBold: boolean
}

async function splitOf(
  office: Office,
  one: OrganisationNode,
  { beside, picks, isBold }: SplitDraw,
) {
  const { children } = await office.do('reorganisation.toDeal', { id: one.id })
  const second = { ...beside, name: `${beside.name} B`, carriesHistory: !isBold }
  return {
    id: one.id,
    targets: [
      isBold
        ? { to: 'itself' as const, carriesHistory: true }
        : { ...beside, carriesHistory: true },
      second,
    ],
    members: { rule: (picks[4] ?? 0) % 2 ? ('blocks' as const) : ('in-turn' as const) },
    children: children.map(({ id }, n) => ({
      ...{ id, target: n % 2, dissolves: (picks[5] ?? 0) % 5 === 0 },
    })),
  }
}

const commandOf = {
  merge: 'reorganisation.merge',
  split: 'reorganisation.split',
  dissolve: 'reorganisation.dissolve',
  relevel: 'reorganisation.relevel',
  handOver: 'reorganisation.handOver',
  receiveBack: 'reorganisation.receiveBack',
  receive: 'reorganisation.receive',
  move: 'organisation.move',
  reopen: 'organisation.reopen',
  rename: 'organisation.rename',
} as const satisfies Record<PlannedOperation['what'], string>

/** Does it through the real door. */
export function perform(office: Office, { what, ...input }: Operation): Promise<Reply<unknown>> {
  return office.rawCall(commandOf[what], input)
}

export type Effect = OutputOf<'reorganisation.effect'>

/** Somebody of the thirty, for sabotage. */
export const someone = testId(2_000_001)
export const someOrganisation = testId(1_000_001) as OrganisationId
