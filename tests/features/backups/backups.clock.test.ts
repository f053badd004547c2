import { appStrings } from '@renderer/app/app.strings'
import { backupsStrings } from '@renderer/features/backups/backups.strings'
import { describe, expect, it } from 'vitest'
import { choosePlace, giveKeys, taskId } from '../../support/backups'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { day, openOffice, temporaryFolder } from '../../support/office'

/** An office whose one backup was made with the clock at this day. */
async function backedUpOn(today: string) {
  const office = await openOffice({ today })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await giveKeys(office)
  const place = await choosePlace(office, temporaryFolder())
  const backUp = () => office.do('backups.create', { taskId: taskId(), place })
  await backUp()
  const level = async () => (await office.do('backups.state', {})).level
  return { office, backUp, level }
}

describe('a backup made with the clock ahead', () => {
  it('by years does not count as good until then, but asks for another', async () => {
    const { office, backUp, level } = await backedUpOn('2031-01-05')
    expect(await level()).toBe('good')
    office.setToday('2023-01-05')
    expect(await level()).toBe('due')
    await backUp()
    expect(await level()).toBe('good')
  })

  it('by no more than a day is forgiven: clocks are put right by minutes and hours', async () => {
    const { office, level } = await backedUpOn('2023-01-06')
    office.setToday('2023-01-05')
    expect(await level()).toBe('good')
    office.setToday('2023-01-04')
    expect(await level()).toBe('due')
  })

  it('is spoken of as such, not as a backup of minus so many days', () => {
    const [at, today] = ['2031-01-05T02:00:00.000Z', day('2023-01-05')]
    expect(backupsStrings.health.last('due', at, today)).toMatch(
      /^Cần sao lưu\. Bản gần nhất ghi .* ngày 05\/01\/2031, sau ngày trên máy.* Hãy /,
    )
    expect(appStrings.backup.due(-1)).toBe('Cần sao lưu: ngày giờ máy lệch')
  })
})
