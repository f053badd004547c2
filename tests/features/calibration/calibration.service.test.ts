import { printTransform } from '@electron/features/calibration/calibration.queries'
import { designsFor, stockFor } from '@electron/features/certificates/certificates.chosen'
import { moved } from '@shared/features/calibration/calibration.transform'
import type { TaskId } from '@shared/ipc/app.contract'
import { describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { openOffice, testId } from '../../support/office'
import { inkIn } from '../certificates/page-pixels'

const taskId = testId(9103) as TaskId
const profile = { name: 'Máy in màu', tray: 'Khay tay', note: '' }
const A4 = { width: 297, height: 210 }

/** 2 mm too far right, 1 mm too high, true to size. */
const shifted = {
  ...A4,
  upperLeft: { x: 27, y: 24 },
  lowerRight: { x: 274, y: 184 },
  ...{ upperRight: null, lowerLeft: null, barAcross: 100, barDown: 100 },
  measuredBy: 'Nguyễn Thị Ví Dụ',
}

async function measuredPrinter(change: Partial<typeof shifted> = {}) {
  const office = await openOffice({ today: '2022-12-20' })
  const { id: profileId } = await office.do('calibration.addProfile', profile)
  await office.do('calibration.measure', { profileId, ...shifted, ...change })
  return { office, profileId }
}

describe('a measured printer', () => {
  it('is put right by the opposite of its habits, as last measured', async () => {
    const { office, profileId } = await measuredPrinter()
    const correction = await printTransform(office.db, profileId)
    const place = correction && moved(correction, { x: 100, y: 100 })
    expect(place?.x).toBeCloseTo(98, 6)
    expect(place?.y).toBeCloseTo(101, 6)

    const straight = { upperLeft: { x: 25, y: 25 }, lowerRight: { x: 272, y: 185 } }
    await office.do('calibration.measure', { profileId, ...shifted, ...straight })
    const again = await printTransform(office.db, profileId)
    expect(again && moved(again, { x: 100, y: 100 }).x).toBeCloseTo(100, 6)
  })

  it('keeps who measured it and when it was held against the light', async () => {
    const { office, profileId } = await measuredPrinter()
    office.setToday('2022-12-21')
    await office.do('calibration.confirm', { id: profileId })
    expect(await office.do('calibration.profiles', {})).toMatchObject([
      {
        name: 'Máy in màu',
        calibration: {
          measuredBy: 'Nguyễn Thị Ví Dụ',
          measuredOn: '2022-12-20',
          lightCheckedOn: '2022-12-21',
        },
      },
    ])
  })

  it.each([
    {
      why: 'a page printed to fit',
      change: { lowerRight: { x: 250, y: 170 } },
      code: 'implausible',
    },
    { why: 'a bar misread by 5 mm', change: { barAcross: 105 }, code: 'contradictory' },
  ])('is not believed from $why', async ({ change, code }) => {
    const office = await openOffice({ today: '2022-12-20' })
    const { id: profileId } = await office.do('calibration.addProfile', profile)
    const reply = await office.call('calibration.measure', { profileId, ...shifted, ...change })
    expect(reply).toMatchObject({ ok: false, error: { code: `calibration.${code}` } })
    expect(await office.do('calibration.profiles', {})).toMatchObject([{ calibration: null }])
  })

  it('is confirmed only after it was measured, and named once for each tray', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const { id } = await office.do('calibration.addProfile', profile)
    expect(await office.call('calibration.confirm', { id })).toMatchObject({
      ok: false,
      error: { code: 'calibration.notMeasured' },
    })
    expect(await office.call('calibration.addProfile', profile)).toMatchObject({
      ok: false,
      error: { code: 'calibration.profileExists' },
    })
    await office.do('calibration.addProfile', { ...profile, tray: 'Khay 2' })
    await office.do('calibration.removeProfile', { id })
    expect(await office.do('calibration.profiles', {})).toHaveLength(1)
  })
})

describe('the ruler page', () => {
  it('has its crosses where they are said to be, and moves them for a printer', async () => {
    const { office, profileId } = await measuredPrinter()
    const page = { profileId, ...A4 }
    const plain = await office.do('certificates.ruler', { ...page, isCorrected: false })
    const corrected = await office.do('certificates.ruler', { ...page, isCorrected: true })
    const crossAt = (x: number, y: number) => ({ x: x - 0.3, y: y - 4, width: 0.6, height: 3 })
    expect(inkIn(plain, crossAt(25, 25))).toBeGreaterThan(0.15)
    expect(inkIn(corrected, crossAt(23, 26))).toBeGreaterThan(0.15)
    // The negative control: each is empty where the other has its cross.
    expect(inkIn(plain, crossAt(23, 26))).toBeLessThan(0.05)
    expect(inkIn(corrected, crossAt(25, 25))).toBeLessThan(0.05)
    await office.do('certificates.printRuler', { ...page, isCorrected: false, taskId })
    expect(office.desk.printed[0]?.pdf).toEqual(plain)
  })

  it('puts right what is printed, and never what is saved', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const before = await office.do('certificates.pdf', { decisionId })
    const { id: profileId } = await office.do('calibration.addProfile', profile)
    await office.do('calibration.measure', { profileId, ...shifted })
    expect(await office.do('certificates.pdf', { decisionId })).toEqual(before)
    const { person } = await designsFor(office.db, decisionId)
    const correction = await printTransform(office.db, profileId)
    expect(stockFor(person, correction)).toMatchObject({ correction: { e: expect.closeTo(-2, 6) } })
  })
})
