import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { CertificateId, PrintRunId } from '@shared/features/printing/printing.ids'
import { type SheetState, sheetStates } from '@shared/features/printing/printing.kinds'
import type {
  Pack,
  PackState,
  RunDetail,
  RunSummary,
  Sheet,
  SpoiledSheet,
} from '@shared/features/printing/printing.records'
import { printingStrings as strings } from './printing.strings'
import type { PrintRunTable, PrintSheetTable } from './printing.table'

/** Newest first. */
export async function listRuns(
  db: Db,
  { decisionId }: { readonly decisionId: DecisionId },
): Promise<RunSummary[]> {
  const runs = await db
    .selectFrom('print_run')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .orderBy('number', 'desc')
    .execute()
  return Promise.all(runs.map(async (run) => summaryOf(run, await countSheets(db, run.id))))
}

/** @throws AppError `core.notFound` */
export async function getRunRow(db: Db, id: PrintRunId): Promise<PrintRunTable> {
  const run = await db.selectFrom('print_run').selectAll().where('id', '=', id).executeTakeFirst()
  if (!run) throw coreErrors.notFound({ what: strings.run })
  return run
}

/** @throws AppError `core.notFound` */
export async function getRun(
  db: Db,
  { runId }: { readonly runId: PrintRunId },
  isAsStarted: (run: PrintRunTable) => Promise<boolean>,
): Promise<RunDetail> {
  const run = await getRunRow(db, runId)
  const summary = summaryOf(run, await countSheets(db, runId))
  const packs = await packsOf(db, runId)
  return { ...summary, packs, isAsStarted: run.state !== 'open' || (await isAsStarted(run)) }
}

interface CountedSheets {
  readonly certificates: number
  readonly sheets: Readonly<Record<SheetState, number>>
}

async function countSheets(db: Db, runId: PrintRunId): Promise<CountedSheets> {
  const rows = await db
    .selectFrom('print_sheet')
    .where('run_id', '=', runId)
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const { certificates } = await db
    .selectFrom('print_sheet')
    .where('run_id', '=', runId)
    .select((eb) => eb.fn.count<number>('certificate_id').distinct().as('certificates'))
    .executeTakeFirstOrThrow()
  const counts = sheetStates.map((state) => [
    state,
    rows.find((row) => row.state === state)?.count ?? 0,
  ])
  return { certificates, sheets: Object.fromEntries(counts) as Record<SheetState, number> }
}

const summaryOf = (run: PrintRunTable, counted: CountedSheets): RunSummary => ({
  id: run.id,
  decisionId: run.decision_id,
  number: run.number,
  purpose: run.purpose,
  state: run.state,
  startedAt: run.started_at,
  endedAt: run.ended_at,
  designName: run.design_name,
  stockName: run.stock_name,
  printerName: run.printer_name,
  dataSha256: run.data_sha256,
  note: run.note,
  ...counted,
})

async function packsOf(db: Db, runId: PrintRunId): Promise<Pack[]> {
  const sheets = await db
    .selectFrom('print_sheet as s')
    .innerJoin('certificate as c', 'c.id', 's.certificate_id')
    .innerJoin('award as a', 'a.id', 'c.award_id')
    .where('s.run_id', '=', runId)
    .where('s.state', '!=', 'dropped')
    .select(['s.pack', 's.state', 's.follows_id as follows', 'a.name'])
    .orderBy('s.position')
    .execute()
  return [...Map.groupBy(sheets, ({ pack }) => pack)].map(([pack, own]) => ({
    pack,
    state: packState(own.map(({ state }) => state)),
    isReprint: own.some(({ follows }) => follows !== null),
    sheets: own.length,
    firstName: own[0]?.name ?? '',
    lastName: own.at(-1)?.name ?? '',
  }))
}

function packState(states: readonly SheetState[]): PackState {
  if (states.includes('sent')) return 'sent'
  return states.includes('waiting') ? 'waiting' : 'settled'
}

export type PackSheet = Pick<PrintSheetTable, 'id' | 'state' | 'position' | 'pack'> & {
  readonly certificateId: CertificateId
}

export const sheetsOfPack = (
  db: Db,
  { runId, pack }: { readonly runId: PrintRunId; readonly pack: number },
): Promise<PackSheet[]> =>
  db
    .selectFrom('print_sheet')
    .where('run_id', '=', runId)
    .where('pack', '=', pack)
    .select(['id', 'state', 'position', 'pack', 'certificate_id as certificateId'])
    .orderBy('position')
    .execute()

export const listSheets = (
  db: Db,
  { runId, pack }: { readonly runId: PrintRunId; readonly pack: number },
): Promise<Sheet[]> =>
  db
    .selectFrom('print_sheet as s')
    .innerJoin('certificate as c', 'c.id', 's.certificate_id')
    .innerJoin('award as a', 'a.id', 'c.award_id')
    .where('s.run_id', '=', runId)
    .where('s.pack', '=', pack)
    .select([
      's.id',
      's.position',
      's.state',
      's.reason',
      'a.ledger_number as ledgerNumber',
      'a.name',
    ])
    .orderBy('s.position')
    .execute()

/** Newest first. */
export async function listSpoiled(
  db: Db,
  { decisionId }: { readonly decisionId: DecisionId },
): Promise<SpoiledSheet[]> {
  const rows = await db
    .selectFrom('print_sheet as s')
    .innerJoin('print_run as r', 'r.id', 's.run_id')
    .innerJoin('certificate as c', 'c.id', 's.certificate_id')
    .innerJoin('award as a', 'a.id', 'c.award_id')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .where('r.decision_id', '=', decisionId)
    .where('s.state', '=', 'spoiled')
    .select((eb) => [
      's.id',
      's.reason',
      's.settled_at as settledAt',
      'a.ledger_number as ledgerNumber',
      'a.name',
      'd.number',
      'd.symbol',
      'r.number as runNumber',
      eb
        .exists(
          eb
            .selectFrom('print_sheet as g')
            .whereRef('g.certificate_id', '=', 's.certificate_id')
            .where('g.state', '=', 'good')
            .select('g.id'),
        )
        .as('isMadeGood'),
    ])
    .orderBy('s.settled_at', 'desc')
    .orderBy('a.ledger_number')
    .execute()
  return rows.map(({ number, symbol, isMadeGood, settledAt, ...row }) => ({
    ...row,
    settledAt: settledAt ?? '',
    decisionNumber: labels.numberText({ number: number ?? 0, symbol }),
    isMadeGood: Boolean(isMadeGood),
  }))
}
