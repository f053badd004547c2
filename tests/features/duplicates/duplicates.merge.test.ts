import type { PartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { issuedDecision } from '../../support/demo-decision'
import { addRound, importList, line, write } from '../../support/demo-round'
import { day, type Office, openOffice, testId } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'
import { mergeAsSuggested } from './duplicates-samples'
import { placesOf, stateHash } from './duplicates-state'

const born = (date: string) => ({ birthDate: date as PartialDate })
let ratings = 0

/** As the rating grid writes it; only the row matters here. */
const rate = (
  office: Office,
  {
    personId,
    year,
    outcome,
    unit,
  }: { personId: PersonId; year: number; outcome: string; unit: OrganisationId },
) =>
  write(office, (tx) =>
    sql`insert into rating (id, year, organisation_id, person_id, outcome)
      values (${testId(600_000 + ++ratings)}, ${year}, ${unit}, ${personId}, ${outcome})`.execute(
      tx,
    ),
  )

async function twoRecords() {
  const office = await openOffice({ today: '2022-12-20' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const units = await smallBloc(office)
  const full = await addPerson(office, {
    ...{ fullName: 'Nguyễn Văn An', ...born('1965'), note: 'Chuyển từ huyện' },
    ...{ organisationId: units.health1, memberSince: day('2015-06-01') },
  })
  const other = await addPerson(office, {
    ...{
      fullName: 'NGUYỄN VĂN AN',
      ...born('1965-03-17'),
      partyCard: '12 345678',
      note: 'Có con nhỏ',
    },
    ...{ organisationId: units.law1, memberSince: day('2018-01-01') },
  })
  return { office, units, full, other }
}

describe('merging two records', () => {
  it('leaves no end of Party membership with somebody who is a member', async () => {
    const { office, full, other } = await twoRecords()
    const on = { end: 'left', endedOn: '2021' as never, leavesOrganisation: false } as const
    await office.do('people.endPartyMembership', { id: full, ...on })
    const sources = { party_end: full, party_ended_on: full, is_party_member: other }
    const id = await mergeAsSuggested(office, [full, other], { sources })
    const { isPartyMember, partyEnd } = await office.do('people.get', { id })
    expect({ isPartyMember, partyEnd }).toEqual({ isPartyMember: true, partyEnd: null })
  })

  it('keeps the documents of both records behind a stay that they both tell of', async () => {
    const { office, units, full, other } = await twoRecords()
    const [place] = (await office.do('people.get', { id: full })).memberships
    const [stay] = (await office.do('people.get', { id: other })).memberships
    const edit = (id: PlaceId, from: string, basis: string) =>
      office.do('people.editPlace', {
        ...{ id, organisationId: units.health1, position: '', basis },
        ...{ validFrom: day(from), validTo: null },
      })
    await edit(place!.id, '2016-01-01', 'QĐ 01')
    await edit(stay!.id, '2018-01-01', 'QĐ 02')
    await mergeAsSuggested(office, [full, other])
    const rows = await office.db.selectFrom('membership').select(['valid_from', 'basis']).execute()
    expect(rows).toEqual([{ valid_from: '2016-01-01', basis: 'QĐ 01; QĐ 02' }])
  })

  it('keeps the fuller of each column, both notes and both stays, in one command', async () => {
    const { office, full, other } = await twoRecords()
    const id = await mergeAsSuggested(office, [full, other])
    const person = await office.do('people.get', { id })
    expect(person).toMatchObject({
      fullName: 'Nguyễn Văn An',
      birthDate: '1965-03-17',
      partyCard: '12 345678',
      note: 'Chuyển từ huyện\nCó con nhỏ',
    })
    expect(person.memberships).toMatchObject([
      { organisation: expect.stringContaining('Tư pháp'), validFrom: '2018-01-01', validTo: null },
      {
        organisation: expect.stringContaining('Y tế'),
        validFrom: '2015-06-01',
        validTo: '2018-01-01',
      },
    ])
    expect((await office.do('people.list', { text: '345678' })).total).toBe(1)
    expect((await office.do('people.list', {})).total).toBe(1)
  })

  it('takes each column from the record the clerk chose', async () => {
    const { office, full, other } = await twoRecords()
    const sources = { full_name: other, birth_date: full }
    const id = await mergeAsSuggested(office, [full, other], { sources })
    expect(await office.do('people.get', { id })).toMatchObject({
      ...{ fullName: 'NGUYỄN VĂN AN', birthDate: '1965', partyCard: '12 345678' },
    })
  })

  it('tells in its history what it was merged from, and what the other record went through', async () => {
    const { office, full, other } = await twoRecords()
    const id = await mergeAsSuggested(office, [full, other])
    const told = (await office.do('history.ofSubject', { rowId: id })).map(
      ({ sentence }) => sentence,
    )
    expect(told[0]).toMatch(/^Đã gộp từ .* vào Nguyễn Văn An \(sinh 17\/03\/1965\)$/)
    expect(told).toContain('Đã thêm Nguyễn Văn An vào danh sách')
    expect(told).toContain('Đã thêm NGUYỄN VĂN AN vào danh sách')
  })

  it('is undone in one go, and redone', async () => {
    const { office, full, other } = await twoRecords()
    const before = stateHash(office)
    await mergeAsSuggested(office, [full, other])
    const merged = stateHash(office)
    await office.do('history.undo', {})
    expect(stateHash(office)).toBe(before)
    await office.do('history.redo', {})
    expect(stateHash(office)).toBe(merged)
    expect(merged).not.toBe(before)
  })

  it('follows a ledger line to the one record without touching a word of it', async () => {
    const { office, full, other } = await twoRecords()
    const roundId = await addRound(office)
    for (const [personId, name] of [
      [full, 'Nguyễn Văn An'],
      [other, 'NGUYỄN VĂN AN'],
    ] as const) {
      const round = personId === full ? roundId : await addRound(office, { name: 'Tổng kết' })
      await importList(office, round, [line({ personId, name, unit: 'Chi bộ 1' })])
      const ids = [...(await office.do('nominations.ids', { roundId: round }))]
      await office.do('nominations.setStatus', {
        ids,
        status: 'passed',
        overrideReason: 'Khác thành tích',
      })
      await issuedDecision(office, round)
    }
    const printed = () =>
      office.db.selectFrom('award').select(['name', 'unit']).orderBy('ledger_number').execute()
    const words = await printed()
    const before = stateHash(office)
    const id = await mergeAsSuggested(office, [full, other])
    expect(await printed()).toEqual(words)
    const owners = await office.db.selectFrom('award').select('person_id').execute()
    expect(owners).toEqual([{ person_id: id }, { person_id: id }])
    await office.do('history.undo', {})
    expect(stateHash(office)).toBe(before)
  })

  it('refuses a ledger line another person’s record, and any new word', async () => {
    const { office, full, other } = await twoRecords()
    const roundId = await addRound(office)
    await importList(office, roundId, [line({ personId: full, name: 'Nguyễn Văn An' })])
    const ids = [...(await office.do('nominations.ids', { roundId }))]
    await office.do('nominations.setStatus', { ids, status: 'passed' })
    await issuedDecision(office, roundId)
    for (const change of [sql`person_id = ${other}`, sql`name = 'khác'`])
      await expect(
        write(office, (tx) => sql`update award set ${change}`.execute(tx)),
      ).rejects.toThrow('a ledger line is never changed')
  })

  it('asks which of two ratings of one year stays, and settles equal ones itself', async () => {
    const { office, units, full, other } = await twoRecords()
    const unit = units.health1
    await rate(office, { personId: full, year: 2021, outcome: 'good', unit })
    await rate(office, { personId: other, year: 2021, outcome: 'excellent', unit })
    await rate(office, { personId: full, year: 2020, outcome: 'good', unit })
    await rate(office, { personId: other, year: 2020, outcome: 'good', unit })
    await rate(office, { personId: other, year: 2019, outcome: 'completed', unit })
    const personIds = [full, other]
    const { conflicts, presentStay } = await office.do('duplicates.compare', { personIds })
    expect(conflicts).toMatchObject([
      {
        table: 'rating',
        agree: [{ column: 'year', value: 2021 }],
        rows: [
          { differ: [{ column: 'outcome', value: expect.any(String) }] },
          { differ: [{ column: 'outcome', value: expect.any(String) }] },
        ],
      },
    ])
    const undecided = await office.call('duplicates.merge', {
      personIds,
      sources: {},
      presentStay,
      keptRows: [],
    })
    expect(undecided).toMatchObject({ ok: false, error: { code: 'duplicates.undecided' } })
    const excellent = conflicts[0]!.rows.find(({ personId }) => personId === other)!
    await mergeAsSuggested(office, personIds, { keptRows: [excellent.id] })
    const kept = await sql<{ year: number; outcome: string }>`
      select year, outcome from rating order by year`.execute(office.db)
    expect(kept.rows.map(({ year, outcome }) => `${year} ${outcome}`)).toEqual([
      '2019 completed',
      '2020 good',
      '2021 excellent',
    ])
  })

  it('refuses where two nominations of one round stand in decisions', async () => {
    const { office, full, other } = await twoRecords()
    const roundId = await addRound(office)
    await importList(office, roundId, [
      line({ personId: full, name: 'Nguyễn Văn An', unit: 'A' }),
      line({ personId: other, name: 'Nguyễn Văn An', unit: 'B' }),
    ])
    const ids = [...(await office.do('nominations.ids', { roundId }))]
    await office.do('nominations.setStatus', { ids, status: 'passed', overrideReason: 'Hai người' })
    await office.do('decisions.draft', { roundId })
    const personIds = [full, other]
    const { conflicts, presentStay } = await office.do('duplicates.compare', { personIds })
    expect(conflicts).toMatchObject([{ table: 'nomination', isBlocked: true }])
    const reply = await office.call('duplicates.merge', {
      ...{ personIds, sources: {}, presentStay },
      keptRows: conflicts.map(({ suggested }) => suggested),
    })
    expect(reply).toMatchObject({ ok: false, error: { code: 'duplicates.blocked' } })
  })

  it('takes along who was told apart from the record that goes', async () => {
    const { office, full, other } = await twoRecords()
    const third = await addPerson(office, { fullName: 'Nguyễn Văn Ân', ...born('1965-03-17') })
    for (const id of [full, other])
      await office.do('duplicates.dismiss', { personIds: [id, third], reason: '' })
    const before = stateHash(office)
    const id = await mergeAsSuggested(office, [full, other])
    const apart = await office.do('duplicates.dismissed', {})
    expect(apart.map(({ people }) => people.map((person) => person.id).toSorted())).toEqual([
      [id, third].toSorted(),
    ])
    await office.do('history.undo', {})
    expect(stateHash(office)).toBe(before)
  })

  it('leaves the id of the record that went nowhere but in the note of the merge', async () => {
    const { office, units, full, other } = await twoRecords()
    const roundId = await addRound(office)
    await importList(office, roundId, [line({ personId: other, name: 'Nguyễn Văn An' })])
    await rate(office, { personId: other, year: 2020, outcome: 'good', unit: units.law1 })
    await rate(office, { personId: full, year: 2021, outcome: 'good', unit: units.law1 })
    const id = await mergeAsSuggested(office, [full, other])
    const gone = id === full ? other : full
    expect(placesOf(office, gone)).toEqual(['person_merge.merged_id'])
  })
})
