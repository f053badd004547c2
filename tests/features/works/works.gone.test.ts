import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { openOffice, testId } from '../../support/office'

const blank: InputOf<'works.create'> = {
  ...{ campaignId: null, frameworkItemId: null, year: 2022, field: '', title: 'Kiểm tra' },
  ...{ organisationId: null, personId: null, ownerText: '', startsOn: null, dueOn: null },
  ...{ doneOn: null, state: 'planned', progress: 0, result: '', note: '' },
}

it('refuses a work item of an organisation or a person that is gone', async () => {
  const office = await openOffice()
  const { id } = await office.do('works.create', blank)
  for (const gone of ['organisationId', 'personId']) {
    const item = { ...blank, [gone]: testId(999) }
    expect(await office.call('works.create', item)).toMatchObject({
      error: { code: 'core.notFound' },
    })
    expect(await office.call('works.edit', { id, item })).toMatchObject({
      error: { code: 'core.notFound' },
    })
  }
  expect(await office.db.selectFrom('work_item').select('organisation_id').execute()).toEqual([
    { organisation_id: null },
  ])
})
