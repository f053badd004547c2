import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import { nominationsErrors } from '@shared/features/nominations/nominations.errors'
import type { ProposalId } from '@shared/features/nominations/nominations.ids'
import type { ProposalStep } from '@shared/features/nominations/nominations.kinds'
import type { Proposal, ProposalDetails } from '@shared/features/nominations/proposals.contract'
import { NominationIndex } from './nominations.index'
import { refuse } from './nominations.service'
import { nominationsStrings as strings } from './nominations.strings'
import type { NominationTable } from './nominations.table'
import { getProposal } from './proposals.queries'
import { getRound } from './rounds.queries'

/** @throws AppError `core.notFound` for a round, form or unit that is gone */
export async function startProposal(
  proposal: ProposalDetails,
  { tx, newId, today, say }: CommandContext,
): Promise<{ id: ProposalId }> {
  const round = await getRound(tx, proposal.roundId)
  const id = newId<ProposalId>()
  await tx
    .insertInto('proposal')
    .values({
      id,
      ...(await columnsOf(tx, proposal)),
      ...{ started_on: today, step: 2, finished_on: null },
    })
    .execute()
  say(strings.proposalStarted(round.name))
  return { id }
}

async function columnsOf(tx: Tx, proposal: ProposalDetails) {
  await assertThere(tx, {
    award_form: [proposal.formId],
    organisation: [proposal.organisationId],
  })
  return {
    round_id: proposal.roundId,
    level: proposal.level,
    form_id: proposal.formId,
    organisation_id: proposal.organisationId,
    document: tidy(proposal.document),
    document_on: proposal.documentOn,
    achieved_on: proposal.achievedOn,
  }
}

/**
 * The files of it that are still being put together go along to another round, level or form.
 *
 * @throws AppError `nominations.proposalTaken`, `core.notFound`
 */
export async function editProposal(
  { id, proposal }: { readonly id: ProposalId; readonly proposal: ProposalDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getProposal(tx, id)
  const round = await getRound(tx, proposal.roundId)
  await tx
    .updateTable('proposal')
    .set(await columnsOf(tx, proposal))
    .where('id', '=', id)
    .execute()
  await carryAlong(tx, before, proposal)
  say(strings.proposalEdited(round.name))
  return null
}

async function carryAlong(tx: Tx, before: Proposal, after: ProposalDetails): Promise<void> {
  const drafts = await draftsOf(tx, before.id)
  const isElsewhere = before.roundId !== after.roundId || before.level !== after.level
  if (isElsewhere) {
    const index = await NominationIndex.ofRound(tx, after.roundId)
    const { level } = after
    refuse(
      drafts.filter((row) => index.find({ ...subjectOf(row), level })),
      nominationsErrors.proposalTaken,
    )
  }
  await tx
    .updateTable('nomination')
    .set({ round_id: after.roundId, level: after.level, form_id: after.formId })
    .where('proposal_id', '=', before.id)
    .where('status', '=', 'draft')
    .execute()
  // A day of its own stays with the file it was entered for.
  await tx
    .updateTable('nomination')
    .set({ achieved_on: after.achievedOn })
    .where('proposal_id', '=', before.id)
    .where('status', '=', 'draft')
    .where('achieved_on', 'is', before.achievedOn)
    .execute()
}

const subjectOf = (row: NominationTable) => ({
  kind: row.subject_kind,
  organisationId: row.organisation_id,
  personId: row.person_id,
  name: row.name,
  unit: row.unit,
})

const draftsOf = (tx: Tx, id: ProposalId): Promise<readonly NominationTable[]> =>
  tx
    .selectFrom('nomination')
    .selectAll()
    .where('proposal_id', '=', id)
    .where('status', '=', 'draft')
    .orderBy('position_in_list')
    .orderBy('id')
    .execute()

/** @throws AppError `core.notFound` */
export async function goToStep(
  { id, step }: { readonly id: ProposalId; readonly step: ProposalStep },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getProposal(tx, id)
  if (before.step === step) return null
  await tx.updateTable('proposal').set({ step }).where('id', '=', id).execute()
  say(strings.stepKept(step))
  return null
}

/** @throws AppError `nominations.nobodyIn`, `core.notFound` */
export async function finishProposal(
  { id }: { readonly id: ProposalId },
  { tx, today, say }: CommandContext,
): Promise<{ handedIn: number }> {
  const { roundName } = await getProposal(tx, id)
  const drafts = await draftsOf(tx, id)
  if (drafts.length === 0) throw nominationsErrors.nobodyIn()
  await tx
    .updateTable('nomination')
    .set({ status: 'submitted', handed_in_on: today })
    .where('proposal_id', '=', id)
    .where('status', '=', 'draft')
    .execute()
  await tx
    .updateTable('proposal')
    .set({ step: 5, finished_on: today })
    .where('id', '=', id)
    .execute()
  say(strings.finished(drafts.length, roundName))
  return { handedIn: drafts.length }
}

/** @throws AppError `nominations.handedIn`, `core.notFound` */
export async function removeProposal(
  { id }: { readonly id: ProposalId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { roundName, collectives, persons } = await getProposal(tx, id)
  const drafts = await draftsOf(tx, id)
  const handedIn = collectives + persons - drafts.length
  if (handedIn > 0) throw nominationsErrors.handedIn({ count: handedIn })
  await tx.deleteFrom('nomination').where('proposal_id', '=', id).execute()
  await tx.deleteFrom('proposal').where('id', '=', id).execute()
  say(strings.proposalRemoved(drafts.length, roundName))
  return null
}
