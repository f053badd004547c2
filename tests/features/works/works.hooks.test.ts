import type { InputOf } from '@shared/ipc/app-contract'
import { expect, it } from 'vitest'
import { day, type Office } from '../../support/office'
import { mergeAsSuggested } from '../duplicates/duplicates-samples'
import { departments, onDay } from '../reorganisation/reorganisation-samples'

async function add(office: Office, change: Partial<InputOf<'works.create'>>) {
  const blank = {
    ...{ campaignId: null, frameworkItemId: null, year: 2025, field: '', title: 'Việc' },
    ...{ organisationId: null, personId: null, ownerText: '', startsOn: null, dueOn: null },
    ...{ doneOn: null, state: 'planned', progress: 0, result: '', note: '' },
  } satisfies InputOf<'works.create'>
  return (await office.do('works.create', { ...blank, ...change })).id
}

it('goes on with whoever takes over, while what is done stays with who did it', async () => {
  const { office, building, transport } = await departments()
  const open = await add(office, { organisationId: transport })
  const done = await add(office, { organisationId: transport, state: 'done' })
  const merger = {
    predecessors: [
      { id: building, carriesHistory: true },
      { id: transport, carriesHistory: false },
    ],
    into: { to: 'existing' as const, id: building },
    ...onDay('2025-03-01'),
  }
  const effect = await office.do('reorganisation.effect', { what: 'merge', ...merger })
  expect(effect).toMatchObject({ works: 1 })
  await office.do('reorganisation.merge', merger)
  const ownerOf = async (id: typeof open) => (await office.do('works.get', { id })).item
  expect(await ownerOf(open)).toMatchObject({ organisationId: building })
  expect(await ownerOf(done)).toMatchObject({ organisationId: transport })
  await office.do('history.undo', {})
  expect(await ownerOf(open)).toMatchObject({ organisationId: transport })
})

it('follows the record that stays when two records of one person become one', async () => {
  const { office, people } = await departments()
  const id = await add(office, { personId: people.binh, dueOn: day('2025-12-31') })
  expect(await office.call('people.remove', { id: people.binh })).toMatchObject({
    ok: false,
    error: { code: 'people.inUse', message: expect.stringContaining('1 đầu việc') },
  })
  const personId = await mergeAsSuggested(office, [people.an, people.binh])
  expect((await office.do('works.get', { id })).item).toMatchObject({ personId })
})
