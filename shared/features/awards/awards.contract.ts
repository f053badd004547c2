import { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { AwardFormId, AwardMoneyId, BasePayId, LegalBasisId } from './awards.ids'
import {
  awardCategories,
  awardPeriods,
  awardRecognitions,
  awardSubjects,
  awardSystems,
  basisPurposes,
  formLevels,
} from './awards.kinds'
import { awardsProblems as problems } from './awards.strings'

const text = (max: number) => z.string().transform(tidy).pipe(z.string().max(max))
const required = (max: number, missing: string) =>
  z.string().transform(tidy).pipe(z.string().min(1, missing).max(max))

/** Both days belong to it; null: without beginning, without end. */
const validity = { validFrom: LocalDate.nullable(), validTo: LocalDate.nullable() }

interface Dated {
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}

const inOrder = <Fields extends z.ZodType<Dated>>(fields: Fields) =>
  fields.refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ['validTo'],
    message: problems.endsBeforeItBegins,
  })

/** What a form is; kept as it is once it is built in or used. */
const identity = {
  system: z.enum(awardSystems),
  category: z.enum(awardCategories),
  recognition: z.enum(awardRecognitions),
  /** As printed: “Giấy khen”. */
  name: required(200, problems.nameMissing),
  level: z.enum(formLevels),
  period: z.enum(awardPeriods),
}

const AwardFormFieldsOpen = z.strictObject({
  ...identity,
  /** Who is competent, in words. */
  giver: text(300),
  subjects: z.array(z.enum(awardSubjects)).min(1, problems.nobody).max(awardSubjects.length),
  basis: text(500),
  note: text(500),
  ...validity,
})
export const AwardFormFields = inOrder(AwardFormFieldsOpen)
export type AwardFormFields = z.output<typeof AwardFormFields>

/** What the program knew from the start; what no text at hand confirms. */
interface Known {
  readonly isBuiltIn: boolean
  readonly isOwnKnowledge: boolean
}

export interface AwardForm extends AwardFormFields, Known {
  readonly id: AwardFormId
  /** “Giấy khen, cấp Khối, hằng năm”. */
  readonly label: string
  /** Records that name it; more than 0: it is ended, never removed. */
  readonly uses: number
}

const LegalBasisFieldsOpen = z.strictObject({
  system: z.enum(awardSystems),
  purpose: z.enum(basisPurposes),
  /** As cited, without “Căn cứ”. */
  text: required(500, problems.textMissing),
  /** Only decisions with this issuer's symbol cite it; null: everybody. */
  issuer: z.string().trim().min(1).max(40).nullable(),
  note: text(500),
  ...validity,
})
export const LegalBasisFields = inOrder(LegalBasisFieldsOpen)
export type LegalBasisFields = z.output<typeof LegalBasisFields>

export interface LegalBasis extends LegalBasisFields, Known {
  readonly id: LegalBasisId
}

const AwardMoneyFieldsOpen = z.strictObject({
  formId: AwardFormId,
  subject: z.enum(awardSubjects),
  /** Tenths of the base pay: “0,3 lần” is 3. */
  tenths: z.int().min(0).max(10_000),
  basis: text(300),
  ...validity,
})
export const AwardMoneyFields = inOrder(AwardMoneyFieldsOpen)
export type AwardMoneyFields = z.output<typeof AwardMoneyFields>

export interface AwardMoney extends AwardMoneyFields, Known {
  readonly id: AwardMoneyId
}

export const BasePayFields = z.strictObject({
  validFrom: LocalDate,
  /** Đồng a month. */
  amountDong: z.int().min(1).max(1_000_000_000),
  basis: text(300),
})
export type BasePayFields = z.output<typeof BasePayFields>

export interface BasePay extends BasePayFields, Known {
  readonly id: BasePayId
}

export interface AwardCatalogue {
  /** In the order of the lists: Party, State; titles and forms each in their place. */
  readonly forms: readonly AwardForm[]
  readonly bases: readonly LegalBasis[]
  readonly money: readonly AwardMoney[]
  /** Newest first. */
  readonly pay: readonly BasePay[]
  /** The office's day: what is over on it has ended. */
  readonly today: LocalDate
}

export const awardsContract = {
  /** All of it: a few hundred rows. */
  'awards.catalogue': query<AwardCatalogue>()(z.strictObject({})),
  'awards.addForm': command<{ id: AwardFormId }>()(AwardFormFields),
  /** What is built in or used keeps its system, list, name, level and period. */
  'awards.editForm': command<null>()(z.strictObject({ id: AwardFormId, form: AwardFormFields })),
  /** Only one that is neither built in nor used; anything else is ended. */
  'awards.removeForm': command<null>()(z.strictObject({ id: AwardFormId })),
  'awards.addBasis': command<{ id: LegalBasisId }>()(LegalBasisFields),
  'awards.editBasis': command<null>()(
    z.strictObject({ id: LegalBasisId, basis: LegalBasisFields }),
  ),
  'awards.removeBasis': command<null>()(z.strictObject({ id: LegalBasisId })),
  /** A multiple from a day on ends the one before it on the day before. */
  'awards.addMoney': command<{ id: AwardMoneyId }>()(AwardMoneyFields),
  'awards.editMoney': command<null>()(
    z.strictObject({ id: AwardMoneyId, money: AwardMoneyFields }),
  ),
  'awards.removeMoney': command<null>()(z.strictObject({ id: AwardMoneyId })),
  'awards.addPay': command<{ id: BasePayId }>()(BasePayFields),
  'awards.editPay': command<null>()(z.strictObject({ id: BasePayId, pay: BasePayFields })),
  'awards.removePay': command<null>()(z.strictObject({ id: BasePayId })),
}
