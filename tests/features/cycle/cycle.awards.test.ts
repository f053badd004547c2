import { expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import type { Office } from '../../support/office'

async function certificatesDue(office: Office) {
  const { steps } = await office.do('cycle.year', { year: 2023 })
  return steps.flatMap(({ evidence }) => evidence).find(({ kind }) => kind === 'certificates-due')
}

it('waits for the certificates of awards that stand, not of those that were revoked', async () => {
  const { office, roundId } = await officeWithPassedRound()
  const amendsId = await issuedDecision(office, roundId)
  expect(await certificatesDue(office)).toMatchObject({ done: 13 })

  const { id } = await office.do('amendments.draft', { amendsId, kind: 'revocation' })
  const { edit, lines } = await office.do('amendments.get', { id })
  await office.do('amendments.edit', {
    ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients], corrections: [] },
    revokedIds: lines.slice(0, 2).map(({ nominationId }) => nominationId),
    reason: 'kê khai thành tích không đúng sự thật',
  })
  await office.do('amendments.issue', { id })
  expect(await certificatesDue(office)).toMatchObject({ done: 11 })
})
