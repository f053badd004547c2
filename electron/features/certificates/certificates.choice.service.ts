import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import { toNfc } from '@shared/core/vietnamese-fold'
import type {
  ChosenDesigns,
  OverrideDetail,
} from '@shared/features/certificates/certificates.designs.contract'
import { certificateErrors } from '@shared/features/certificates/certificates.errors'
import type { DesignId } from '@shared/features/certificates/certificates.ids'
import { FieldOverrides } from '@shared/features/certificates/certificates.overrides'
import { composeTexts } from '@shared/features/certificates/certificates.record'
import { certificateStrings as words } from '@shared/features/certificates/certificates.strings'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
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
  }
}

/** @throws AppError `certificates.alreadyPrinted`, `.wrongSubject`, `core.notFound` */
export async function chooseDesign(
  input: {
    readonly decisionId: DecisionId
    readonly kind: SubjectKind
    readonly designId: DesignId | null
  },
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

/** @throws AppError `core.notFound` */
export async function overrideOf(db: Db, awardId: AwardId): Promise<OverrideDetail> {
  const { name, fields, record } = await certificateOf(db, awardId)
  const texts = composeTexts(record)
  return {
    awardId,
    name,
    overrides: record.overrides ?? {},
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
  const { name, fields } = await certificateOf(tx, awardId)
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
  const row = { changes: JSON.stringify(FieldOverrides.parse(Object.fromEntries(kept))) }
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
  const { layout } = (await designsFor(db, line.decisionId))[line.kind]
  const fields = layout.fields.filter(
    ({ appliesTo }) => appliesTo === 'everyone' || appliesTo === line.kind,
  )
  return { name: line.name, fields, record }
}
