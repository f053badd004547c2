import fc from 'fast-check'
import { z } from 'zod'

/** The part of JSON Schema that our contracts come to. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly Schema[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** Names and sentences such as the office types, and what it should never type. */
export const texts = fc.oneof(
  fc.constantFrom(
    'Nguyễn Văn Thí Dụ',
    'Chi bộ 3 (Đảng bộ Sở Y tế)',
    'uỷ ban',
    'ủy ban'.normalize('NFD'),
    "'; drop table person; --",
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x")',
    '../../../etc/passwd',
    '%00\u0000',
    '\u202Eđảo ngược',
    '👩‍👩‍👧‍👦',
    '{{so}}',
    'ĐUK',
    '2020-2025',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Inputs of the shape the contract asks for; the rules behind it may still refuse them. */
export function validInput(schema: z.ZodType, knownIds: readonly string[]): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Schema
  return arbitraryOf(json, knownIds)
}

function arbitraryOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, ids)))
  switch (schema.type) {
    case 'object':
      return objectOf(schema, ids)
    case 'array': {
      const item = typeof schema.items === 'object' ? schema.items : {}
      const maxLength = Math.min(schema.maxItems ?? 4, 4)
      const minLength = Math.min(schema.minItems ?? 0, maxLength)
      return fc.array(arbitraryOf(item, ids), { minLength, maxLength })
    }
    case 'string':
      return stringOf(schema, ids)
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? 0, -1000),
        max: Math.min(schema.maximum ?? 5000, 5000),
      })
    case 'number':
      return fc.double({
        min: Math.max(schema.minimum ?? 0, -1000),
        max: Math.min(schema.maximum ?? 5000, 5000),
        noNaN: true,
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.oneof(texts, fc.integer(), fc.constant(null))
  }
}

function objectOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { properties, additionalProperties, required = [] } = schema
  if (!properties && typeof additionalProperties === 'object')
    return fc.dictionary(fc.nat(20).map(String), arbitraryOf(additionalProperties, ids), {
      maxKeys: 4,
    })
  const entries = Object.entries(properties ?? {}).map(
    ([name, property]) => [name, arbitraryOf(property, ids)] as const,
  )
  return fc.record(Object.fromEntries(entries), { requiredKeys: [...required] })
}

function stringOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid')
    return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), fc.uuid()) : fc.uuid()
  if (schema.format === 'date') return days
  const { minLength = 0, maxLength = 60 } = schema
  return texts.map((text) => text.padEnd(minLength, 'a').slice(0, maxLength))
}

/** What no honest window would send. */
export const hostileInputs: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  '',
  'a'.repeat(2_000_000),
  [],
  [[[[]]]],
  new Map([['id', 1]]),
  new Date(Number.NaN),
  JSON.parse('{"__proto__": {"polluted": true}, "id": "x"}'),
  { constructor: { prototype: { polluted: true } } },
  { id: { toString: 'x' }, limit: -1, offset: 1e308, text: { length: 9 } },
  () => 'not even cloneable',
  Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`key${n}`, n])),
]

/** A valid input bent out of shape in one place. */
export function mutated(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.nat(20), fc.constantFrom('drop', 'extra', 'type', 'long', 'proto'))
    .map(([input, place, how]) => bend(input, place, how))
}

function bend(input: unknown, place: number, how: string): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [input, how]
  const bent: Record<string, unknown> = { ...input }
  const keys = Object.keys(bent)
  const key = keys[place % Math.max(1, keys.length)] ?? 'none'
  if (how === 'drop') delete bent[key]
  else if (how === 'extra') bent[`${key}Extra`] = place
  else if (how === 'type') bent[key] = { unexpected: [bent[key]] }
  else if (how === 'long') bent[key] = 'ă'.repeat(100_000)
  else Object.defineProperty(bent, '__proto__', { value: { admin: true }, enumerable: true })
  return bent
}
