import { expect, it } from 'vitest'
import { openOffice, testId } from '../../support/office'
import { quarterly } from './duty-samples'

it('refuses a duty of a campaign or document that is gone, and keeps the one there is', async () => {
  const office = await openOffice()
  const { id } = await office.do('duties.create', quarterly)
  for (const gone of ['campaignId', 'directiveId']) {
    const named = { ...quarterly, [gone]: testId(999) }
    expect(await office.call('duties.create', { ...named, title: 'Khác' })).toMatchObject({
      error: { code: 'core.notFound' },
    })
    expect(await office.call('duties.edit', { id, duty: named })).toMatchObject({
      error: { code: 'core.notFound' },
    })
  }
  expect(await office.db.selectFrom('duty').select('id').execute()).toEqual([{ id }])
})
