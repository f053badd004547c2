import type { TaskContext } from '@electron/ipc/context'
import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import type { ReportKind } from '@shared/features/dossiers/papers.contract'
import { papersStrings as strings } from '@shared/features/dossiers/papers.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { KindValues } from '@shared/features/templates/templates.catalogue'
import { getNomination } from '../nominations/nominations.queries'
import { saveKind } from '../templates/templates.fill'
import { collectiveReport, featReport, personReport } from './papers.report.values'

interface Report {
  readonly id: NominationId
  readonly kind: ReportKind
}

/**
 * The report of one nominee, filled with what is on record; what is not is left to be written.
 *
 * @throws AppError `core.notFound`, `documents.*`, `desk.cannotSave`
 */
export async function saveReport({ id, kind }: Report, context: TaskContext) {
  const { db, today } = context
  const nomination = await getNomination(db, id, today)
  const on = { day: today, name: strings.reportFile(nomination.name) }
  const of = { db, today, nomination }
  switch (kind) {
    case 'collectiveReport':
      return save({ ...on, kind, values: () => collectiveReport(of) }, context)
    case 'personReport':
      return save({ ...on, kind, values: () => personReport(of) }, context)
    case 'featReport':
      return save({ ...on, kind, values: () => featReport(of) }, context)
    default:
      return assertNever(kind, 'report')
  }
}

interface Saving<K extends ReportKind> {
  readonly kind: K
  readonly name: string
  readonly day: LocalDate
  readonly values: () => Promise<KindValues<K>>
}

const save = <K extends ReportKind>(
  { kind, name, day, values }: Saving<K>,
  context: TaskContext,
): Promise<{ readonly name: string | null }> =>
  saveKind({ kind, name, document: async () => ({ day, values: await values() }) }, context)
