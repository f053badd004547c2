import type { Handlers } from '@electron/ipc/context'
import type { eligibilityContract } from '@shared/features/eligibility/eligibility.contract'
import { listCards } from './eligibility.cards.queries'
import { listNominationCards } from './eligibility.nominations.queries'
import { listRules } from './eligibility.rules.queries'
import { addRule, answer, editRule, override, removeRule } from './eligibility.service'

export const eligibilityHandlers: Handlers<typeof eligibilityContract> = {
  'eligibility.cards': (request, { db, today }) => listCards(db, request, today),
  'eligibility.nominations': (asked, { db, today }) => listNominationCards(db, asked, today),
  'eligibility.override': override,
  'eligibility.answer': answer,
  'eligibility.rules': (_, { db }) => listRules(db),
  'eligibility.addRule': addRule,
  'eligibility.editRule': editRule,
  'eligibility.removeRule': removeRule,
}
