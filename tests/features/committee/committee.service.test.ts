import { expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, openOffice } from '../../support/office'

it('is at its first run until the committee is set up, and can take that back', async () => {
  const office = await openOffice({ today: '2022-12-20' })
  expect(await office.do('office.state', {})).toMatchObject({ phase: 'first-run', committee: null })

  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  expect(await office.do('office.state', {})).toMatchObject({
    phase: 'ready',
    committee: { shortName: 'Đảng ủy Khối' },
  })

  await office.do('history.undo', {})
  expect(await office.do('office.state', {})).toMatchObject({ phase: 'first-run' })
})

it('answers with the identity and the signers in force on the day asked', async () => {
  const office = await openOffice({ today: '2025-03-01' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await office.do('committee.addVersion', {
    ...demoIdentity,
    validFrom: day('2025-02-01'),
    name: 'ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH',
    shortName: 'Đảng ủy các cơ quan Đảng',
  })
  await office.do('committee.addSigner', {
    ...demoSigner,
    fullName: 'Trần Thị Minh Họa',
    validFrom: day('2025-02-01'),
  })

  const before = await office.do('committee.onDay', { day: day('2025-01-31') })
  const after = await office.do('committee.onDay', { day: day('2025-02-01') })
  expect(before.identity?.shortName).toBe('Đảng ủy Khối')
  expect(before.signers).toHaveLength(1)
  expect(after.identity?.shortName).toBe('Đảng ủy các cơ quan Đảng')
  expect(after.signers).toHaveLength(2)
  const early = await office.do('committee.onDay', { day: day('1999-01-01') })
  expect(early).toEqual({ identity: null, signers: [] })
})

it('keeps one default signer: a new one takes the place of the old', async () => {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const name = 'Trần Thị Minh Họa'
  await office.do('committee.addSigner', { ...demoSigner, fullName: name, isDefault: true })
  const { signers } = await office.do('committee.profile', {})
  expect(signers.map((signer) => [signer.fullName, signer.isDefault])).toEqual([
    [name, true],
    [demoSigner.fullName, false],
  ])
})

it.each([
  [
    'a second set-up',
    'committee.setUp',
    { identity: demoIdentity, signer: demoSigner },
    'committee.alreadySetUp',
  ],
  ['two identities from one day', 'committee.addVersion', demoIdentity, 'committee.sameDay'],
  [
    'a signer who stops before starting',
    'committee.addSigner',
    { ...demoSigner, validTo: day('1999-01-01') },
    'committee.signerPeriod',
  ],
] as const)('refuses %s and keeps what was there', async (_, name, input, code) => {
  const office = await openOffice()
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const before = await office.do('committee.profile', {})
  expect(await office.rawCall(name, input)).toMatchObject({ ok: false, error: { code } })
  expect(await office.do('committee.profile', {})).toEqual(before)
})

it('does not let the only identity be removed', async () => {
  const office = await openOffice()
  const { id } = await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  const reply = await office.call('committee.removeVersion', { id })
  expect(reply).toMatchObject({ ok: false, error: { code: 'committee.lastVersion' } })
})
