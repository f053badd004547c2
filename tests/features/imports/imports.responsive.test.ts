import { setImmediate } from 'node:timers/promises'
import { SimilarTexts } from '@shared/features/imports/imports.similarity'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { expect, it, vi } from 'vitest'
import { day } from '../../support/office'
import { peopleList } from './faulty-lists'
import { officeWith, openFile } from './import-office'

const strangers = Array.from({ length: 40 }, (_, n) => `Chi bộ ${n + 100}, Đảng bộ Sở Y tế`)

/** A list whose 40 units are all written as no unit is called. */
async function start() {
  const office = await officeWith('organisations')
  const rows = strangers.map((unit, n) => ['1', `Lê Ví Dụ ${n}`, '1980', '', '', '', '', unit])
  const sessionId = await openFile(office, await peopleList(rows))
  const search = vi.spyOn(SimilarTexts.prototype, 'search')
  const answer = (text: string) => {
    const choice = { type: 'organisation', text, subjectId: null, remember: false } as const
    return office.do('imports.resolve', { sessionId, choices: [choice] })
  }
  return { office, sessionId, search, answer }
}

it('gives the window a turn after every text it looks up suggestions for', async () => {
  const { office, sessionId } = await start()
  let isDone = false
  const matching = office.do('imports.match', { sessionId }).finally(() => {
    isDone = true
  })
  let turns = 0
  for (; !isDone; turns++) await setImmediate()
  expect((await matching).openTotal).toBe(strangers.length)
  expect(turns).toBeGreaterThanOrEqual(strangers.length)
})

it('looks up suggestions once per text, however many answers follow', async () => {
  const { office, sessionId, search, answer } = await start()
  const before = await office.do('imports.match', { sessionId })
  expect(search).toHaveBeenCalledTimes(strangers.length)
  await answer(strangers[0]!)
  const after = await office.do('imports.match', { sessionId })
  expect(search).toHaveBeenCalledTimes(strangers.length)
  expect(after.open).toEqual(before.open.filter(({ text }) => text !== strangers[0]))
})

it('looks up none for a text that has its answer', async () => {
  const { office, sessionId, search, answer } = await start()
  for (const text of strangers.slice(1)) await answer(text)
  const report = await office.do('imports.match', { sessionId })
  expect(report.decided).toHaveLength(strangers.length - 1)
  expect(search).toHaveBeenCalledTimes(1)
})

it('suggests from the data as it is now, also where it changed in between', async () => {
  const { office, sessionId } = await start()
  const before = await office.do('imports.match', { sessionId })
  await office.do('organisation.rename', {
    id: before.open[0]!.suggestions[0]!.id as OrganisationId,
    ...{ name: 'Đảng bộ Sở Đã đổi tên', shortName: '', basis: '', effectiveOn: day('2023-01-05') },
  })
  const after = await office.do('imports.match', { sessionId })
  expect(after.open[0]!.suggestions).not.toEqual(before.open[0]!.suggestions)
})
