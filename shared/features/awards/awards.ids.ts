import { z } from 'zod'

export const AwardFormId = z.uuid().brand<'AwardFormId', 'inout'>()
export type AwardFormId = z.infer<typeof AwardFormId>

export const LegalBasisId = z.uuid().brand<'LegalBasisId', 'inout'>()
export type LegalBasisId = z.infer<typeof LegalBasisId>

export const AwardMoneyId = z.uuid().brand<'AwardMoneyId', 'inout'>()
export type AwardMoneyId = z.infer<typeof AwardMoneyId>

export const BasePayId = z.uuid().brand<'BasePayId', 'inout'>()
export type BasePayId = z.infer<typeof BasePayId>
