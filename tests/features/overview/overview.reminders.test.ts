import { expect, it } from 'vitest'
import { day, openOffice } from '../../support/office'
import { addDuty } from '../duties/duty-samples'

it('reminds of a duty as early as the duty says, and not a day before', async () => {
  const office = await openOffice({ today: '2026-02-26' })
  await addDuty(office, {
    ...{ title: 'Kế hoạch năm', period: 'year', anchorMonth: 5, anchorDay: 28, shift: 'none' },
    ...{ leadDays: 90, owedBy: 'office', validFrom: day('2026-01-01') },
  })
  const titles = async () =>
    (await office.do('overview.standing', {})).lines
      .filter(({ kind }) => kind === 'duty')
      .map(({ title }) => title)
  expect(await titles()).toEqual([])
  office.setToday('2026-02-27')
  expect(await titles()).toEqual(['Kế hoạch năm – năm 2026'])
})
