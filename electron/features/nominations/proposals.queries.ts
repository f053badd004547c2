import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { ProposalId } from '@shared/features/nominations/nominations.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import { qualifiedNames } from '../organisation/organisation.queries'
import { nominationsStrings as strings } from './nominations.strings'

/** Those still being put together, the one begun last first. */
export async function openProposals(db: Db): Promise<readonly Proposal[]> {
  const rows = await selectProposals(db)
    .where('p.finished_on', 'is', null)
    .orderBy('p.started_on', 'desc')
    .orderBy('p.id', 'desc')
    .execute()
  return toProposals(db, rows)
}

/** @throws AppError `core.notFound` */
export async function getProposal(db: Db, id: ProposalId): Promise<Proposal> {
  const row = await selectProposals(db).where('p.id', '=', id).executeTakeFirst()
  const [proposal] = row ? await toProposals(db, [row]) : []
  if (!proposal) throw coreErrors.notFound({ what: strings.proposal })
  return proposal
}

const selectProposals = (db: Db) =>
  db
    .selectFrom('proposal as p')
    .innerJoin('award_round as r', 'r.id', 'p.round_id')
    .leftJoin('campaign as c', 'c.id', 'r.campaign_id')
    .select([
      ...(['p.id', 'p.round_id as roundId', 'r.name as roundName', 'p.level'] as const),
      ...(['c.name as campaignName', 'p.form_id as formId'] as const),
      ...(['p.organisation_id as organisationId', 'p.document'] as const),
      ...(['p.document_on as documentOn', 'p.achieved_on as achievedOn'] as const),
      ...(['p.started_on as startedOn', 'p.step', 'p.finished_on as finishedOn'] as const),
    ])

type ProposalRow = Awaited<
  ReturnType<ReturnType<typeof selectProposals>['executeTakeFirstOrThrow']>
>

async function toProposals(db: Db, rows: readonly ProposalRow[]): Promise<readonly Proposal[]> {
  const names = await qualifiedNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const counts = await countSubjects(db, rows)
  return rows.map((row) => ({
    ...row,
    organisation: row.organisationId && (names.get(row.organisationId) ?? null),
    collectives: counts(row.id, 'collective'),
    persons: counts(row.id, 'person'),
  }))
}

async function countSubjects(db: Db, proposals: readonly Pick<ProposalRow, 'id'>[]) {
  const ids = proposals.map(({ id }) => id)
  if (ids.length === 0) return () => 0
  const rows = await db
    .selectFrom('nomination')
    .where('proposal_id', 'in', ids)
    .groupBy(['proposal_id', 'subject_kind'])
    .select((eb) => ['proposal_id', 'subject_kind', eb.fn.countAll<number>().as('count')])
    .execute()
  return (id: ProposalId, kind: SubjectKind) =>
    rows.find((row) => row.proposal_id === id && row.subject_kind === kind)?.count ?? 0
}
