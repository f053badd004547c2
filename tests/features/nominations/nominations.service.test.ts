import { describe, expect, it } from 'vitest'
import {
  addRound,
  commonPhrase,
  idsOf,
  importList,
  line,
  listOf,
  publishedList,
} from '../../support/demo-round'
import { openOffice, testId } from '../../support/office'

describe('the list of a round', () => {
  it('is read in windows, filtered by level, kind, status and words, and sorted by given name', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, publishedList())
    const page = await listOf(office, roundId, { level: 'base', kind: 'person', offset: 150 })
    expect(page.total).toBe(161)
    expect(page.rows).toHaveLength(11)

    await importList(office, roundId, [
      line({ name: 'Đặng Văn Ánh', unit: 'Chi bộ Văn phòng' }),
      line({ name: 'Bùi Thị Xuân', unit: 'Chi bộ Thủy lợi' }),
    ])
    const names = async (filter: object) =>
      (await listOf(office, roundId, filter)).rows.map((row) => row.name)
    expect(await names({ text: 'thuỷ xuan' })).toEqual(['Bùi Thị Xuân'])
    expect(await names({ text: 'thuỷ anh' })).toEqual([])
    const bloc = { level: 'bloc', kind: 'person', text: 'chi bo' }
    expect(await names({ ...bloc, sort: 'name' })).toEqual(['Đặng Văn Ánh', 'Bùi Thị Xuân'])
    expect(await names({ ...bloc, sort: 'name', direction: 'descending' })).toEqual([
      'Bùi Thị Xuân',
      'Đặng Văn Ánh',
    ])
  })

  it('counts only what stands, and the number is the length of its own list', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, publishedList())
    const [first, second] = await idsOf(office, roundId, { level: 'bloc', kind: 'collective' })
    await office.do('nominations.setStatus', { ids: [first!], status: 'withdrawn' })
    await office.do('nominations.setStatus', { ids: [second!], status: 'passed' })

    const { levels, awaitingDecision } = await office.do('nominations.counts', { roundId })
    expect(levels[1]).toMatchObject({ level: 'bloc', collective: { standing: 6, passed: 1 } })
    expect(awaitingDecision).toBe(1)
    const behind = { level: 'bloc', kind: 'collective', status: 'standing' } as const
    expect((await listOf(office, roundId, behind)).total).toBe(6)
  })

  it('needs no decision for a praise (R-174)', async () => {
    const office = await openOffice()
    const roundId = await addRound(office, { recognition: 'praise' })
    await importList(office, roundId, [line({ name: 'Lê Thị An' })])
    await office.do('nominations.setStatus', {
      ids: await idsOf(office, roundId),
      status: 'passed',
    })
    expect((await office.do('nominations.counts', { roundId })).awaitingDecision).toBe(0)
  })
})

describe('one nomination', () => {
  const input = {
    level: 'bloc',
    kind: 'person',
    organisationId: null,
    personId: null,
    name: 'Lê Thị An',
    position: 'Bí thư',
    unit: 'Chi bộ 1',
    achievement: '',
  } as const

  it('is put at the end of its list and may be anyone, Party member or not (R-044)', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, publishedList())
    const { id } = await office.do('nominations.add', { roundId, ...input })
    expect(await office.do('nominations.get', { id })).toMatchObject({
      positionInList: 7,
      status: 'submitted',
      achievement: commonPhrase,
      personId: null,
    })
  })

  it('is refused twice at one level, allowed at another, and a lost record is said to be lost', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await office.do('nominations.add', { roundId, ...input })
    const twice = await office.call('nominations.add', { roundId, ...input, name: 'LE THI AN' })
    expect(twice).toMatchObject({ ok: false, error: { code: 'nominations.duplicate' } })
    await office.do('nominations.add', { roundId, ...input, level: 'province' })

    const personId = testId(999) as never
    const lost = await office.call('nominations.add', { roundId, ...input, personId })
    expect(lost).toMatchObject({ ok: false, error: { code: 'core.notFound' } })
    expect(office.incidents).toEqual([])
  })

  it('is edited as it will be printed; its search, order and identity follow', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    const { id } = await office.do('nominations.add', { roundId, ...input })
    const edit = { id, name: 'Lê  Thị Ánh', position: 'Phó Bí thư', unit: 'Chi bộ 1' }
    const more = { achievement: 'Cứu người bị nạn', note: 'Đã đối chiếu', overrideReason: '' }
    await office.do('nominations.edit', { ...edit, ...more })
    expect((await listOf(office, roundId, { text: 'ANH pho' })).rows).toMatchObject([
      { name: 'Lê Thị Ánh', achievement: 'Cứu người bị nạn', note: 'Đã đối chiếu' },
    ])

    await office.do('nominations.add', { roundId, ...input })
    const clash = await office.call('nominations.edit', { ...edit, ...more, name: input.name })
    expect(clash).toMatchObject({ ok: false, error: { code: 'nominations.duplicate' } })
  })

  it('is removed when it was a mistake, and comes back with undo', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    const { id } = await office.do('nominations.add', { roundId, ...input })
    const before = await office.do('nominations.get', { id })
    await office.do('nominations.remove', { ids: [id] })
    expect(await office.call('nominations.get', { id })).toMatchObject({
      ok: false,
      error: { code: 'core.notFound' },
    })
    await office.do('history.undo', {})
    expect(await office.do('nominations.get', { id })).toEqual(before)
  })
})
