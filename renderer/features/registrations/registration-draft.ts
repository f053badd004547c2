import { DecimalText } from '@shared/core/exact-number'
import type { LocalDate } from '@shared/core/local-date'
import { localDayOf } from '@shared/core/local-instant'
import type { PartialDate } from '@shared/core/partial-date'
import { formatDecimal, parseDecimal } from '@shared/core/vietnamese-numbers'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { RegistrationFields } from '@shared/features/registrations/registrations.contract'
import type { ItemFields } from '@shared/features/registrations/registrations.fields'
import type { RegistrationItemId } from '@shared/features/registrations/registrations.ids'
import type { Registration } from '@shared/features/registrations/registrations.results'
import { registrationProblems } from '@shared/features/registrations/registrations.strings'
import { formDialogStrings as strings } from './registrations.strings'

/** One content while it is being typed: its number is text until it is read. */
export interface ItemDraft {
  /** Stable while contents come and go. */
  readonly key: string
  /** null: not kept yet. */
  readonly id: RegistrationItemId | null
  readonly frameworkItemId: FrameworkItemId | null
  readonly content: string
  readonly goal: string
  readonly target: string
  readonly targetValue: string
  readonly targetUnit: string
  readonly dueOn: PartialDate | null
}

export interface RegistrationDraft {
  readonly receivedOn: LocalDate | null
  readonly isExemplarCandidate: boolean
  readonly fieldItemId: FrameworkItemId | null
  readonly field: string
  readonly note: string
  readonly items: readonly ItemDraft[]
}

export const blankItem = (): ItemDraft => ({
  ...{ key: crypto.randomUUID(), id: null, frameworkItemId: null, content: '', goal: '' },
  ...{ target: '', targetValue: '', targetUnit: '', dueOn: null },
})

export const blankDraft = (): RegistrationDraft => ({
  receivedOn: localDayOf(new Date().toISOString()),
  isExemplarCandidate: false,
  fieldItemId: null,
  field: '',
  note: '',
  items: [blankItem()],
})

export const draftOf = (registration: Registration): RegistrationDraft => ({
  receivedOn: registration.receivedOn,
  isExemplarCandidate: registration.isExemplarCandidate,
  fieldItemId: registration.fieldItemId,
  field: registration.field,
  note: registration.note,
  items: registration.items.map((item) => ({
    key: item.id,
    id: item.id,
    frameworkItemId: item.frameworkItemId,
    content: item.content,
    goal: item.goal,
    target: item.target,
    targetValue: item.targetValue === null ? '' : formatDecimal(item.targetValue),
    targetUnit: item.targetUnit,
    dueOn: item.dueOn,
  })),
})

/** null: nothing typed. @returns undefined: not a number that can be kept exactly */
function readValue(text: string): DecimalText | null | undefined {
  if (text.trim() === '') return null
  const read = parseDecimal(text)
  return read.ok ? DecimalText.safeParse(read.value).data : undefined
}

export const itemFieldsOf = ({ key: _, id, targetValue, ...item }: ItemDraft): ItemFields => ({
  ...item,
  ...(id !== null && { id }),
  targetValue: readValue(targetValue) ?? null,
})

export const fieldsOf = ({ items, ...draft }: RegistrationDraft): RegistrationFields => ({
  ...draft,
  items: items.map(itemFieldsOf),
})

/** Beside the fields they are about; the names are those of the form. */
export function draftProblems({ items }: Pick<RegistrationDraft, 'items'>): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const [index, { content, targetValue }] of items.entries()) {
    if (content.trim() === '')
      problems[`items.${index}.content`] = registrationProblems.contentMissing
    if (readValue(targetValue) === undefined)
      problems[`items.${index}.targetValue`] = strings.notANumber
  }
  return problems
}
