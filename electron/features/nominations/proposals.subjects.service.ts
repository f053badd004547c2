import { assertThere } from '@electron/database/assert-there'
import type { CommandContext } from '@electron/ipc/context'
import type { NominationId, ProposalId } from '@shared/features/nominations/nominations.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { Added, ProposedLine } from '@shared/features/nominations/proposals.contract'
import { insertNominations, type ListedNomination } from './nominations.insert'
import { theNominations } from './nominations.service'
import { nominationsStrings as strings } from './nominations.strings'
import { getProposal } from './proposals.queries'

interface NewLines {
  readonly id: ProposalId
  readonly kind: SubjectKind
  readonly lines: readonly ProposedLine[]
}

/**
 * Puts subjects into the sitting, as files still being put together. Whoever is in the round at this
 * level already is left alone and only counted.
 *
 * @throws AppError `core.notFound` when the sitting, a person or a unit is gone
 */
export async function addLines(
  { id, kind, lines }: NewLines,
  context: CommandContext,
): Promise<Added> {
  await assertThere(context.tx, {
    person: lines.map(({ personId }) => personId),
    organisation: lines.map(({ organisationId }) => organisationId),
  })
  return insertInto(
    id,
    lines.map((line) => ({ ...line, kind })),
    context,
  )
}

/**
 * Proposes those of another list again, at the level of this sitting: what the base has passed is
 * proposed to the Bloc, what the Bloc has passed to the province.
 *
 * @throws AppError `core.notFound`
 */
export async function addPassed(
  {
    id,
    nominationIds,
  }: { readonly id: ProposalId; readonly nominationIds: readonly NominationId[] },
  context: CommandContext,
): Promise<Added> {
  const rows = await theNominations(context.tx, nominationIds)
  const lines = rows.map((row) => ({
    kind: row.subject_kind,
    organisationId: row.organisation_id,
    personId: row.person_id,
    name: row.name,
    position: row.position,
    unit: row.unit,
    achievement: row.achievement,
  }))
  return insertInto(id, lines, context)
}

type Line = Pick<
  ListedNomination,
  'kind' | 'organisationId' | 'personId' | 'name' | 'position' | 'unit' | 'achievement'
>

async function insertInto(
  id: ProposalId,
  lines: readonly Line[],
  context: CommandContext,
): Promise<Added> {
  const { roundId, level, formId, achievedOn } = await getProposal(context.tx, id)
  const file = {
    ...({ status: 'draft', form_id: formId, proposal_id: id, achieved_on: achievedOn } as const),
    handed_in_on: null,
  }
  const outcomes = await insertNominations(
    context,
    roundId,
    lines.map((line) => ({
      ...line,
      ...{ level, file, positionInList: null, whenKnown: 'skip' as const },
    })),
  )
  const added = outcomes.filter((outcome) => outcome === 'added').length
  const counts = { added, known: outcomes.length - added }
  context.say(strings.linesAdded(counts))
  return counts
}
