import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { describe, expect, it } from 'vitest'
import {
  addRound,
  commonPhrase,
  idsOf,
  importList,
  line,
  listOf,
  publishedCounts,
  publishedList,
  write,
} from '../../support/demo-round'
import { type Office, openOffice, testId } from '../../support/office'

describe('a list from a workbook', () => {
  it('gives the published counts 39/161, 7/6, 2/2, and does not double them (R-207)', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    const first = await importList(office, roundId, publishedList())
    expect(new Set(first)).toEqual(new Set(['added']))
    expect(await standing(office, roundId)).toEqual(publishedCounts)

    const again = await importList(office, roundId, publishedList())
    expect(new Set(again)).toEqual(new Set(['skipped']))
    expect(await standing(office, roundId)).toEqual(publishedCounts)
  })

  it('is undone as one', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, publishedList())
    await office.do('history.undo', {})
    expect((await listOf(office, roundId)).total).toBe(0)
  })

  it('is handed in, in its own order, with the common phrase where it has none', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    await importList(office, roundId, [
      line({ name: 'Trần Văn Bình', positionInList: 2 }),
      line({ name: 'Lê Thị An', positionInList: 1, achievement: 'Cứu người bị nạn' }),
    ])
    const { rows } = await listOf(office, roundId)
    expect(rows.map(({ name, status, achievement }) => [name, status, achievement])).toEqual([
      ['Lê Thị An', 'submitted', 'Cứu người bị nạn'],
      ['Trần Văn Bình', 'submitted', commonPhrase],
    ])
  })

  it('links a name to its record when a later list has matched it, and never loosens it again', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    const personId = await addPerson(office, 'Lê Thị An')
    const named = line({ name: 'Lê Thị An', unit: 'Chi bộ 1' })
    await importList(office, roundId, [named])
    expect(await importList(office, roundId, [{ ...named, personId }])).toEqual(['updated'])
    expect(await importList(office, roundId, [named])).toEqual(['skipped'])
    const { rows } = await listOf(office, roundId)
    expect(rows.map((row) => row.personId)).toEqual([personId])
  })

  it('lets its own first row count when it names a subject twice', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    const outcomes = await importList(office, roundId, [
      line({ name: 'Lê Thị An', position: 'Bí thư' }),
      line({ name: 'LÊ THỊ AN', position: 'Phó Bí thư' }),
    ])
    expect(outcomes).toEqual(['added', 'skipped'])
    expect((await listOf(office, roundId)).rows[0]).toMatchObject({ position: 'Bí thư' })
  })

  it('corrects what the meeting has not seen, and leaves alone what it has passed', async () => {
    const office = await openOffice()
    const roundId = await addRound(office)
    const an = line({ name: 'Lê Thị An', position: 'Đảng viên' })
    const binh = line({ name: 'Trần Văn Bình', position: 'Đảng viên' })
    await importList(office, roundId, [an, binh])
    const ids = await idsOf(office, roundId, { text: 'binh' })
    await office.do('nominations.setStatus', { ids, status: 'passed' })

    const corrected = [an, binh].map((row) => ({ ...row, position: 'Bí thư' }))
    expect(await importList(office, roundId, corrected)).toEqual(['updated', 'skipped'])
    const { rows } = await listOf(office, roundId, { sort: 'name' })
    expect(rows.map((row) => row.position)).toEqual(['Bí thư', 'Đảng viên'])
    expect(
      await importList(office, roundId, [{ ...an, position: 'Chi ủy viên', whenKnown: 'skip' }]),
    ).toEqual(['skipped'])
  })
})

async function standing(office: Office, roundId: RoundId) {
  const { levels } = await office.do('nominations.counts', { roundId })
  return Object.fromEntries(
    levels.map(({ level, collective, person }) => [
      level,
      { collective: collective.standing, person: person.standing },
    ]),
  )
}

async function addPerson(office: Office, name: string) {
  const id = testId(500) as PersonId
  const blank = { category: '', note: '', sort_key: '', search_text: '' }
  const person = { id, full_name: name, is_party_member: 1 as const, ...blank }
  await write(office, (tx) => tx.insertInto('person').values(person).execute())
  return id
}
