import { expect, it } from 'vitest'
import { addRound, importList, line } from '../../support/demo-round'
import { day, openOffice } from '../../support/office'

/** One office with one person on file, and two rounds that praise the same achievement. */
async function twoRounds() {
  const office = await openOffice()
  const place = { kind: 'party', openedOn: day('2020-08-19') } as const
  const { id: bloc } = await office.do('organisation.add', {
    ...place,
    parentId: null,
    name: 'Đảng bộ Khối',
    level: 'bloc',
  })
  const { id: unit } = await office.do('organisation.add', {
    ...place,
    parentId: bloc,
    name: 'Chi bộ Sở Mẫu',
    level: 'base-cell',
  })
  const rounds = [await addRound(office), await addRound(office, { name: 'Đợt hai' })] as const
  return { office, unit, rounds }
}

it('sees the same achievement twice when one list matched the unit and the other did not', async () => {
  const { office, unit, rounds } = await twoRounds()
  const written = { kind: 'collective', name: 'Chi bộ Sở Mẫu' } as const
  await importList(office, rounds[0], [line(written)])
  await importList(office, rounds[1], [line({ ...written, organisationId: unit })])
  const page = await office.do('nominations.list', { roundId: rounds[1] })
  expect(page.rows[0]?.warnings).not.toEqual([])
})

it('does not warn of a namesake in another unit', async () => {
  const { office, unit, rounds } = await twoRounds()
  const written = { kind: 'collective', name: 'Chi bộ 1' } as const
  await importList(office, rounds[0], [line({ ...written, unit: 'Đảng bộ Khác' })])
  await importList(office, rounds[1], [
    line({ ...written, organisationId: unit, unit: 'Đảng bộ Khối' }),
  ])
  const page = await office.do('nominations.list', { roundId: rounds[1] })
  expect(page.rows[0]?.warnings).toEqual([])
})
