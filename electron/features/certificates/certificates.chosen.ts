import type { Db, Tx } from '@electron/database/database'
import type { PrintTransform } from '@shared/features/calibration/calibration.transform'
import { DEFAULT_LAYOUT } from '@shared/features/certificates/certificates.default-layout'
import { drawnLayout } from '@shared/features/certificates/certificates.design'
import type { HonorificRules } from '@shared/features/certificates/certificates.honorifics'
import type {
  DesignId,
  DesignVersionId,
  StockId,
} from '@shared/features/certificates/certificates.ids'
import {
  BLANK_PAPER,
  type CertificateLayout,
  type Stock,
} from '@shared/features/certificates/certificates.layout'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { sql } from 'kysely'
import { readLayout } from './certificates.designs.queries'

/** What one kind of certificate of a decision looks like and is printed on. */
export interface ChosenDesign {
  /** null: the built-in design. */
  readonly designId: DesignId | null
  readonly versionId: DesignVersionId | null
  readonly name: string
  /** 0 for the built-in design. */
  readonly version: number
  readonly layout: CertificateLayout
  readonly honorifics: HonorificRules
  /** null: plain paper of the size of the layout. */
  readonly stock: {
    readonly id: StockId
    readonly name: string
    readonly isPreprinted: boolean
  } | null
}

/** One and the same object for both kinds where they share a version. */
export type DesignsOfDecision = Readonly<Record<SubjectKind, ChosenDesign>>

const BUILT_IN: ChosenDesign = {
  designId: null,
  versionId: null,
  name: DEFAULT_LAYOUT.name,
  version: 0,
  layout: DEFAULT_LAYOUT,
  honorifics: [],
  stock: null,
}

/** What the decision was printed with, or is to be; else the office's defaults, else the built-in. */
export async function designsFor(db: Db, decisionId: DecisionId): Promise<DesignsOfDecision> {
  const { person, collective } = await versionsFor(db, decisionId)
  const forPeople = await loadVersion(db, person)
  const forCollectives = person === collective ? forPeople : await loadVersion(db, collective)
  return { person: forPeople, collective: forCollectives }
}

export async function designFor(
  db: Db,
  { decisionId, kind }: { readonly decisionId: DecisionId; readonly kind: SubjectKind },
): Promise<ChosenDesign> {
  return (await designsFor(db, decisionId))[kind]
}

/** The paper in the tray of a design, with what puts the printer right. */
export function stockFor({ stock }: ChosenDesign, correction?: PrintTransform): Stock {
  return {
    ...BLANK_PAPER,
    isPreprinted: stock?.isPreprinted ?? false,
    ...(correction && { correction }),
  }
}

/** From the first sheet on, a decision keeps the versions it has now; for the start of a print run. */
export async function pinDesigns(tx: Tx, decisionId: DecisionId): Promise<void> {
  const { person, collective } = await versionsFor(tx, decisionId)
  const row = {
    person_version_id: person,
    collective_version_id: collective,
    is_printed: 1 as const,
  }
  await tx
    .insertInto('decision_design')
    .values({ id: decisionId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export type Versions = Readonly<Record<SubjectKind, DesignVersionId | null>>

export async function versionsFor(db: Db, decisionId: DecisionId): Promise<Versions> {
  const chosen = await findChoice(db, decisionId)
  if (chosen) return { person: chosen.person_version_id, collective: chosen.collective_version_id }
  const formId = await formOf(db, decisionId)
  return {
    person: await defaultVersion(db, formId, 'person'),
    collective: await defaultVersion(db, formId, 'collective'),
  }
}

export const findChoice = (db: Db, decisionId: DecisionId) =>
  db.selectFrom('decision_design').selectAll().where('id', '=', decisionId).executeTakeFirst()

async function formOf(db: Db, decisionId: DecisionId): Promise<string | null> {
  const row = await db
    .selectFrom('decision as d')
    .innerJoin('award_round as r', 'r.id', 'd.round_id')
    .where('d.id', '=', decisionId)
    .select(sql<string | null>`coalesce(d.form_id, r.form_id)`.as('formId'))
    .executeTakeFirst()
  return row?.formId ?? null
}

/** The nearest default: of this form before any form, of this kind of subject before everyone. */
async function defaultVersion(
  db: Db,
  formId: string | null,
  kind: SubjectKind,
): Promise<DesignVersionId | null> {
  const row = await db
    .selectFrom('certificate_design as d')
    .innerJoin('certificate_design_version as v', 'v.design_id', 'd.id')
    .where('d.is_default', '=', 1)
    .where('d.applies_to', 'in', [kind, 'everyone'])
    .where((eb) => eb.or([eb('d.form_id', 'is', null), eb('d.form_id', '=', formId)]))
    .select('v.id')
    .orderBy(sql`d.form_id is null`)
    .orderBy(sql`d.applies_to = 'everyone'`)
    .orderBy('v.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

async function loadVersion(db: Db, id: DesignVersionId | null): Promise<ChosenDesign> {
  if (id === null) return BUILT_IN
  const row = await db
    .selectFrom('certificate_design_version as v')
    .innerJoin('certificate_design as d', 'd.id', 'v.design_id')
    .leftJoin('certificate_stock as s', 's.id', 'v.stock_id')
    .where('v.id', '=', id)
    .select(['d.id as designId', 'd.name', 'v.version', 'v.layout'])
    .select(['s.id as stockId', 's.name as stockName', 's.is_preprinted as isPreprinted'])
    .executeTakeFirstOrThrow()
  const design = readLayout(row.layout)
  return {
    designId: row.designId,
    versionId: id,
    name: row.name,
    version: row.version,
    layout: drawnLayout(row.name, design),
    honorifics: design.honorifics,
    stock:
      row.stockId === null
        ? null
        : { id: row.stockId, name: row.stockName ?? '', isPreprinted: row.isPreprinted === 1 },
  }
}
