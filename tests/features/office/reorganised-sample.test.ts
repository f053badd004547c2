import { historyOf } from '@electron/features/organisation/organisation.succession.queries'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import { buildTree, subtreeTotals } from '@shared/features/organisation/organisation.rules'
import { TaskId } from '@shared/ipc/app.contract'
import { expect, it } from 'vitest'
import { day, type Office, openOffice } from '../../support/office'

const taskId = () => TaskId.parse(crypto.randomUUID())
const of2022 = day('2022-12-31')

const names = (nodes: readonly OrganisationNode[]) => new Set(nodes.map(({ name }) => name))
const membersOf = (nodes: readonly OrganisationNode[]) =>
  nodes.reduce((sum, { memberCount }) => sum + memberCount, 0)

/** Members of each organisation right below the tops, by name. */
function baseTotals(nodes: readonly OrganisationNode[]): ReadonlyMap<string, number> {
  const tree = buildTree(nodes)
  const totals = subtreeTotals(tree, ({ memberCount }) => memberCount)
  const bases = tree.flatMap(({ children }) => children.map(({ node }) => node))
  return new Map(bases.map(({ id, name }) => [name, totals.get(id) ?? 0]))
}

/** What was printed of a decision: its words and the texts of its pages. */
async function pagesOf(office: Office, id: string) {
  await office.do('decisions.pdf', { id: id as never })
  return (office.desk.laidOut.at(-1) ?? '').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ')
}

it('tells the story of 2025: the Bloc divided, departments merged, the past still as it was', {
  timeout: 60_000,
}, async () => {
  const office = await openOffice({ today: '2026-02-10' })
  const state = await office.do('office.openSample', { sample: 'sample-2025', taskId: taskId() })
  expect(state).toMatchObject({
    ...{ dataset: 'sample-2025', phase: 'ready' },
    committee: { shortName: 'Đảng ủy UBND tỉnh' },
  })

  // The tree of then and of now: other organisations, the same people.
  const then = await office.do('organisation.tree', { on: of2022 })
  const now = (await office.do('organisation.tree', {})).filter(({ isClosed }) => !isClosed)
  expect(membersOf(then)).toBe(4513)
  expect(membersOf(now)).toBe(4513)
  expect(then.filter(({ parentId }) => parentId === null)).toHaveLength(1)
  expect(baseTotals(then).size).toBe(75)
  expect(now.filter(({ parentId }) => parentId === null).map(({ name }) => name)).toEqual([
    'Đảng bộ các cơ quan Đảng tỉnh Bến Tre',
    'Đảng bộ Ủy ban nhân dân tỉnh Bến Tre',
  ])
  expect(baseTotals(now).size).toBe(69) // twelve became six
  const gone = [
    ...['Đảng bộ Sở Nông nghiệp và Phát triển nông thôn', 'Đảng bộ Sở Tài nguyên và Môi trường'],
    ...['Đảng bộ Sở Giao thông vận tải', 'Đảng bộ Sở Kế hoạch và Đầu tư'],
    ...['Đảng bộ Sở Thông tin và Truyền thông', 'Chi bộ Ban Dân vận Tỉnh ủy'],
  ]
  for (const name of gone) {
    expect(names(then).has(name), name).toBe(true)
    expect(names(now).has(name), name).toBe(false)
  }
  const [before, after] = [baseTotals(then), baseTotals(now)]
  expect(after.get('Đảng bộ Sở Nông nghiệp và Môi trường')).toBe(
    (before.get(gone[0] ?? '') ?? 0) + (before.get(gone[1] ?? '') ?? 0),
  )
  expect(after.get('Đảng bộ Sở Y tế')).toBe(before.get('Đảng bộ Sở Y tế'))

  // Between the two events: divided already, not merged yet.
  const between = await office.do('organisation.tree', { on: day('2025-02-20') })
  expect(between.filter(({ parentId }) => parentId === null)).toHaveLength(2)
  expect(baseTotals(between).size).toBe(75)
  expect(membersOf(between)).toBe(4513)

  // The decision of 2022, printed again today.
  const { decisions } = await office.do('decisions.list', {})
  const decision = decisions.find(({ number }) => number === 127)
  const pages = await pagesOf(office, decision!.id)
  for (const words of [
    ...['Số 127-QĐ/ĐUK', 'Bến Tre, ngày 28 tháng 12 năm 2022', 'Sở Kế hoạch và Đầu tư'],
    ...['ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH', 'Chi bộ 2, Đảng bộ Sở Giao thông vận tải'],
  ])
    expect(pages.includes(words), words).toBe(true)
  // Negative control: none of the names of today.
  for (const words of ['UBND', 'Vĩnh Long', 'Nông nghiệp và Môi trường', 'QĐ/ĐU ,'])
    expect(pages.includes(words), words).toBe(false)

  // Awards of the predecessors count for the successor.
  const finance = now.find(({ name }) => name === 'Đảng bộ Sở Tài chính')
  const planning = then.find(({ name }) => name === 'Đảng bộ Sở Kế hoạch và Đầu tư')
  expect(await historyOf(office.db, finance!.id)).toContain(planning!.id)

  expect((await office.do('history.verify', {})).brokenAtSeq).toBeNull()
  expect(await office.call('history.undo', {})).toMatchObject({ ok: false })
})

it('keeps the two samples apart, and remembers which was open', { timeout: 60_000 }, async () => {
  const office = await openOffice({ today: '2026-02-10' })
  await office.do('office.openSample', { sample: 'sample-2025', taskId: taskId() })
  await office.do('office.openSample', { taskId: taskId() })
  expect(await office.do('office.state', {})).toMatchObject({
    ...{ dataset: 'sample', committee: { shortName: 'Đảng ủy Khối' } },
  })
  expect((await office.do('organisation.tree', {})).some(({ isClosed }) => isClosed)).toBe(false)
  await office.do('office.openSample', { sample: 'sample-2025', taskId: taskId() })
  const { root } = office.workspace
  await office.close()
  const again = await openOffice({ folder: root })
  expect(again.workspace.dataset).toBe('sample-2025')
})

it('is not made by a clock that has not come to 2025 yet', async () => {
  const office = await openOffice({ today: '2023-01-05' })
  expect(
    await office.call('office.openSample', { sample: 'sample-2025', taskId: taskId() }),
  ).toMatchObject({ error: { code: 'office.clockBehindSample' } })
  expect(await office.do('office.state', {})).toMatchObject({ dataset: 'office' })
})
