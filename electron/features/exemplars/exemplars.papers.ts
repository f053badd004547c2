import type { Db } from '@electron/database/database'
import { listedPdf, saveListedXlsx } from '@electron/documents/listed-files'
import type { ListedColumn, ListedRows } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { ExemplarCard, ExemplarFilter } from '@shared/features/exemplars/exemplars.contract'
import { missingNames, stepTitle } from '@shared/features/exemplars/exemplars.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { getCampaign } from '../campaigns/campaigns.queries'
import { committeeLines } from '../committee/committee.queries'
import { qualifiedNames } from '../organisation/organisation.queries'
import { paperStrings } from './exemplars.paper.strings'
import { allExemplars } from './exemplars.queries'

const strings = paperStrings.exemplars

export const saveExemplarsXlsx = (filter: ExemplarFilter, context: TaskContext) =>
  saveListedXlsx(
    {
      ...{ title: strings.saveXlsx, name: strings.fileName(context.today), sheet: strings.sheet },
      list: () => exemplarList(filter, context),
    },
    context,
  )

export const exemplarsPdf = (filter: ExemplarFilter, context: TaskContext) =>
  listedPdf(() => exemplarList(filter, context), context)

async function exemplarList(
  filter: ExemplarFilter,
  { db, today }: TaskContext,
): Promise<ListedRows<ExemplarCard>> {
  const rows = await allExemplars(db, filter, today)
  return {
    ...(await headOf(db, today)),
    title: strings.title,
    parts: [...(await partsOf(db, filter)), paperStrings.asOf(today)],
    columns,
    rows,
    notes: [strings.total(rows.length)],
  }
}

/** Names over every paper of this feature. */
export async function headOf(
  db: Db,
  today: LocalDate,
): Promise<{ readonly topLines: readonly string[] }> {
  return { topLines: await committeeLines(db, today) }
}

export async function unitPart(db: Db, id: OrganisationId | null): Promise<string> {
  const name = id && (await qualifiedNames(db, [id])).get(id)
  return name ? paperStrings.of(name) : ''
}

/** The filter in words. */
async function partsOf(db: Db, filter: ExemplarFilter): Promise<string[]> {
  const { text, year, campaignId, organisationId, field, step, isLacking, isStopped } = filter
  const rest = [
    year !== null && paperStrings.inYear(year),
    campaignId && paperStrings.campaign((await getCampaign(db, campaignId)).name),
    field && paperStrings.field(field),
    step && stepTitle(step),
    isLacking && paperStrings.lacking,
    isStopped !== null && (isStopped ? paperStrings.stopped : paperStrings.followed),
    text.trim() && paperStrings.search(text.trim()),
  ].filter(Boolean)
  return [await unitPart(db, organisationId), rest.join('; ')].filter(Boolean)
}

const { columns: heads } = strings

const columns: readonly ListedColumn<ExemplarCard>[] = [
  { header: heads.order, width: 6, isCentred: true, value: (_, index) => index + 1 },
  { header: heads.name, width: 24, value: ({ name }) => name },
  { header: heads.unit, width: 26, value: ({ unit }) => unit || null },
  { header: heads.field, width: 20, value: ({ field }) => field || null },
  { header: heads.title, width: 34, value: ({ title }) => title },
  // A year is a name, not an amount: “2.026” would be wrong.
  { header: heads.year, width: 8, isCentred: true, value: ({ year }) => String(year) },
  { header: heads.step, width: 24, value: stateOf },
  { header: heads.days, width: 9, isCentred: true, value: ({ days }) => days },
  { header: heads.missing, width: 28, value: missingOf },
  { header: heads.campaign, width: 24, value: ({ campaign }) => campaign },
]

function stateOf({ stoppedOn, stopReason, isRecognised, step }: ExemplarCard): string {
  if (stoppedOn !== null) return strings.stopped({ day: stoppedOn, reason: stopReason })
  return isRecognised ? strings.recognised : stepTitle(step)
}

function missingOf({ missing, stoppedOn }: ExemplarCard): string | null {
  return stoppedOn === null ? missing.map((each) => missingNames[each]).join('; ') || null : null
}
