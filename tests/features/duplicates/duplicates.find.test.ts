import type { PartialDate } from '@shared/core/partial-date'
import type { PersonId } from '@shared/features/people/people.ids'
import { describe, expect, it } from 'vitest'
import { openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson, importPeople, manyPeople } from '../people/people-samples'
import { foundNames, taskId } from './duplicates-samples'

const born = (date: string) => ({ birthDate: date as PartialDate })

describe('Tìm trùng', () => {
  it('finds two entries of one person, strongest first, and leaves namesakes alone', async () => {
    const office = await openOffice()
    const { health1, health2, law1 } = await smallBloc(office)
    const add = (fullName: string, rest: object = {}) => addPerson(office, { fullName, ...rest })
    await add('Nguyễn Văn An', { ...born('1965-03-17'), organisationId: health1 })
    await add('NGUYỄN VĂN AN', { ...born('1965-03-17'), organisationId: law1 })
    await add('Nguyễn Văn An', { ...born('1980-01-02'), organisationId: health2 })
    await add('Trần Văn Hòa', born('1970-02-11'))
    await add('Trần Văn Hoà', born('1970-11-02'))
    await add('Lê Thị Bưởi', {
      ...born('1966-06-06'),
      partyCard: '12 345678',
      organisationId: law1,
    })
    await add('Lê Thị Mận', { ...born('1977-07-07'), partyCard: '12345678' })
    await add('Ng. Thử Mẫu', born('1990-09-09'))
    await add('Nguyễn Thử Mẫu', born('1990-09-09'))
    await add('Phạm Ví Dụ', { ...born('1959'), organisationId: health1 })
    await add('Phạm Ví Dụ', { ...born('1959-08-30'), organisationId: health1 })
    await add('Võ Nghiệm Thử', { ...born('1988-08-08'), organisationId: health2 })
    await add('Võ Nghiêm Thứ', { ...born('1988-08-08'), organisationId: health2 })
    expect(await foundNames(office)).toEqual([
      ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
      ['Võ Nghiêm Thứ', 'Võ Nghiệm Thử'],
      ['Ng. Thử Mẫu', 'Nguyễn Thử Mẫu'],
      ['Trần Văn Hoà', 'Trần Văn Hòa'],
      ['Phạm Ví Dụ', 'Phạm Ví Dụ'],
      ['Lê Thị Bưởi', 'Lê Thị Mận'],
    ])
  })

  it('puts three entries of one person together', async () => {
    const office = await openOffice()
    for (const fullName of ['Đỗ Thị Mẫu', 'Do Thi Mau', 'ĐỖ THỊ MẪU'])
      await addPerson(office, { fullName, ...born('1975-05-05') })
    expect(await foundNames(office)).toEqual([['Do Thi Mau', 'ĐỖ THỊ MẪU', 'Đỗ Thị Mẫu']])
  })

  it('offers no pair that was declared different, until that is taken back', async () => {
    const office = await openOffice()
    const ids: PersonId[] = []
    for (const fullName of ['Bùi Ủy Thử', 'Bùi Uỷ Thử'])
      ids.push(await addPerson(office, { fullName, ...born('1975-05-05') }))
    await office.do('duplicates.dismiss', { personIds: ids, reason: ' Hai anh em ' })
    expect(await foundNames(office)).toEqual([])
    const [dismissed] = await office.do('duplicates.dismissed', {})
    expect(dismissed?.reason).toBe('Hai anh em')
    await office.do('duplicates.takeBack', { id: dismissed!.id })
    expect(await foundNames(office)).toHaveLength(1)
    await office.do('history.undo', {})
    expect(await foundNames(office)).toEqual([])
  })

  it('looks a pair over again: what was mended is no longer shown', async () => {
    const office = await openOffice()
    const first = await addPerson(office, { fullName: 'Ngô Thị Ý Mẫu', ...born('1980-01-01') })
    const second = await addPerson(office, { fullName: 'Ngô Thị Í Mẫu', ...born('1980-01-01') })
    const review = () => office.do('duplicates.review', { pairs: [[first, second]] })
    expect(await review()).toHaveLength(1)
    await office.do('people.remove', { id: second })
    expect(await review()).toEqual([])
  })

  it('finds the planted among ten thousand people who only share common names', async () => {
    const office = await openOffice()
    const { health1, law1 } = await smallBloc(office)
    const crowd = manyPeople(10_000, [health1, law1]).map((person, n) => ({
      ...person,
      birthDate:
        `${1950 + (n % 50)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}` as PartialDate,
    }))
    await importPeople(office, crowd)
    await addPerson(office, { fullName: 'Âu Dương Ví Dụ', ...born('1961-01-31') })
    await addPerson(office, { fullName: 'Âu Dương Ví Dụ', ...born('1961-01-31') })
    const { people, pairs } = await office.do('duplicates.find', { taskId: taskId() })
    expect(people).toBe(10_002)
    const [strongest] = await office.do('duplicates.review', {
      pairs: pairs.map(([a, b]) => [a, b]),
    })
    expect(strongest?.people.map(({ fullName }) => fullName)).toEqual([
      'Âu Dương Ví Dụ',
      'Âu Dương Ví Dụ',
    ])
  })

  it('stops when asked to', async () => {
    const office = await openOffice()
    await importPeople(office, manyPeople(4000, []))
    const id = taskId()
    const search = office.call('duplicates.find', { taskId: id })
    await office.do('app.cancelTask', { taskId: id })
    expect(await search).toMatchObject({ ok: false, error: { code: 'core.cancelled' } })
  })

  it('names those on file who may be the person being typed in', async () => {
    const office = await openOffice()
    await addPerson(office, { fullName: 'Hồ Ánh Mẫu', ...born('1971-04-05') })
    const typed = { birthDate: '1971-04-05' as PartialDate, partyCard: null, organisationId: null }
    const alike = await office.do('duplicates.similar', { fullName: 'ho anh mau', ...typed })
    expect(alike.map(({ fullName }) => fullName)).toEqual(['Hồ Ánh Mẫu'])
    const other = { ...typed, birthDate: '1971-04-06' as PartialDate, fullName: 'Hồ Ánh Mẫu' }
    expect(await office.do('duplicates.similar', other)).toEqual([])
  })
})
