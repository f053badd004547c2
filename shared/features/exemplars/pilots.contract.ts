import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CampaignId } from '../campaigns/campaigns.ids'
import { DirectiveId } from '../directives/directives.ids'
import { OrganisationId } from '../organisation/organisation.ids'
import { Year } from './exemplars.contract'
import { EvaluationId, PilotId } from './exemplars.ids'
import { pilotKinds, pilotStages } from './exemplars.kinds'
import { exemplarsProblems as problems } from './exemplars.strings'
import type { StageCounts } from './pilots.rules'

const line = (max: number) => z.string().trim().max(max)

const filterFields = {
  text: z.string().max(200).default(''),
  kind: z.enum(pilotKinds).nullable().default(null),
  year: Year.nullable().default(null),
  campaignId: CampaignId.nullable().default(null),
  organisationId: OrganisationId.nullable().default(null),
}

export const PilotFilter = z.strictObject(filterFields)
export type PilotFilter = z.output<typeof PilotFilter>

export interface PilotEvaluation {
  readonly id: EvaluationId
  readonly evaluatedOn: LocalDate
  readonly result: string
  readonly effect: string
  readonly isToSpread: boolean
}

export interface Pilot {
  readonly id: PilotId
  readonly kind: (typeof pilotKinds)[number]
  readonly campaignId: CampaignId | null
  readonly campaign: string | null
  readonly organisationId: OrganisationId
  readonly organisation: string
  readonly topic: string
  readonly year: number
  readonly directiveId: DirectiveId | null
  readonly directive: string | null
  readonly quote: string
  readonly stage: (typeof pilotStages)[number]
  readonly stagedOn: LocalDate | null
  readonly note: string
  /** Newest first. */
  readonly evaluations: readonly PilotEvaluation[]
}

export interface PilotList {
  readonly rows: readonly Pilot[]
  /** Of the “Dân vận khéo” models among the rows. */
  readonly counts: StageCounts
  /** Years there are any of, newest first. */
  readonly years: readonly number[]
}

export interface CatalogueChoice {
  readonly key: string
  readonly name: string
  readonly topic: string
  readonly year: number
  readonly sourceDocument: string
  readonly sourceSentence: string
  /** The organisation that bears the name; null: the clerk is asked. */
  readonly organisationId: OrganisationId | null
  readonly isPresent: boolean
}

export const PilotDetails = z.strictObject({
  kind: z.enum(pilotKinds),
  campaignId: CampaignId.nullable(),
  organisationId: OrganisationId,
  topic: line(500).min(1, problems.topicMissing),
  year: Year,
  directiveId: DirectiveId.nullable(),
  quote: line(2000),
  note: line(2000),
})
export type PilotDetails = z.output<typeof PilotDetails>

export const PutEvaluation = z.strictObject({
  pilotId: PilotId,
  /** null: a new one. */
  id: EvaluationId.nullable(),
  evaluatedOn: LocalDate,
  result: line(4000).min(1, problems.resultMissing),
  effect: line(4000),
  isToSpread: z.boolean(),
})
export type PutEvaluation = z.output<typeof PutEvaluation>

const ById = z.strictObject({ id: PilotId })
const OnPaper = z.strictObject({ ...filterFields, taskId: TaskId })

export const pilotsContract = {
  'pilots.list': query<PilotList>()(PilotFilter),
  'pilots.catalogue': query<readonly CatalogueChoice[]>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'pilots.addFromCatalogue': command<{ readonly added: number }>()(
    z.strictObject({
      campaignId: CampaignId.nullable(),
      items: z
        .array(z.strictObject({ key: z.string().max(100), organisationId: OrganisationId }))
        .min(1)
        .max(50),
    }),
  ),
  /** @throws AppError `exemplars.pilotThere` */
  'pilots.create': command<{ readonly id: PilotId }>()(PilotDetails),
  /** @throws AppError `exemplars.pilotThere` */
  'pilots.edit': command<null>()(z.strictObject({ id: PilotId, pilot: PilotDetails })),
  /** @throws AppError `exemplars.stageNotNext`, `.inFuture` */
  'pilots.setStage': command<null>()(
    z.strictObject({ id: PilotId, stage: z.enum(pilotStages), on: LocalDate.nullable() }),
  ),
  /** With its evaluations. */
  'pilots.remove': command<null>()(ById),
  /** @throws AppError `exemplars.inFuture` */
  'pilots.putEvaluation': command<{ readonly id: EvaluationId }>()(PutEvaluation),
  'pilots.removeEvaluation': command<null>()(z.strictObject({ id: EvaluationId })),
  'pilots.saveXlsx': task<{ readonly name: string | null }>()(OnPaper),
  'pilots.pdf': task<Uint8Array>()(OnPaper),
}
