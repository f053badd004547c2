import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { PrintRunId } from '@shared/features/printing/printing.ids'
import type { TaskId } from '@shared/ipc/app.contract'
import type { InputOf } from '@shared/ipc/app-contract'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { type Office, testId } from '../../support/office'

export const taskId = testId(9100) as TaskId

/** 7 collectives and 6 people, issued. */
export async function officeWithDecision(): Promise<{ office: Office; decisionId: DecisionId }> {
  const { office, roundId } = await officeWithPassedRound()
  return { office, decisionId: await issuedDecision(office, roundId) }
}

export const awardsOf = async (office: Office, decisionId: DecisionId): Promise<AwardId[]> => [
  ...(await office.do('printing.ids', { decisionId })),
]

export async function startedRun(
  office: Office,
  decisionId: DecisionId,
  change: Partial<InputOf<'printing.start'>> = {},
): Promise<PrintRunId> {
  const input = { decisionId, awardIds: null, packSize: 10, taskId, ...change }
  const { runIds } = await office.do('printing.start', input)
  const [runId] = runIds
  if (!runId) throw new Error('no run')
  return runId
}

/** Prints a pack and says that every sheet is good. */
export async function printedPack(office: Office, runId: PrintRunId, pack: number): Promise<void> {
  await office.do('printing.printPack', { runId, pack, taskId })
  await office.do('printing.settle', { runId, pack, spoiled: [], missing: [] })
}

/** All 13 printed, none spoiled; the day of the ceremony has come. */
export async function printedDecision(): Promise<{ office: Office; decisionId: DecisionId }> {
  const { office, decisionId } = await officeWithDecision()
  const runId = await startedRun(office, decisionId)
  await printedPack(office, runId, 1)
  await printedPack(office, runId, 2)
  office.setToday('2023-01-17')
  return { office, decisionId }
}
