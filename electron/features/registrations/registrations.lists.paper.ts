import type { ListedColumn, ListedRows, ListSignature } from '@electron/documents/printed-list'
import type { TaskContext } from '@electron/ipc/context'
import { documentDay } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { CoverageLine, CoverageTable } from '@shared/features/registrations/coverage.contract'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import {
  type CoverageScope,
  listingOf,
  type RegistrationListing,
  type RegistrationPart,
} from '@shared/features/registrations/registrations.part'
import type { RegistrationRow } from '@shared/features/registrations/registrations.results'
import { coveragePercent, stateName } from '@shared/features/registrations/registrations.strings'
import { getCampaign } from '../campaigns/campaigns.queries'
import { committeeOnDay } from '../committee/committee.queries'
import { qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { ratingFileStrings } from '../ratings/ratings.strings'
import { registrationDay } from './registrations.coverage'
import { coverageTable } from './registrations.coverage.queries'
import { registrationFileStrings as strings } from './registrations.files.strings'
import { listRegistrations } from './registrations.list.queries'

const { columns: heads } = strings

type Reading = Pick<TaskContext, 'db' | 'today'>
type CoverageRow = Pick<CoverageLine, 'name' | 'collectives' | 'people' | 'party'>

/** Names of the office at the head, and who signs at the foot. */
async function frameOf({ db, today }: Reading, scope: CoverageScope) {
  const { identity, signers } = await committeeOnDay(db, today)
  const [signer] = signers
  const signature: ListSignature = {
    placeAndDate: ratingFileStrings.placeAndDate({
      ...{ place: identity?.place ?? '', day: documentDay(today) },
    }),
    authority: signer?.authority ?? '',
    position: signer?.position ?? '',
    name: signer?.fullName ?? '',
  }
  const campaign = await getCampaign(db, scope.campaignId)
  return {
    topLines: [identity?.upperBody ?? '', identity?.name ?? ''],
    parts: [
      strings.ofCampaign(campaign.name),
      ...(await unitLine({ db, today }, scope.organisationId, scope.year)),
    ],
    signature,
  }
}

async function unitLine(
  { db, today }: Reading,
  id: OrganisationId | null,
  year: number,
): Promise<readonly string[]> {
  if (id === null) return []
  const names = await qualifiedNamesOn(db, [id], registrationDay(year, today))
  return [strings.ofUnit(names.get(id) ?? '')]
}

export async function coveragePaper(
  context: Reading,
  scope: CoverageScope,
): Promise<ListedRows<CoverageRow>> {
  const table = await coverageTable(context.db, { ...scope, text: '' }, context.today)
  return {
    ...(await frameOf(context, scope)),
    title: strings.coverageTitle(scope.year),
    columns: coverageColumns(table.lines.length),
    rows: [...table.lines.map(namedLine), { ...table.total, name: strings.total }],
    notes: [strings.asOf(table.day)],
  }
}

const namedLine = (line: CoverageTable['lines'][number]): CoverageRow =>
  line.isOwn ? { ...line, name: strings.own(line.name) } : line

/** @param lines the one after them is the total, and has no number */
const coverageColumns = (lines: number): readonly ListedColumn<CoverageRow>[] => [
  {
    header: heads.order,
    width: 5,
    isCentred: true,
    value: (_, index) => (index < lines ? index + 1 : ''),
  },
  { header: heads.unit, width: 44, value: ({ name }) => name },
  number(heads.required, 10, ({ collectives }) => collectives.required),
  number(heads.registered, 9, ({ collectives }) => collectives.registered),
  number(heads.approved, 9, ({ collectives }) => collectives.approved),
  share(({ collectives }) => collectives),
  number(heads.people, 13, ({ people }) => people.required),
  number(heads.registered, 9, ({ people }) => people.registered),
  number(heads.approved, 9, ({ people }) => people.approved),
  share(({ people }) => people),
  number(heads.party, 9, ({ party }) => party.required),
  number(heads.partyRegistered, 11, ({ party }) => party.registered),
  share(({ party }) => party),
]

const number = (
  header: string,
  width: number,
  of: (row: CoverageRow) => number,
): ListedColumn<CoverageRow> => ({ header, width, isCentred: true, value: of })

const share = (of: (row: CoverageRow) => CoverageRow['people']): ListedColumn<CoverageRow> => ({
  ...{ header: heads.share, width: 9, isCentred: true },
  value: (row) => coveragePercent(of(row)),
})

/** People listed at once: the contract's window. */
const rowsAtOnce = 500

export async function missingPaper(
  context: Reading,
  part: RegistrationPart,
): Promise<ListedRows<RegistrationRow>> {
  const rows = await everyRow(context, part, 'missing')
  const none = rows.length === 0
  return {
    ...(await frameOf(context, part)),
    title: strings.missingTitle(part),
    columns: part.subject === 'person' ? personColumns : collectiveColumns,
    rows,
    notes: [
      strings.asOf(registrationDay(part.year, context.today)),
      none ? strings.nobodyMissing : strings.missingCount(formatNumber(rows.length)),
    ],
  }
}

/** Whoever has registered, with the first of what each took up. */
export async function registeredPaper(
  context: Reading,
  part: RegistrationPart,
): Promise<ListedRows<RegistrationRow>> {
  const rows = await everyRow(context, part, 'registered')
  return {
    ...(await frameOf(context, part)),
    title: strings.registeredTitle(part),
    columns: registeredColumns(part.subject),
    rows,
    notes: [
      strings.asOf(registrationDay(part.year, context.today)),
      strings.registeredCount(formatNumber(rows.length)),
    ],
  }
}

async function everyRow(
  { db, today }: Reading,
  part: RegistrationPart,
  listing: RegistrationListing,
): Promise<readonly RegistrationRow[]> {
  const rows: RegistrationRow[] = []
  for (let total = 1; rows.length < total; ) {
    const filter = listingOf(part, listing, { offset: rows.length, limit: rowsAtOnce })
    const page = await listRegistrations(db, filter, today)
    rows.push(...page.rows)
    total = page.rows.length === 0 ? rows.length : page.total
  }
  return rows
}

type MissingColumn = ListedColumn<RegistrationRow>

const order: MissingColumn = {
  ...{ header: heads.order, width: 5, isCentred: true },
  value: (_, index) => index + 1,
}

const note: MissingColumn = {
  ...{ header: heads.note, width: 26 },
  value: ({ state, reason }) => (state === 'declined' ? strings.declined(reason) : ''),
}

const personColumns: readonly MissingColumn[] = [
  order,
  { header: heads.fullName, width: 28, value: ({ name }) => name },
  { header: heads.birth, width: 12, isCentred: true, value: ({ detail }) => detail },
  { header: heads.cell, width: 50, value: ({ unit }) => unit },
  note,
]

const collectiveColumns: readonly MissingColumn[] = [
  order,
  { header: heads.collective, width: 46, value: ({ name }) => name },
  { header: heads.level, width: 20, value: ({ detail }) => detail },
  { header: heads.above, width: 40, value: ({ unit }) => unit },
  note,
]

const registeredColumns = (subject: RegistrationSubject): readonly MissingColumn[] => [
  order,
  { header: heads[subject === 'person' ? 'fullName' : 'collective'], width: 32, value: nameOf },
  { header: heads[subject === 'person' ? 'cell' : 'above'], width: 34, value: ({ unit }) => unit },
  { header: heads.content, width: 50, value: contentOf },
  { header: heads.target, width: 28, value: ({ target, goal }) => target || goal || null },
  { header: heads.due, width: 14, value: ({ dueOn }) => dueOn && showPartialDate(dueOn) },
  {
    ...{ header: heads.candidate, width: 10, isCentred: true },
    value: ({ isExemplarCandidate }) => (isExemplarCandidate ? strings.yes : null),
  },
  { header: heads.state, width: 14, value: ({ state }) => stateName(state) },
]

const nameOf = ({ name }: RegistrationRow): string => name

const contentOf = ({ content, itemCount }: RegistrationRow): string | null =>
  itemCount > 1 ? strings.andMore(content, itemCount - 1) : content || null
