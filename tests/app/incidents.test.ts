import { readFileSync } from 'node:fs'
import path from 'node:path'
import { incidentLog } from '@electron/app/incidents'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/office'

const now = () => new Date('2026-11-22T01:31:00.000Z')

it('writes one line per incident under the number that the user is told', () => {
  const folder = temporaryFolder()
  const log = incidentLog(folder, now)
  const number = log(new RangeError('out of range'), 'people.list')
  expect(number).toBe('DK-20261122-0131-1')
  const [line] = readFileSync(path.join(folder, 'incidents.jsonl'), 'utf8').trim().split('\n')
  expect(JSON.parse(line!)).toMatchObject({ number, name: 'RangeError', procedure: 'people.list' })
})

it('keeps names of people and folders of the machine out of the file', () => {
  const folder = temporaryFolder()
  const error = new Error('no such person: "Nguyễn Văn Thí Dụ" in “Chi bộ 3”')
  incidentLog(folder, now)(error, 'people.get')
  const text = readFileSync(path.join(folder, 'incidents.jsonl'), 'utf8')
  expect(text).not.toMatch(/Thí Dụ|Chi bộ/)
  expect(text).not.toContain(import.meta.dirname)
  expect(text).toContain('incidents.test.ts')
})

it('starts a new file at one megabyte and keeps the one before', () => {
  const folder = temporaryFolder()
  const log = incidentLog(folder, now)
  for (let n = 0; n < 2000; n += 1) log(new Error('x'.repeat(300)), 'people.list')
  const size = (name: string) => readFileSync(path.join(folder, name)).length
  expect(size('incidents.jsonl.1')).toBeGreaterThan(1_000_000)
  expect(size('incidents.jsonl')).toBeLessThan(1_100_000)
})
