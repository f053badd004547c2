import { expect, it } from 'vitest'
import { officeWithDecision, startedRun } from './printing-run'

it('keeps the printer of a run that is under way, and lets it go once the run is stopped', async () => {
  const { office, decisionId } = await officeWithDecision()
  const { id } = await office.do('calibration.addProfile', {
    ...{ name: 'HP LaserJet', tray: 'Khay tay', note: '' },
  })
  const runId = await startedRun(office, decisionId, { printerId: id })
  expect(await office.call('calibration.removeProfile', { id })).toMatchObject({
    error: { code: 'calibration.inRun' },
  })
  expect((await office.do('printing.run', { runId })).isAsStarted).toBe(true)

  await office.do('printing.stop', { runId, note: '' })
  await office.do('calibration.removeProfile', { id })
  expect(await office.do('calibration.profiles', {})).toEqual([])
})
