import { CeremoniesOfDecision } from '@renderer/features/ceremony/CeremoniesOfDecision'
import { DecisionPage } from '@renderer/features/decisions/DecisionPage'

/** One decision, and where its awards are handed over. */
export const DecisionScreen = () => (
  <DecisionPage around={(id) => <CeremoniesOfDecision decisionId={id} />} />
)
