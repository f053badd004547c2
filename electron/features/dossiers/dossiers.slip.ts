import type { LocalDate } from '@shared/core/local-date'
import type { PartyBlock, PartyDocument } from '@shared/core/party-document'
import { partyFormatOn } from '@shared/core/party-format'
import { tidy } from '@shared/core/vietnamese-fold'
import type { CommitteeIdentity, Signer } from '@shared/features/committee/committee.contract'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import type { FileReturn } from '@shared/features/nominations/files.contract'
import { returnReasonNames } from '@shared/features/nominations/nominations.strings'
import { dossiersStrings } from './dossiers.strings'

const strings = dossiersStrings.slip

export interface ReturnedFile extends Pick<DossierRow, 'name' | 'roundName' | 'missing'> {
  readonly unit: string
  readonly returned: FileReturn
}

interface Slip {
  readonly unit: string
  readonly files: readonly ReturnedFile[]
  readonly writtenOn: LocalDate
  /** null before the office's first version: its words then stay blank. */
  readonly identity: CommitteeIdentity | null
  readonly signer: Signer | null
}

/** One unit's slip, in the look of a Party document. */
export function composeSlip({ unit, files, writtenOn, identity, signer }: Slip): PartyDocument {
  const format = partyFormatOn(writtenOn)
  const rounds = [...new Set(files.map(({ roundName }) => `“${roundName}”`))].join(', ')
  const body = identity ? identity.shortName : ''
  const blocks: PartyBlock[] = [
    { kind: 'paragraph', text: strings.opening({ body, round: rounds, count: files.length }) },
    ...files.map(
      (file, index): PartyBlock => ({
        kind: 'article',
        label: strings.label(index + 1),
        text: lineOf(file),
      }),
    ),
    { kind: 'paragraph', text: `${strings.request(latestDue(files))}${format.endMark}` },
  ]
  return {
    format: format.id,
    upperBody: tidy(identity?.upperBody ?? '').toUpperCase(),
    issuingBody: [tidy(identity?.name ?? '').toUpperCase()],
    numberLine: strings.number(tidy(identity?.symbol ?? '')),
    placeAndDate: dossiersStrings.placeAndDate({
      place: tidy(identity?.place ?? ''),
      day: writtenOn,
    }),
    typeName: strings.type,
    subject: strings.subject,
    blocks: [{ kind: 'proclamation', text: strings.addressed(unit) }, ...blocks],
    recipients: { label: strings.recipientsLabel, lines: strings.recipients },
    signature: {
      authority: signer ? [tidy(signer.authority).toUpperCase()] : [],
      position: tidy(signer?.position ?? '').toUpperCase(),
      name: tidy(signer?.fullName ?? ''),
    },
    lists: [],
  }
}

function lineOf({ name, returned, missing }: ReturnedFile): string {
  const listed = returned.reasons
    .filter((each) => each !== 'other')
    .map((each) => returnReasonNames[each])
  const papers = missing.length > 0 ? [strings.papers(missing)] : []
  const reasons = [...listed, returned.words, ...papers].filter(Boolean).join('; ')
  return strings.file({ name, reasons, returnedOn: returned.returnedOn })
}

/** Several returned at different times are asked for by the last of their days. */
const latestDue = (files: readonly ReturnedFile[]): LocalDate | null =>
  files
    .map(({ returned }) => returned.dueOn)
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null
