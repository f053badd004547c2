import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { DesignLayout } from '@shared/features/certificates/certificates.design'
import type {
  DesignDetail,
  DesignSummary,
} from '@shared/features/certificates/certificates.designs.contract'
import type { DesignId, DesignVersionId } from '@shared/features/certificates/certificates.ids'
import { sql } from 'kysely'
import { certificatesStrings as strings } from './certificates.strings'

/** Those in use first, defaults before the others, then by name. */
export async function listDesigns(db: Db): Promise<readonly DesignSummary[]> {
  const rows = await selectLatest(db)
    .orderBy('d.is_retired')
    .orderBy('d.is_default', 'desc')
    .orderBy('d.name')
    .orderBy('d.id')
    .execute()
  return rows.map(toSummary)
}

/** @throws AppError `core.notFound` */
export async function getDesign(db: Db, id: DesignId): Promise<DesignDetail> {
  const row = await selectLatest(db).where('d.id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.design })
  return { ...toSummary(row), versionId: row.versionId, layout: readLayout(row.layout) }
}

/** Written by this program, through the same schema. */
export const readLayout = (json: string): DesignLayout => DesignLayout.parse(JSON.parse(json))

/** A version that some decision was, or is to be, printed with. */
export async function isVersionTaken(db: Db, id: DesignVersionId): Promise<boolean> {
  const row = await db
    .selectFrom('decision_design')
    .where((eb) => eb.or([eb('person_version_id', '=', id), eb('collective_version_id', '=', id)]))
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Each design with its last version. */
const selectLatest = (db: Db) =>
  db
    .selectFrom('certificate_design as d')
    .innerJoin('certificate_design_version as v', (join) =>
      join
        .onRef('v.design_id', '=', 'd.id')
        .on(
          'v.version',
          '=',
          sql<number>`(select max(version) from certificate_design_version where design_id = d.id)`,
        ),
    )
    .leftJoin('certificate_stock as s', 's.id', 'v.stock_id')
    .leftJoin('award_form as f', 'f.id', 'd.form_id')
    .select([
      'd.id',
      'd.name',
      'd.form_id as formId',
      'f.name as formName',
      'd.applies_to as appliesTo',
      'd.is_default as isDefault',
      'd.is_retired as isRetired',
      'v.id as versionId',
      'v.version',
      'v.stock_id as stockId',
      's.name as stockName',
      'v.layout',
      sql<number>`json_extract(v.layout, '$.sheet.width')`.as('width'),
      sql<number>`json_extract(v.layout, '$.sheet.height')`.as('height'),
      sql<number>`(select count(*) from decision_design as dd
        join certificate_design_version as used
          on used.id in (dd.person_version_id, dd.collective_version_id)
        where used.design_id = d.id)`.as('decisions'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof selectLatest>['executeTakeFirstOrThrow']>>

const toSummary = ({ isDefault, isRetired, formId, ...row }: Row): DesignSummary => ({
  id: row.id,
  name: row.name,
  formId: formId as AwardFormId | null,
  formName: row.formName,
  appliesTo: row.appliesTo,
  isDefault: isDefault === 1,
  isRetired: isRetired === 1,
  version: row.version,
  stockId: row.stockId,
  stockName: row.stockName,
  width: row.width,
  height: row.height,
  decisions: row.decisions,
})
