import { LocalDate } from '@shared/core/local-date'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { PersonId } from '@shared/features/people/people.ids'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { NominationId, ProposalId, RoundId } from './nominations.ids'
import { awardLevels, type ProposalStep, proposalSteps, subjectKinds } from './nominations.kinds'
import type { PastedMatch } from './proposals.paste.rules'

const text = (max: number) => z.string().trim().max(max)

/** Step 1 of the assistant: for which award, on which occasion, proposed by whom. */
export const ProposalDetails = z.strictObject({
  roundId: RoundId,
  level: z.enum(awardLevels),
  /** null: the form of the round. */
  formId: AwardFormId.nullable(),
  /** Who proposes; null: the office itself. */
  organisationId: OrganisationId.nullable(),
  /** The proposer's letter, “Tờ trình số 05-TTr/ĐU”; '' while there is none. */
  document: text(200),
  documentOn: LocalDate.nullable(),
  /** When it was achieved; the days to the decision are counted from it. */
  achievedOn: LocalDate.nullable(),
})
export type ProposalDetails = z.output<typeof ProposalDetails>

export interface Proposal extends ProposalDetails {
  readonly id: ProposalId
  readonly roundName: string
  readonly campaignName: string | null
  /** Name of today; null: the office itself. */
  readonly organisation: string | null
  readonly startedOn: LocalDate
  readonly step: ProposalStep
  /** null while it is being put together. */
  readonly finishedOn: LocalDate | null
  readonly collectives: number
  readonly persons: number
}

/** One line of a list pasted from Excel, and whom it may mean. */
export interface PastedLine {
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly achievement: string
  readonly match: PastedMatch
}

export const ProposedLine = z.strictObject({
  name: text(300).min(1),
  position: text(200),
  unit: text(300),
  achievement: text(1000),
  personId: PersonId.nullable(),
  organisationId: OrganisationId.nullable(),
})
export type ProposedLine = z.output<typeof ProposedLine>

/** More than any list on paper; a longer one is imported. */
const mostLines = 2000

const Id = z.strictObject({ id: ProposalId })

/** How many came in, and how many were in the round at this level already. */
export interface Added {
  readonly added: number
  readonly known: number
}

export const proposalsContract = {
  /** Those still being put together, newest first. */
  'proposals.open': query<readonly Proposal[]>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'proposals.get': query<Proposal>()(Id),
  /** @throws AppError `core.notFound` for a round or unit that is gone */
  'proposals.start': command<{ id: ProposalId }>()(ProposalDetails),
  /** Files put together so far follow it to another round, level or form. */
  'proposals.edit': command<null>()(z.strictObject({ id: ProposalId, proposal: ProposalDetails })),
  /** Where the assistant stands, so that it can be left and gone on with. */
  'proposals.goTo': command<null>()(
    z.strictObject({ id: ProposalId, step: z.literal(proposalSteps) }),
  ),
  /** What each line of the clipboard may mean; writes nothing. */
  'proposals.readPaste': query<readonly PastedLine[]>()(
    z.strictObject({ kind: z.enum(subjectKinds), text: z.string().max(400_000) }),
  ),
  'proposals.addLines': command<Added>()(
    z.strictObject({
      id: ProposalId,
      kind: z.enum(subjectKinds),
      lines: z.array(ProposedLine).min(1).max(mostLines),
    }),
  ),
  /** From a list passed elsewhere: what the base has passed is proposed to the Bloc, and so on. */
  'proposals.addPassed': command<Added>()(
    z.strictObject({ id: ProposalId, nominationIds: z.array(NominationId).min(1).max(mostLines) }),
  ),
  /** Hands in every file of it that is still being put together. @throws `nominations.nobodyIn` */
  'proposals.finish': command<{ readonly handedIn: number }>()(Id),
  /** With the files that were put together in it. @throws `nominations.handedIn` */
  'proposals.remove': command<null>()(Id),
}
