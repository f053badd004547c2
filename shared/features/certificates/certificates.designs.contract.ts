import type { LocalDate } from '@shared/core/local-date'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { CertificateFinding } from './certificates.contract'
import { DesignLayout } from './certificates.design'
import { certificateDesignerStrings as strings } from './certificates.designer.strings'
import { DesignId, type DesignVersionId, StockId } from './certificates.ids'
import { type DesignSubject, designSubjects } from './certificates.kinds'
import { FieldOverrides } from './certificates.overrides'
import { trialRecords } from './certificates.trial-records'

export interface DesignSummary {
  readonly id: DesignId
  readonly name: string
  /** null: for every form. */
  readonly formId: AwardFormId | null
  readonly formName: string | null
  readonly appliesTo: DesignSubject
  readonly isDefault: boolean
  readonly isRetired: boolean
  readonly version: number
  readonly stockId: StockId | null
  readonly stockName: string | null
  readonly width: number
  readonly height: number
  /** Decisions printed with any of its versions. */
  readonly decisions: number
}

export interface DesignDetail extends DesignSummary {
  readonly versionId: DesignVersionId
  readonly layout: DesignLayout
}

const Name = z.string().trim().min(1, strings.nameMissing).max(120)
const OneDesign = z.strictObject({ id: DesignId })

export const NewDesign = z.strictObject({
  name: Name,
  /** null: plain paper of the size of the layout. */
  stockId: StockId.nullable(),
  formId: AwardFormId.nullable(),
  appliesTo: z.enum(designSubjects),
  /** null: the built-in design, made to the size of the stock. */
  copyOf: DesignId.nullable(),
})
export type NewDesign = z.output<typeof NewDesign>

export const DesignEdit = z.strictObject({
  id: DesignId,
  name: Name,
  stockId: StockId.nullable(),
  formId: AwardFormId.nullable(),
  appliesTo: z.enum(designSubjects),
  layout: DesignLayout,
})
export type DesignEdit = z.output<typeof DesignEdit>

/** Whose words stand on the page that is looked at while a design is laid out. */
export const PreviewSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trial'), record: z.enum(trialRecords) }),
  z.strictObject({ kind: z.literal('award'), awardId: AwardId }),
])
export type PreviewSubject = z.output<typeof PreviewSubject>

export const DesignPreview = z.strictObject({
  layout: DesignLayout,
  stockId: StockId.nullable(),
  subject: PreviewSubject,
  /** The lines of the design without any words, to lay over the stock against the light. */
  outlines: z.boolean().default(false),
})
export type DesignPreview = z.output<typeof DesignPreview>

export interface PreviewedDesign {
  /** null where a finding prevents printing: there is no such page then. */
  readonly pdf: Uint8Array | null
  readonly findings: readonly (CertificateFinding & { readonly fieldId: string | null })[]
}

/** One who can be chosen for the preview. */
export interface PreviewCandidate {
  readonly awardId: AwardId
  readonly name: string
  readonly kind: SubjectKind
  readonly decisionNumber: string
}

export interface ChosenDesigns {
  readonly isPrinted: boolean
  readonly designs: Readonly<
    Record<
      SubjectKind,
      { readonly id: DesignId | null; readonly name: string; readonly version: number }
    >
  >
  /** Certificates that differ from these designs; they would not from another one. */
  readonly overrides: Readonly<Record<SubjectKind, number>>
}

export const ChooseDesign = z.strictObject({
  decisionId: DecisionId,
  kind: z.enum(['person', 'collective']),
  /** null: the built-in one. */
  designId: DesignId.nullable(),
  /** What was changed on single certificates for the design they leave may go. */
  dropOverrides: z.boolean().default(false),
})

export interface OverrideDetail {
  readonly awardId: AwardId
  readonly name: string
  readonly overrides: FieldOverrides
  /** The fields of its design that print words, and what they say without any change. */
  readonly fields: readonly {
    readonly id: string
    readonly label: string
    readonly size: number
    readonly text: string
  }[]
}

/** What the program says of the text of a QR code. */
export type VerificationAnswer =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unknown'; readonly ledgerNumber: number }
  | { readonly kind: 'altered'; readonly ledgerNumber: number }
  | {
      readonly kind: 'genuine' | 'corrected' | 'revoked'
      readonly line: {
        readonly awardId: AwardId
        readonly decisionId: DecisionId
        readonly decisionNumber: string
        readonly decidedOn: LocalDate
        readonly ledgerNumber: string
        readonly name: string
        readonly position: string
        readonly unit: string
        readonly achievement: string
      }
    }

export const certificateDesignsContract = {
  'certificates.designs': query<readonly DesignSummary[]>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'certificates.design': query<DesignDetail>()(OneDesign),
  'certificates.addDesign': command<{ id: DesignId }>()(NewDesign),
  /**
   * A version that was printed with stays as it is: the change makes the next one.
   * @throws AppError `certificates.sizeDiffers`, `.defaultTaken`
   */
  'certificates.editDesign': command<{ version: number }>()(DesignEdit),
  /** null: the office has no design of its own for these any more. */
  'certificates.makeDefault': command<null>()(
    z.strictObject({ id: DesignId, isDefault: z.boolean() }),
  ),
  'certificates.retireDesign': command<null>()(
    z.strictObject({ id: DesignId, isRetired: z.boolean() }),
  ),
  /** @throws AppError `certificates.designInUse` */
  'certificates.removeDesign': command<null>()(OneDesign),
  'certificates.previewDesign': query<PreviewedDesign>()(DesignPreview),
  /** Awarded ones for the preview: the longest names and citations first. */
  'certificates.previewCandidates': query<readonly PreviewCandidate[]>()(
    z.strictObject({ text: z.string().max(200).default('') }),
  ),
  'certificates.chosenDesigns': query<ChosenDesigns>()(z.strictObject({ decisionId: DecisionId })),
  /** @throws AppError `certificates.alreadyPrinted`, `.wrongSubject`, `.hasOverrides` */
  'certificates.chooseDesign': command<null>()(ChooseDesign),
  'certificates.override': query<OverrideDetail>()(z.strictObject({ awardId: AwardId })),
  'certificates.setOverride': command<null>()(
    z.strictObject({ awardId: AwardId, overrides: FieldOverrides }),
  ),
  'certificates.verify': query<VerificationAnswer>()(z.strictObject({ text: z.string().max(500) })),
}
