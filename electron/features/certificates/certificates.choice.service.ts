import type { Db, Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { toNfc } from '@shared/core/vietnamese-fold'
import type {
  ChooseDesign,
  ChosenDesigns,
  OverrideDetail,
} from '@shared/features/certificates/certificates.designs.contract'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import { FieldOverrides } from '@shared/features/certificates/certificates.overrides'
import { composeTexts } from '@shared/features/certificates/certificates.record'
import { certificateStrings as words } from '@shared/features/certificates/certificates.strings'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { z } from 'zod'
import { getDecisionRow } from '../decisions/decisions.queries'
import { designsFor, findChoice, versionsFor } from './certificates.chosen'
import { getDesign } from './certificates.designs.queries'
import { recordsFor, selectClaims } from './certificates.records'
import { certificatesStrings as strings } from './certificates.strings'

export async function chosenDesigns(db: Db, decisionId: DecisionId): Promise<ChosenDesigns> {
  const { person, collective } = await designsFor(db, decisionId)
  const choice = await findChoice(db, decisionId)
  const shown = ({ designId, name, version }: typeof person) => ({ id: designId, name, version })
  return {
    isPrinted: choice?.is_printed === 1,
    designs: { person: shown(person), collective: shown(collective) },
    overrides: await overridesOf(db, decisionId),
  }
}

/** How many certificates of each kind differ from the design they are to be printed with. */
async function overridesOf(db: Db, decisionId: DecisionId): Promise<Record<SubjectKind, number>> {
  const designs = await designsFor(db, decisionId)
  const count = async (kind: SubjectKind) =>
    (await overriddenAwards(db, { decisionId, kind, designId: designs[kind].designId })).length
  return { person: await count('person'), collective: await count('collective') }
}

type Choice = Pick<z.output<typeof ChooseDesign>, 'decisionId' | 'kind' | 'designId'>

const overriddenAwards = (db: Db, { decisionId, kind, designId }: Choice) =>
  db
    .selectFrom('certificate_override as o')
    .innerJoin('award as a', 'a.id', 'o.id')
    .where('a.decision_id', '=', decisionId)
    .where('a.subject_kind', '=', kind)
    .where('o.design_id', 'is', designId)
    .select('o.id')
    .execute()

/**
 * What was changed on single certificates belongs to the design they leave: it goes, and only with
 * the clerk's consent.
 *
 * @throws AppError `certificates.alreadyPrinted`, `.wrongSubject`, `.hasOverrides`, `core.notFound`
 */
export async function chooseDesign(
  input: z.output<typeof ChooseDesign>,
  { tx, say }: CommandContext,
): Promise<null> {
  const { decisionId, kind, designId } = input
  const decision = await getDecisionRow(tx, decisionId)
  const { number, symbol } = decision
  const numberText = number === null ? strings.draftDecision : labels.numberText({ number, symbol })
  const choice = await findChoice(tx, decisionId)
  if (choice?.is_printed === 1) throw certificateErrors.alreadyPrinted({ number: numberText })
  const design = designId === null ? null : await getDesign(tx, designId)
  if (design && design.appliesTo !== 'everyone' && design.appliesTo !== kind)
    throw certificateErrors.wrongSubject({ name: design.name })
  await letGoOfOverrides(tx, input)
  const versions = { ...(await versionsFor(tx, decisionId)), [kind]: design?.versionId ?? null }
  const row = {
    person_version_id: versions.person,
    collective_version_id: versions.collective,
  }
  await tx
    .insertInto('decision_design')
    .values({ id: decisionId, ...row, is_printed: 0 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  say(strings.designChosen({ name: design?.name ?? strings.builtIn, number: numberText }))
  return null
}

async function letGoOfOverrides(
  tx: Tx,
  { decisionId, kind, designId, dropOverrides }: z.output<typeof ChooseDesign>,
): Promise<void> {
  const leaving = (await designsFor(tx, decisionId))[kind]
  if (leaving.designId === designId) return
  const kept = await overriddenAwards(tx, { decisionId, kind, designId: leaving.designId })
  if (kept.length === 0) return
  if (!dropOverrides)
    throw certificateErrors.hasOverrides({ name: leaving.name, count: kept.length })
  await tx
    .deleteFrom('certificate_override')
    .where(
      'id',
      'in',
      kept.map(({ id }) => id),
    )
    .execute()
}

/** @throws AppError `core.notFound` */
export async function overrideOf(db: Db, awardId: AwardId): Promise<OverrideDetail> {
  const { name, fields, record } = await certificateOf(db, awardId)
  const texts = composeTexts(record)
  // A later version of the design may have lost a field.
  const isThere = ([id]: readonly [string, unknown]) => fields.some((field) => field.id === id)
  return {
    awardId,
    name,
    overrides: Object.fromEntries(Object.entries(record.overrides ?? {}).filter(isThere)),
    fields: fields.map((field) => ({
      id: field.id,
      label: field.kind === 'fixed' ? field.text : words.contents[field.content],
      size: field.size,
      text: field.kind === 'fixed' ? field.text : texts[field.content],
    })),
  }
}

/** An empty change takes the row away. @throws AppError `core.notFound`, `certificates.unknownField` */
export async function setOverride(
  { awardId, overrides }: { readonly awardId: AwardId; readonly overrides: FieldOverrides },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, fields, designId } = await certificateOf(tx, awardId)
  const unknown = Object.keys(overrides).find((id) => !fields.some((field) => field.id === id))
  if (unknown !== undefined) throw certificateErrors.unknownField({ field: unknown })
  const changes = Object.entries(overrides).filter(([, change]) => Object.keys(change).length > 0)
  if (changes.length === 0) {
    await tx.deleteFrom('certificate_override').where('id', '=', awardId).execute()
    say(strings.overrideRemoved(name))
    return null
  }
  const kept = changes.map(([id, { text, size }]) => [
    id,
    { ...(text !== undefined && { text: toNfc(text) }), ...(size !== undefined && { size }) },
  ])
  const row = {
    design_id: designId,
    changes: JSON.stringify(FieldOverrides.parse(Object.fromEntries(kept))),
  }
  await tx
    .insertInto('certificate_override')
    .values({ id: awardId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  say(strings.overridden(name))
  return null
}

async function certificateOf(db: Db, awardId: AwardId) {
  const line = await selectClaims(db).where('a.id', '=', awardId).executeTakeFirst()
  if (!line) throw coreErrors.notFound({ what: strings.award })
  const records = await recordsFor(db, line.decisionId)
  const number = labels.ledgerNumber(line.ledgerNumber)
  const record = records.find(({ ledgerNumber }) => ledgerNumber === number)
  if (!record) throw coreErrors.notFound({ what: strings.award })
  const { layout, designId } = (await designsFor(db, line.decisionId))[line.kind]
  const fields = layout.fields.filter(
    ({ appliesTo }) => appliesTo === 'everyone' || appliesTo === line.kind,
  )
  return { name: line.name, fields, record, designId }
}
