import { mainJob, type OfficeFigures } from '@shared/features/office/office.rules'
import { expect, it } from 'vitest'

const nothing: OfficeFigures = {
  organisations: 0,
  people: 0,
  campaigns: 0,
  rounds: 0,
  nominations: 0,
  waiting: 0,
  waitingRound: null,
  passed: 0,
  passedRound: null,
  draftDecisions: 0,
  issuedDecisions: 0,
  awards: 0,
  lastVerifiedBackup: null,
}
const listed = { organisations: 330, people: 4513, campaigns: 1, rounds: 1, nominations: 217 }
const issued = { issuedDecisions: 1, awards: 13 }

it.each([
  ['an empty office', {}, 'organisations'],
  ['only the Bloc itself', { organisations: 1 }, 'organisations'],
  ['organisations', { organisations: 330 }, 'people'],
  ['a campaign without a round', { ...listed, rounds: 0, nominations: 0 }, 'campaign'],
  ['nominations waiting', { ...listed, waiting: 13 }, 'approve'],
  ['passed, in no decision', { ...listed, passed: 13 }, 'decide'],
  ['a draft', { ...listed, draftDecisions: 1 }, 'issue'],
  ['a second list passed after an issue', { ...listed, ...issued, passed: 2 }, 'decide'],
  ['certificates given, never backed up', { ...listed, ...issued }, 'backup'],
] as const)('with %s the next step is clear', (_, figures, next) => {
  const steps = mainJob({ ...nothing, ...figures })
  expect(steps.filter(({ state }) => state === 'next')).toEqual([{ step: next, state: 'next' }])
})

it('has no next step once everything is done', () => {
  const all = { ...nothing, ...listed, ...issued, lastVerifiedBackup: '2022-12-20T02:00:00.000Z' }
  expect(mainJob(all).every(({ state }) => state === 'done')).toBe(true)
})
