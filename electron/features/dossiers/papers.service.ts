import type { Db } from '@electron/database/database'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { CommitteeVersion, Signer } from '@shared/features/committee/committee.contract'
import { bodyInText } from '@shared/features/committee/committee.rules'
import { dossiersErrors } from '@shared/features/dossiers/dossiers.errors'
import type { PaperIssuer, SubmissionPaper } from '@shared/features/dossiers/papers.contract'
import { papersStrings as strings } from '@shared/features/dossiers/papers.strings'
import {
  proposalListValues,
  type SubmissionFacts,
  submissionValues,
} from '@shared/features/dossiers/papers.values'
import type { NominationRow } from '@shared/features/nominations/nominations.contract'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { isStanding, passedStatuses } from '@shared/features/nominations/nominations.rules'
import { committeeOnDay } from '../committee/committee.queries'
import { listNominations } from '../nominations/nominations.queries'
import { getRound } from '../nominations/rounds.queries'
import { saveKind } from '../templates/templates.fill'
import { factsOf } from './dossiers.facts.queries'

interface DraftOf {
  readonly roundId: RoundId
  readonly issuer: PaperIssuer
}

/** @throws AppError `core.notFound`, `dossiers.noCommittee` */
export async function draftPaper(
  { roundId, issuer }: DraftOf,
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
): Promise<SubmissionPaper> {
  const round = await getRound(db, roundId)
  const { identity, signers } = await committeeFor(db, today)
  const committee = `${bodyInText(identity.standingBody)} ${identity.shortName}`
  const isCommittee = issuer === 'committee'
  const proposer = isCommittee ? committee : strings.adviser(identity.shortName)
  const addressee = isCommittee ? strings.upperBody : committee
  return {
    ...{ roundId, issuer, day: today, number: null, proposer, addressee },
    symbol: isCommittee ? identity.symbol : strings.adviserSymbol,
    ...{ minutesNumber: '', meetingDay: round.heldOn },
    ...(isCommittee ? signature(signers[0]) : adviserSignature),
    recipients: strings.recipients(addressee, proposer),
  }
}

/** Nobody signs for anybody: the position stands alone, as bold as an authority. */
const adviserSignature = { authority: strings.adviserPosition, position: '', signerName: '' }

const signature = (signer: Signer | undefined) => ({
  authority: signer?.authority ?? '',
  position: signer?.position ?? '',
  signerName: signer?.fullName ?? '',
})

async function committeeFor(
  db: Db,
  day: LocalDate,
): Promise<{ identity: CommitteeVersion; signers: readonly Signer[] }> {
  const { identity, signers } = await committeeOnDay(db, day)
  if (!identity) throw dossiersErrors.noCommittee({ day })
  return { identity, signers }
}

/** @throws AppError `dossiers.nobodyToPropose`, `dossiers.noCommittee`, `core.notFound` */
export async function saveSubmission(paper: SubmissionPaper, context: TaskContext) {
  const gathered = await gather(context.db, paper)
  return saveKind(
    {
      kind: 'submission',
      name: strings.submissionFile(gathered.facts.round.name),
      document: async () => ({ day: paper.day, values: submissionValues(gathered.facts) }),
    },
    context,
  )
}

/** @throws as {@link saveSubmission} */
export async function saveProposalList(paper: SubmissionPaper, context: TaskContext) {
  const { facts, rows } = await gather(context.db, paper)
  return saveKind(
    {
      kind: 'proposalList',
      name: strings.listFile(facts.round.name),
      document: async () => {
        const known = await factsOf(context.db, rows)
        const nominees = rows.map((row) => ({ ...row, ...(known.get(row.id) ?? nothing) }))
        return { day: paper.day, values: proposalListValues(facts, nominees) }
      },
    },
    context,
  )
}

const nothing = { joined: '', rating: '', awards: [], exemplar: '', form: '' }

interface Gathered {
  readonly facts: SubmissionFacts
  /** Those asked for, in the order of the list. */
  readonly rows: readonly NominationRow[]
}

async function gather(db: Db, paper: SubmissionPaper): Promise<Gathered> {
  const round = await getRound(db, paper.roundId)
  const { identity } = await committeeFor(db, paper.day)
  const nominated = (await everyone(db, paper)).filter(({ status }) => status !== 'withdrawn')
  const rows = chosenOf(nominated)
  if (rows.length === 0) throw dossiersErrors.nobodyToPropose({ round: round.name })
  return { facts: { paper, round, identity, nominated, chosen: rows }, rows }
}

/** What the meeting has passed; before it meets, all who still stand. */
function chosenOf(nominated: readonly NominationRow[]): readonly NominationRow[] {
  const passed = nominated.filter(({ status }) => passedStatuses.includes(status))
  return passed.length > 0 ? passed : nominated.filter(({ status }) => isStanding(status))
}

/** A round has a few hundred lines. */
const rowsPerPage = 500

/** Awards of the base are its own affair; the province is asked only for its own. */
async function everyone(
  db: Db,
  { roundId, issuer }: SubmissionPaper,
): Promise<readonly NominationRow[]> {
  const rows: NominationRow[] = []
  for (;;) {
    const page = await listNominations(db, {
      ...everything,
      ...{ roundId, level: issuer === 'committee' ? ('province' as const) : null },
      ...{ offset: rows.length, limit: rowsPerPage },
    })
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total)
      return rows.filter(({ level }) => level !== 'base')
  }
}

const everything = {
  proposalId: null,
  occasion: null,
  organisationId: null,
  kind: null,
  status: null,
  warningsOnly: false,
  text: '',
  sort: 'list',
  direction: 'ascending',
} as const
