/**
 * How the members of an organisation are dealt to its parts: the list by name cut into equal blocks;
 * one after the other in turn; by category; back to where they came from; only by hand.
 */
export const dealingRules = [
  'by-hand',
  'blocks',
  'in-turn',
  'by-category',
  'back-to-origin',
] as const
export type DealingRule = (typeof dealingRules)[number]
