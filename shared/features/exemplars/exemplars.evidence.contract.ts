import { dropped } from '@shared/core/dropped-file'
import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { command, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { DecisionId } from '../decisions/decisions.ids'
import { DirectiveId } from '../directives/directives.ids'
import { SubjectRef } from '../people/people.subject'
import { Step } from './exemplars.contract'
import { ActivityId, ExemplarFileId, ExemplarId, LearnerId, PublicityId } from './exemplars.ids'
import { activityKinds, learnerAims, learnerResults } from './exemplars.kinds'
import { exemplarsProblems as problems } from './exemplars.strings'

const line = (max: number) => z.string().trim().max(max)

export const VoteInput = z
  .strictObject({
    agree: z.int(problems.wholeVotes).min(0, problems.wholeVotes).max(100_000),
    total: z.int(problems.wholeVotes).min(1, problems.wholeVotes).max(100_000),
  })
  .refine(({ agree, total }) => agree <= total, { path: ['agree'], message: problems.tooManyVotes })

/** What one step is proved by, beside the entries of their own kind. */
export const RecordStep = z.strictObject({
  id: ExemplarId,
  step: Step,
  evidence: line(4000),
  heldOn: LocalDate.nullable(),
  vote: VoteInput.nullable(),
  praise: line(1000),
  decisionId: DecisionId.nullable(),
  directiveId: DirectiveId.nullable(),
})
export type RecordStep = z.output<typeof RecordStep>

export const PutPublicity = z.strictObject({
  exemplarId: ExemplarId,
  /** null: a new one. */
  id: PublicityId.nullable(),
  heldOn: LocalDate,
  channel: line(300).min(1, problems.channelMissing),
  link: line(1000),
  note: line(1000),
})
export type PutPublicity = z.output<typeof PutPublicity>

export const PutActivity = z.strictObject({
  exemplarId: ExemplarId,
  id: ActivityId.nullable(),
  kind: z.enum(activityKinds),
  heldOn: LocalDate,
  title: line(300).min(1, problems.activityTitleMissing),
  place: line(300),
  attendance: z.int().min(0).max(1_000_000).nullable(),
  note: line(1000),
  learnerIds: z.array(LearnerId).max(1000),
})
export type PutActivity = z.output<typeof PutActivity>

export const AddLearners = z.strictObject({
  exemplarId: ExemplarId,
  subjects: z.array(SubjectRef).min(1).max(200),
  aim: z.enum(learnerAims),
})
export type AddLearners = z.output<typeof AddLearners>

export const AssessLearner = z.strictObject({
  id: LearnerId,
  aim: z.enum(learnerAims),
  result: z.enum(learnerResults),
  /** Given exactly where there is a result; a learner still learning has none. */
  assessedOn: LocalDate.nullable(),
  vote: VoteInput.nullable(),
  effect: line(4000),
})
export type AssessLearner = z.output<typeof AssessLearner>

const fileIn = z.strictObject({ id: ExemplarId, taskId: TaskId })
const fileOut = z.strictObject({ id: ExemplarFileId, taskId: TaskId })

export const exemplarsEvidenceContract = {
  /** @throws AppError `exemplars.inFuture`, `core.notFound` */
  'exemplars.recordStep': command<null>()(RecordStep),
  'exemplars.putPublicity': command<{ readonly id: PublicityId }>()(PutPublicity),
  'exemplars.removePublicity': command<null>()(z.strictObject({ id: PublicityId })),
  'exemplars.putActivity': command<{ readonly id: ActivityId }>()(PutActivity),
  'exemplars.removeActivity': command<null>()(z.strictObject({ id: ActivityId })),
  /** Those that learn from it already are left as they are. @throws AppError `exemplars.learnsFromItself`, `.allLearnAlready` */
  'exemplars.addLearners': command<{ readonly added: number }>()(AddLearners),
  /** @throws AppError `exemplars.assessedWhen`, `.inFuture` */
  'exemplars.assessLearner': command<null>()(AssessLearner),
  'exemplars.removeLearner': command<null>()(z.strictObject({ id: LearnerId })),
  /** @returns null when the dialog was closed. @throws AppError `attachments.…` */
  'exemplars.attach': task<{ readonly name: string } | null>()(
    fileIn.extend({ step: Step.nullable(), ...dropped }),
  ),
  /** In the place of the photo there was. @throws AppError `attachments.…` */
  'exemplars.setPhoto': task<{ readonly name: string } | null>()(fileIn.extend(dropped)),
  'exemplars.detach': command<null>()(z.strictObject({ id: ExemplarFileId })),
  'exemplars.openFile': task<null>()(fileOut),
  'exemplars.saveFile': task<{ readonly name: string | null }>()(fileOut),
}
