import { expect, it } from 'vitest'
import { openOffice } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'
import { addTarget, period } from './target-samples'

it('counts whoever joined in a year in that year, and in no quarter or half that nobody told', async () => {
  const office = await openOffice({ today: '2024-02-01' })
  const { health1 } = await smallBloc(office)
  for (const [fullName, joinedOn] of [
    ['Nguyễn Thử An', '2023'],
    ['Trần Thử Bình', '2023-02'],
    ['Lê Thử Chi', '2023-03-31'],
  ] as const)
    await addPerson(office, {
      ...{ fullName, organisationId: health1, isPartyMember: true },
      joinedOn: joinedOn as never,
    })
  const counted = async (periodKind: 'year' | 'quarter' | 'half' | 'month', key: string) => {
    const id = await addTarget(office, {
      ...{
        metric: 'admissions',
        periodKind,
        figuresBy: periodKind,
        title: `Kết nạp ${periodKind}`,
      },
    })
    const asked = { id, year: 2023, period: period(key) }
    const { line } = await office.do('targets.get', asked)
    const behind = await office.do('targets.behind', {
      ...{ id, period: asked.period, organisationId: null, part: 'counted' },
      ...{ offset: 0, limit: 10 },
    })
    return [line.reached?.value, behind.total]
  }
  expect(await counted('year', '2023')).toEqual(['3', 3])
  expect(await counted('half', '2023-H1')).toEqual(['2', 2])
  expect(await counted('quarter', '2023-Q1')).toEqual(['2', 2])
  expect(await counted('month', '2023-M01')).toEqual(['0', 0])
  expect(await counted('month', '2023-M02')).toEqual(['1', 1])
})
