import { printedDecision } from '@electron/features/decisions/decisions.review'
import { composeCertificates } from '@shared/features/certificates/certificates.compose'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { redateOffice } from '@shared/features/decisions/decisions.rules'
import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { editOf } from '../../support/demo-decision'
import { addRound, idsOf } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'

const successor = {
  ...demoIdentity,
  validFrom: day('2025-03-01'),
  name: 'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH',
  shortName: 'Đảng ủy UBND tỉnh',
  symbol: 'ĐU',
  place: 'Vĩnh Long',
  term: '2025-2030',
}

/** Since March 2025 the committee, Sở Y tế and the one above Chi bộ 1 have other names. */
async function officeSince2025() {
  const office = await openOffice({ today: '2026-02-10' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await office.do('committee.addVersion', successor)
  const { health, health1 } = await smallBloc(office)
  await office.do('organisation.rename', {
    ...{ id: health, name: 'Đảng bộ Ngành Y tế', shortName: '' },
    ...{ effectiveOn: day('2025-03-01'), basis: '' },
  })
  const roundId = await addRound(office)
  const subject = {
    personId: null,
    position: '',
    unit: '',
    achievement: '',
    level: 'bloc',
  } as const
  // Entered today from the list of today’s names.
  await office.do('nominations.add', {
    ...{ ...subject, roundId, kind: 'collective', organisationId: health },
    name: 'Đảng bộ Ngành Y tế',
  })
  await office.do('nominations.add', {
    ...{ ...subject, roundId, kind: 'person', organisationId: health1 },
    ...{ name: 'Nguyễn Văn Thí Dụ', unit: 'Chi bộ 1, Đảng bộ Ngành Y tế' },
  })
  const ids = await idsOf(office, roundId, { level: 'bloc' })
  await office.do('nominations.setStatus', { ids, status: 'passed' })
  const { id } = await office.do('decisions.draft', { roundId })
  return { office, id, health }
}

/** What the pages of a decision and its certificates say. */
async function printed(office: Office, id: DecisionId) {
  const { issuer, decision, subjects } = await printedDecision(office.db, id)
  const [collective, person] = subjects
  const { committee, place } = decision
  return {
    ...{ issuer, place, head: [committee.upperBody, ...committee.nameLines] },
    ...{ symbol: committee.symbol, collective: collective?.name, unit: person?.unit },
    certificates: composeCertificates({ issuer, decision, subjects }).map(({ name, position }) => ({
      name,
      position,
    })),
  }
}

const of2022 = {
  issuer: 'BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH',
  head: ['ĐẢNG BỘ TỈNH BẾN TRE', 'ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH'],
  ...{ place: 'Bến Tre', symbol: 'ĐUK', collective: 'Đảng bộ Sở Y tế' },
  unit: 'Chi bộ 1, Đảng bộ Sở Y tế',
}

it('prints the names, the head and the symbol of the day of the decision, on either side of 2025', async () => {
  const { office, id } = await officeSince2025()
  expect(await printed(office, id)).toMatchObject({
    issuer: 'BAN THƯỜNG VỤ ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH',
    ...{ place: 'Vĩnh Long', symbol: 'ĐU', collective: 'Đảng bộ Ngành Y tế' },
    unit: 'Chi bộ 1, Đảng bộ Ngành Y tế',
  })
  const edit = await editOf(office, id, { issuedOn: day('2022-12-28') })
  expect(await office.do('decisions.review', edit)).toMatchObject({ symbol: 'ĐUK' })
  await office.do('decisions.preview', edit)
  const page = office.desk.laidOut.at(-1) ?? ''
  expect(page.match(/(?:Sở|Ngành) Y tế/gu)).toEqual(['Sở Y tế', 'Sở Y tế'])
  await office.do('decisions.edit', edit)
  const { certificates, ...words } = await printed(office, id)
  expect(words).toMatchObject(of2022)
  expect(certificates).toMatchObject([
    { name: 'Đảng bộ Sở Y tế' },
    { name: 'Nguyễn Văn Thí Dụ', position: 'Chi bộ 1, Đảng bộ Sở Y tế' },
  ])
  const { subjects } = await office.do('decisions.get', { id })
  expect(subjects[0]).toMatchObject({ name: 'Đảng bộ Sở Y tế' })
  // Negative control: one day before the change and on its day.
  for (const [on, name] of [
    ['2025-02-28', 'Đảng bộ Sở Y tế'],
    ['2025-03-01', 'Đảng bộ Ngành Y tế'],
  ] as const) {
    await office.do('decisions.edit', await editOf(office, id, { issuedOn: day(on) }))
    expect(await printed(office, id)).toMatchObject({ collective: name })
  }
})

it('prints an issued decision again as it was, and enters those names in the ledger', async () => {
  const { office, id, health } = await officeSince2025()
  await office.do(
    'decisions.edit',
    await editOf(office, id, { issuedOn: day('2022-12-28'), number: 7 }),
  )
  await office.do('decisions.issue', { id })
  const before = await printed(office, id)
  await office.do('organisation.rename', {
    ...{ id: health, name: 'Đảng bộ Y tế và Dân số', shortName: '' },
    ...{ effectiveOn: day('2026-02-01'), basis: '' },
  })
  expect(await printed(office, id)).toEqual(before)
  expect(before).toMatchObject(of2022)
  const { rows } = await office.do('ledger.list', {})
  expect(rows.map(({ name, unit, decisionNumber }) => [name, unit, decisionNumber])).toEqual([
    ['Đảng bộ Sở Y tế', '', '07-QĐ/ĐUK'],
    ['Nguyễn Văn Thí Dụ', 'Chi bộ 1, Đảng bộ Sở Y tế', '07-QĐ/ĐUK'],
  ])
})

it('starts from what is usual under the committee’s present name, not under an earlier one', async () => {
  const { office, id } = await officeSince2025()
  const { fields } = await office.do('decisions.get', { id })
  expect(fields.fundSource).toMatch(/Đảng ủy UBND tỉnh/)
  await office.do('decisions.edit', await editOf(office, id, { issuedOn: day('2022-12-28') }))
  await office.do('decisions.removeDraft', { id })
  const moved = redateOffice(
    { ...fields, recipients: fields.recipients },
    { from: 'Đảng ủy UBND tỉnh', to: 'Đảng ủy Khối' },
  )
  expect(JSON.stringify(moved)).not.toMatch(/UBND/)
  expect(moved.fundSource).toMatch(/Đảng ủy Khối/)
})
