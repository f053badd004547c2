import { expect, it } from 'vitest'
import { issueAmendment, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { day } from '../../support/office'

it('calls everybody up by the name that a correction has since', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)
  const { id } = await office.do('ceremony.create', {
    ...{ name: 'Hội nghị 17/01', heldOn: day('2023-01-17'), startsAt: '08:00', place: '' },
    ...{ opening: '', closing: '', groupSize: 6, note: '', decisionIds: [decisionId] },
  })
  const names = async () =>
    (await office.do('ceremony.get', { id })).groups.flatMap(({ recipients }) =>
      recipients.map(({ name }) => name),
    )
  const [first] = await names()
  const draft = await office.do('amendments.draft', { amendsId: decisionId, kind: 'correction' })
  const { lines } = await office.do('amendments.get', draft)
  await office.do('decisions.removeDraft', draft)
  const { nominationId, name: before } = lines.find(({ name }) => name === first)!
  await issueAmendment(office, decisionId, {
    kind: 'correction',
    corrections: [{ nominationId, field: 'name', before, after: 'Chi bộ Đúng Tên' }],
  })
  expect(await names()).toContain('Chi bộ Đúng Tên')
  expect(await names()).not.toContain(before)
})
