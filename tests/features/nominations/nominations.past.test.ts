import type { OlderLine } from '@shared/features/ledger/older.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { nominationsStrings } from '@shared/features/nominations/nominations.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { describe, expect, it } from 'vitest'
import { addRound, commonPhrase, idsOf, importList, line } from '../../support/demo-round'
import { type Office, openOffice } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { departments, onDay } from '../reorganisation/reorganisation-samples'

const book = { name: 'Sổ 2010–2015', level: 'bloc', firstYear: 2010, lastYear: 2015 } as const

async function enter(office: Office, change: Partial<OlderLine>) {
  const { id: bookId } = await office.do('olderBooks.add', { book: { ...book, note: '' } })
  const blank = {
    ...{ bookNumber: '7', decisionNumber: '12-QĐ/ĐUK', decidedOn: '2012' as never },
    ...{ kind: 'person' as const, name: 'Lê Thị An', position: '', unit: '', form: 'Giấy khen' },
    ...{ achievement: commonPhrase, amountDong: null, handedOn: null, receivedBy: '', note: '' },
    ...{ organisationId: null, personId: null },
  }
  await office.do('olderBooks.enter', { bookId, lines: [{ ...blank, ...change }] })
}

type Listed = Parameters<typeof line>[0]

/** The file of one who is put forward now, and what the office is warned of. */
async function putForward(office: Office, listed: Listed): Promise<NominationId> {
  const roundId = await addRound(office, { name: `Đợt ${crypto.randomUUID()}` })
  await importList(office, roundId, [line({ achievement: commonPhrase, ...listed })])
  const [id] = await idsOf(office, roundId)
  return id!
}

const fileOf = (office: Office, id: NominationId) => office.do('nominations.get', { id })

const ofBook = {
  ...{ book: 'Sổ 2010–2015', form: 'Giấy khen', decision: '12-QĐ/ĐUK', decidedOn: '2012' },
}

describe('an award that only an older book has', () => {
  it('warns of one achievement rewarded twice, and is in the history of the file', async () => {
    const office = await openOffice()
    const personId = await addPerson(office, { fullName: 'Lê Thị An' })
    await enter(office, { personId })
    const id = await putForward(office, { name: 'Lê Thị An', personId })
    const { warnings, otherAwards } = await fileOf(office, id)
    expect(warnings).toMatchObject([{ kind: 'same-achievement', decision: { ofBook } }])
    expect(otherAwards).toMatchObject([{ nominationId: null, decision: { ofBook } }])
    expect(nominationsStrings.warningLine(warnings[0]!)).toBe(
      'Một thành tích, một hình thức: cùng thành tích này đã được khen ở cấp Khối (Sổ cũ “Sổ 2010–2015”: Giấy khen, Quyết định số 12-QĐ/ĐUK, năm 2012).',
    )
  })

  it('is in nobody else’s way, nor in the way of another achievement', async () => {
    const office = await openOffice()
    const personId = await addPerson(office, { fullName: 'Lê Thị An' })
    const other = await addPerson(office, {
      fullName: 'Lê Thị An',
      birthDate: '1990-01-01' as never,
    })
    await enter(office, { personId })
    const another = await putForward(office, { name: 'Lê Thị An', personId: other })
    expect((await fileOf(office, another)).warnings).toEqual([])
    const own = await putForward(office, {
      ...{ name: 'Lê Thị An', personId, achievement: 'Cứu người bị nạn' },
    })
    const file = await fileOf(office, own)
    expect(file.warnings).toEqual([])
    expect(file.otherAwards).toContainEqual(
      expect.objectContaining({ decision: expect.objectContaining({ ofBook }) }),
    )
  })

  it('is found by name and unit where the book or the list has but a name (R-207)', async () => {
    const office = await openOffice()
    await enter(office, { unit: 'Chi bộ 3' })
    const same = await putForward(office, { name: 'LÊ THỊ AN', unit: 'chi bộ 3' })
    expect((await fileOf(office, same)).warnings).toMatchObject([{ decision: { ofBook } }])
    const elsewhere = await putForward(office, { name: 'Lê Thị An', unit: 'Chi bộ 9' })
    expect((await fileOf(office, elsewhere)).warnings).toEqual([])
  })

  it('of a collective counts for the one that carries its history on', async () => {
    const { office, bloc, building, transport } = await departments()
    const { id: after } = await office.do('reorganisation.merge', {
      predecessors: [building, transport].map((id) => ({ id, carriesHistory: id === building })),
      into: {
        ...{ to: 'new', name: 'Đảng bộ Mới', level: 'base-committee', kind: 'state' },
        parentId: bloc,
      },
      ...onDay('2025-03-01'),
    })
    await enter(office, {
      ...{ kind: 'collective', name: 'Đảng bộ Cũ', organisationId: building },
    })
    const id = await putForward(office, {
      ...{ kind: 'collective', name: 'Đảng bộ Mới', organisationId: after as OrganisationId },
    })
    expect((await fileOf(office, id)).warnings).toMatchObject([{ decision: { ofBook } }])
  })

  it('asks for a reason before the file may pass', async () => {
    const office = await openOffice()
    const personId = await addPerson(office, { fullName: 'Lê Thị An' })
    await enter(office, { personId })
    const ids = [await putForward(office, { name: 'Lê Thị An', personId })]
    const move = (overrideReason = '') =>
      office.call('nominations.setStatus', { ids, status: 'passed', overrideReason })
    expect(await move()).toMatchObject({ error: { code: 'nominations.overrideMissing' } })
    expect(await move('Thành tích của giai đoạn khác')).toMatchObject({ ok: true })
  })
})
