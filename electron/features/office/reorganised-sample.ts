import { addVersion } from '@electron/features/committee/committee.service'
import { draftDecision, editDecision } from '@electron/features/decisions/decisions.draft.service'
import { issueDecision } from '@electron/features/decisions/decisions.issue.service'
import { getDecision } from '@electron/features/decisions/decisions.review'
import {
  mergeOrganisations,
  splitOrganisation,
} from '@electron/features/reorganisation/reorganisation.service'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { officeErrors } from '@shared/features/office/office.errors'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { basesOn } from '../awards/awards.queries'
import { listOrganisations } from '../organisation/organisation.queries'
import {
  alsoToFirstPart,
  decisionOf2022,
  dividedOn,
  divisionBasis,
  laterIdentities,
  mergedOn,
  mergerBasis,
  mergers,
  parts,
  reorganisedReadyOn,
  reorganisedWords as words,
} from './reorganised-sample.catalogue'
import { type LoadedSample, loadSample, type SampleContext } from './sample-data'
import { sampleCommittee } from './sample-data.catalogue'

/** Versions of the committee in a finished sample: the last thing a build writes. */
export const reorganisedVersions = 1 + laterIdentities.length

/**
 * The sample as the reorganisation of 2025 left it: a decision of 2022 issued under the names of its
 * time, then the Bloc divided and departments merged, through the services a clerk would use.
 *
 * @throws AppError `office.clockBehindSample`; `core.cancelled` after `signal` fires; what was written
 *   so far is then incomplete
 */
export async function loadReorganisedSample(context: SampleContext): Promise<LoadedSample> {
  const { today, transact } = context
  if (today < reorganisedReadyOn)
    throw officeErrors.clockBehindSample({ today, needed: reorganisedReadyOn })
  const loaded = await loadSample(context)
  beginStep(words.deciding, context)
  await issueDecisionOf2022(loaded, context)
  beginStep(words.dividing, context)
  await transact((command) => divideBloc(command))
  for (const merger of mergers) {
    beginStep(words.merging, context)
    await transact((command) => mergeTwo(merger, command))
  }
  for (const identity of laterIdentities) await transact((command) => addVersion(identity, command))
  return loaded
}

async function issueDecisionOf2022(
  { roundId }: LoadedSample,
  { transact }: SampleContext,
): Promise<void> {
  const { issuedOn, number } = decisionOf2022
  const { id } = await transact((command) => draftDecision({ roundId, level: 'bloc' }, command))
  await transact(async (command) => {
    const { fields, subjects } = await getDecision(command.tx, id)
    const { symbol: issuer } = sampleCommittee.identity
    const bases = [...(await basesOn(command.tx, { day: issuedOn, system: 'party', issuer }))]
    const nominationIds = subjects.flatMap(({ nominationId }) => nominationId ?? [])
    const edit = { id, ...fields, issuedOn, number, bases, nominationIds, amounts: [] }
    await editDecision(edit, command)
  })
  await transact((command) => issueDecision({ id }, command))
}

async function divideBloc(command: CommandContext): Promise<void> {
  const nodes = await listOrganisations(command.tx)
  const bloc = nodes.find(({ parentId }) => parentId === null)
  if (!bloc) throw new Error('the sample has no Bloc')
  const children = nodes
    .filter(({ parentId, isClosed }) => parentId === bloc.id && !isClosed)
    .map((node) => ({ id: node.id, target: partOf(node), dissolves: false }))
  await splitOrganisation(
    {
      id: bloc.id,
      targets: parts.map((part) => ({
        ...{ to: 'new', ...part, level: 'bloc', kind: 'party', parentId: null },
        carriesHistory: true,
      })),
      members: { rule: 'blocks', categories: [], byHand: [] },
      ...{ children, nominations: 'stay' },
      ...{ effectiveOn: dividedOn, basis: divisionBasis },
    },
    command,
  )
}

const partOf = ({ kind, name }: OrganisationNode): number =>
  kind === 'party' || alsoToFirstPart.includes(name) ? 0 : 1

async function mergeTwo(
  { from, into }: (typeof mergers)[number],
  command: CommandContext,
): Promise<void> {
  const nodes = await listOrganisations(command.tx)
  const [first, second] = from.map((name) => named(nodes, name))
  if (!first || !second) throw new Error(`the sample lacks ${from.join(', ')}`)
  const predecessor = (id: OrganisationId) => ({ id, carriesHistory: true })
  await mergeOrganisations(
    {
      predecessors: [...(into ? [predecessor(first.id)] : []), predecessor(second.id)],
      into: into
        ? { to: 'new', ...into, parentId: first.parentId }
        : { to: 'existing', id: first.id },
      ...{ children: 'move', nominations: 'stay' },
      ...{ effectiveOn: mergedOn, basis: mergerBasis },
    },
    command,
  )
}

const named = (nodes: readonly OrganisationNode[], name: string) =>
  nodes.find((node) => node.name === name && !node.isClosed)

function beginStep(label: string, { progress, signal }: SampleContext): void {
  if (signal.aborted) throw coreErrors.cancelled()
  progress({ done: 0, total: null, label })
}
