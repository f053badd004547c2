import type { Db } from '@electron/database/database'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { exemplarsErrors } from '@shared/features/exemplars/exemplars.errors'
import type {
  RecognisedPair,
  RecognitionDraft,
  RecognitionPaper,
} from '@shared/features/exemplars/recognition.contract'
import { recognitionStrings as strings } from '@shared/features/exemplars/recognition.strings'
import { recognitionValues } from '@shared/features/exemplars/recognition.values'
import { basesOn } from '../awards/awards.queries'
import { committeeOnDay } from '../committee/committee.queries'
import { qualifiedNames } from '../organisation/organisation.queries'
import { saveKind } from '../templates/templates.fill'

/** @throws AppError `exemplars.noCommittee` */
export async function recognitionDraft(
  { year }: { readonly year: number },
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
): Promise<RecognitionDraft> {
  const { identity, signers } = await committeeFor(db, today)
  const bases = await basesOn(db, { day: today, system: 'party', issuer: identity.symbol })
  return {
    paper: {
      ...{ year, day: today, number: null, bases: bases.join('\n') },
      proposer: strings.defaultProposer(identity.shortName),
      signerId: signers[0]?.id ?? null,
      recipients: strings.defaultRecipients(identity.shortName),
    },
    pairs: await pairsOf(db, year),
    signers: signers.map(({ id, fullName, position }) => ({
      id,
      line: `${fullName}, ${position}`,
    })),
  }
}

async function committeeFor(db: Db, day: LocalDate) {
  const { identity, signers } = await committeeOnDay(db, day)
  if (!identity) throw exemplarsErrors.noCommittee({ day })
  return { identity, signers }
}

/** @throws AppError `exemplars.noCommittee`, `exemplars.nobodyRecognised`, `desk.cannotSave` */
export async function saveRecognition(paper: RecognitionPaper, context: TaskContext) {
  const { identity, signers } = await committeeFor(context.db, paper.day)
  const pairs = await pairsOf(context.db, paper.year)
  if (pairs.length === 0) throw exemplarsErrors.nobodyRecognised({ year: paper.year })
  const signer = signers.find(({ id }) => id === paper.signerId) ?? signers[0] ?? null
  const values = recognitionValues({ paper, identity, signer, pairs })
  const document = async () => ({ day: paper.day, values })
  return saveKind(
    { kind: 'exemplarDecision', name: strings.fileName(paper.year), document },
    context,
  )
}

/** Whoever was assessed in that year as having caught up or gone past; collectives first. */
async function pairsOf(db: Db, year: number): Promise<readonly RecognisedPair[]> {
  const rows = await db
    .selectFrom('exemplar_learner as l')
    .innerJoin('exemplar as e', 'e.id', 'l.exemplar_id')
    .leftJoin('person as p', 'p.id', 'l.person_id')
    .leftJoin('person as ep', 'ep.id', 'e.person_id')
    .leftJoin('framework_item as f', 'f.id', 'e.field_item_id')
    .where('l.result', 'in', ['caught-up', 'overtaken'])
    .where('l.assessed_on', '>=', `${year}-01-01` as LocalDate)
    .where('l.assessed_on', '<=', `${year}-12-31` as LocalDate)
    .select(['p.full_name as person', 'l.organisation_id as organisationId', 'l.result'])
    .select(['ep.full_name as exemplarPerson', 'e.organisation_id as exemplarOrganisationId'])
    .select((eb) => eb.fn.coalesce('f.title', 'e.field').as('field'))
    .orderBy('p.sort_key')
    .orderBy('l.id')
    .execute()
  const names = await qualifiedNames(
    db,
    rows.flatMap((row) => [row.organisationId ?? [], row.exemplarOrganisationId ?? []].flat()),
  )
  return rows.map((row): RecognisedPair => {
    const unit = (row.organisationId && names.get(row.organisationId)) ?? ''
    const above = (row.exemplarOrganisationId && names.get(row.exemplarOrganisationId)) ?? ''
    return {
      kind: row.person === null ? 'collective' : 'person',
      learner: row.person ?? unit,
      unit: row.person === null ? '' : unit,
      exemplar: row.exemplarPerson ?? above,
      exemplarUnit: row.exemplarPerson === null ? '' : above,
      field: row.field ?? '',
      result: row.result === 'overtaken' ? 'overtaken' : 'caught-up',
    }
  })
}
