import type { PersonId } from '@shared/features/people/people.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { addRound, commonPhrase, idsOf, importList, line } from '../../support/demo-round'
import { day, type Office, openOffice } from '../../support/office'
import { addOrganisation } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'

const given: InputOf<'upward.answer'>['answer'] = {
  ...{ result: 'given', formId: null, form: 'Bằng khen', decision: '123-QĐ/TU' },
  ...{ issuer: 'Ban Thường vụ Tỉnh ủy', decidedOn: day('2023-01-10'), note: '' },
}

/** One person sent to the province, and put forward at the Bloc's level for the same afterwards. */
async function sentUpward() {
  const office = await openOffice({ today: '2023-02-01' })
  const personId = await addPerson(office, { fullName: 'Lê Thị An' })
  const roundId = await addRound(office)
  const an = { name: 'Lê Thị An', personId }
  await importList(office, roundId, [line({ ...an, level: 'province', achievement: commonPhrase })])
  const sent = await idsOf(office, roundId)
  await office.do('nominations.setStatus', { ids: sent, status: 'passed' })
  const list = { sentOn: day('2022-12-19'), document: '', addressee: '', note: '' }
  await office.do('upward.send', { ids: sent, list })
  const { forms } = await office.do('awards.catalogue', {})
  const ofBloc = forms.find(({ recognition, level }) => recognition === 'award' && level === 'bloc')
  const formId = ofBloc?.id ?? null
  const later = await addRound(office, { name: 'Đợt sau', formId })
  await importList(office, later, [line({ ...an, achievement: commonPhrase })])
  const [own] = await idsOf(office, later)
  const answer = (change: Partial<typeof given> = {}) =>
    office.do('upward.answer', { ids: sent, answer: { ...given, ...change } })
  return { office, personId, own: own!, answer }
}

const historyOf = (office: Office, id: PersonId) =>
  office.do('ledger.ofSubject', { kind: 'person', id })

it('is an award on record for the file, the person and the rules once it is given', async () => {
  const { office, personId, own, answer } = await sentUpward()
  expect(await office.do('dossiers.awards', { id: own })).toEqual([])
  expect(await historyOf(office, personId)).toEqual([])

  await answer()
  expect(await office.do('dossiers.awards', { id: own })).toMatchObject([
    { form: 'Bằng khen', decision: '123-QĐ/TU', decidedOn: '2023-01-10', isRevoked: false },
  ])
  const [line] = await historyOf(office, personId)
  expect(line).toMatchObject({ number: '', decisionId: null, decidedOn: '2023-01-10' })
  expect(line?.note).toContain('Ban Thường vụ Tỉnh ủy')
  const cards = await office.do('eligibility.nominations', { ids: [own] })
  expect(JSON.stringify(cards)).toContain('123-QĐ/TU')
})

it('warns by the province’s decision when the same achievement is put forward again', async () => {
  const { office, own, answer } = await sentUpward()
  await answer()
  const { warnings, otherAwards } = await office.do('nominations.get', { id: own })
  const ofProvince = { form: 'Bằng khen', decision: '123-QĐ/TU' }
  expect(warnings).toMatchObject([
    { kind: 'same-achievement', decision: { issuedOn: '2023-01-10', ofProvince } },
  ])
  expect(otherAwards).toMatchObject([{ level: 'province', decision: { ofProvince } }])
})

it('is on no record when it was refused, or the answer is taken back', async () => {
  const { office, personId, own, answer } = await sentUpward()
  for (const result of ['refused', 'awaited'] as const) {
    await answer()
    expect(await historyOf(office, personId)).toHaveLength(1) // the negative control
    await answer({ result, decidedOn: null })
    expect(await historyOf(office, personId)).toEqual([])
    expect(await office.do('dossiers.awards', { id: own })).toEqual([])
  }
})

it('is a collective’s own too, by the name of its form in the catalogue', async () => {
  const office = await openOffice({ today: '2023-02-01' })
  const unit = await addOrganisation(office, {
    ...{ name: 'Đảng bộ Khối mẫu', parentId: null, level: 'bloc', kind: 'party' },
  })
  const roundId = await addRound(office)
  await importList(office, roundId, [
    line({ kind: 'collective', level: 'province', name: 'Đảng bộ', organisationId: unit }),
  ])
  const ids = await idsOf(office, roundId)
  await office.do('nominations.setStatus', { ids, status: 'passed' })
  const list = { sentOn: day('2022-12-19'), document: '', addressee: '', note: '' }
  await office.do('upward.send', { ids, list })
  const [form] = (await office.do('awards.catalogue', {})).forms
  await office.do('upward.answer', { ids, answer: { ...given, formId: form!.id, form: '' } })
  expect(await office.do('ledger.ofSubject', { kind: 'organisation', id: unit })).toMatchObject([
    { form: form!.name },
  ])
})
