import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { ProposalId } from '@shared/features/nominations/nominations.ids'
import { committeeOnDay } from '../committee/committee.queries'
import { getProposal } from '../nominations/proposals.queries'
import { getRound } from '../nominations/rounds.queries'
import { readRequirements } from './dossiers.requirements'
import { dossiersStrings } from './dossiers.strings'

const strings = dossiersStrings.letter

/**
 * The draft of the letter (Tờ trình) that goes with the list, as text for the clerk to go on with.
 *
 * @throws AppError `core.notFound`
 */
export async function proposalLetter(db: Db, id: ProposalId, today: LocalDate): Promise<string> {
  const proposal = await getProposal(db, id)
  const round = await getRound(db, proposal.roundId)
  const { identity } = await committeeOnDay(db, today)
  const requirements = await readRequirements(db)
  const formId = proposal.formId ?? round.formId
  const form = await formName(db, formId)
  const papers = requirements.of(formId, round.occasion).filter(({ isRequired }) => isRequired)
  const body = identity ? strings.body(identity.shortName) : ''
  return [
    strings.type,
    strings.subject(round.name),
    strings.rule,
    strings.addressed({ level: proposal.level, body, upper: strings.upperBody }),
    '',
    strings.opening({
      achievement: round.achievement,
      campaign: proposal.campaignName ?? '',
      who: proposal.organisation ?? identity?.shortName ?? strings.officeItself,
    }),
    ...(proposal.collectives > 0 ? [strings.collectives(proposal.collectives, form)] : []),
    ...(proposal.persons > 0 ? [strings.persons(proposal.persons, form)] : []),
    strings.attached(papers.filter(({ key }) => key !== 'letter').map(({ name }) => lower(name))),
  ].join('\n')
}

const lower = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)

async function formName(db: Db, id: Awaited<ReturnType<typeof getProposal>>['formId']) {
  if (id === null) return ''
  const row = await db
    .selectFrom('award_form')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name ?? ''
}
