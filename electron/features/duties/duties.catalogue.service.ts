import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import {
  catalogueDocuments,
  findPresent,
} from '@shared/features/directives/directives.catalogue.rules'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import { type CatalogueDuty, catalogueDuties } from '@shared/features/duties/duties.catalogue'
import type { DutyCatalogueItem, DutyDetails } from '@shared/features/duties/duties.contract'
import { ruleSentence } from '@shared/features/duties/duties.rule.strings'
import { owerNames } from '@shared/features/duties/duties.strings'
import { listDirectives } from '../directives/directives.queries'
import { listDuties } from './duties.queries'
import { insertDuty } from './duties.service'
import { dutiesStrings as strings } from './duties.strings'

/** What the catalogue offers, each with its rule in words and the sentence it is known from. */
export async function listDutyCatalogue(
  db: Db,
  today: LocalDate,
): Promise<readonly DutyCatalogueItem[]> {
  const present = new Map((await listDuties(db)).map((duty) => [duty.catalogueKey, duty.id]))
  return catalogueDuties.map((item) => ({
    key: item.key,
    title: item.title,
    sentence: ruleSentence(detailsOf(item, { directiveId: null, today })),
    addressee: item.addressee,
    owedBy: owerNames[item.owedBy],
    sourceDocument: item.sourceDocument,
    sourceSentence: item.sourceSentence,
    openPoint: item.openPoint,
    presentAs: present.get(item.key) ?? null,
  }))
}

/** Adds what is not here yet; a document of the register is tied to it where it is on record. */
export async function addDutiesFromCatalogue(
  { keys }: { readonly keys: readonly string[] },
  context: CommandContext,
): Promise<{ duties: number }> {
  const { tx, today, say } = context
  const present = new Set((await listDuties(tx)).map(({ catalogueKey }) => catalogueKey))
  const wanted = catalogueDuties.filter(({ key }) => keys.includes(key) && !present.has(key))
  const directives = await listDirectives(tx)
  for (const item of wanted) {
    const document = catalogueDocuments.find(({ key }) => key === item.directiveKey)
    const directiveId = (document && findPresent(document, directives)?.id) ?? null
    const details = detailsOf(item, { directiveId, today })
    await insertDuty(details, { context, catalogueKey: item.key })
  }
  say(strings.addedFromCatalogue(wanted.length))
  return { duties: wanted.length }
}

interface Adding {
  readonly directiveId: DirectiveId | null
  readonly today: LocalDate
}

/**
 * Followed from the day it is added, not from that of the source: what nobody kept records of would
 * all be overdue. What ended before keeps the days of its source.
 */
function detailsOf(item: CatalogueDuty, { directiveId, today }: Adding): DutyDetails {
  const isOver = item.to !== null && item.to < today
  const starts = item.from !== null && (isOver || item.from > today) ? item.from : today
  const { title, what, period, anchor, anchorMonth, anchorDay, shift, leadDays } = item
  return {
    ...{ title, what, period, anchor, anchorMonth, anchorDay, shift, leadDays },
    ...{ everyMonths: null, firstMonth: null, validFrom: starts, validTo: item.to },
    ...{ owedBy: item.owedBy, owedLevel: null, owedKind: null, unitIds: [] },
    ...{ addressee: item.addressee, campaignId: null, directiveId },
    ...{ quote: item.sourceSentence, note: item.openPoint },
  }
}
