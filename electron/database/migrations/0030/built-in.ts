type Kind = 'form' | 'basis' | 'money' | 'pay' | 'rule'

const groups: Readonly<Record<Kind, string>> = {
  form: 'a0000000',
  basis: 'b0000000',
  money: 'c0000000',
  pay: 'd0000000',
  rule: 'e0000000',
}

/** The same in every office, so that what one office sends to another names the same form. */
export const builtInId = (kind: Kind, number: number): string =>
  `${groups[kind]}-0000-4000-8000-${String(number).padStart(12, '0')}`
