import type { LocalDate } from '@shared/core/local-date'
import { formatDecimal, parseDecimal } from '@shared/core/vietnamese-numbers'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { type Target, TargetFields } from '@shared/features/targets/targets.contract'
import { targetFormStrings as strings } from './target-form.strings'

/** As the form holds a target while it is typed: numbers as typed, '' for nothing chosen. */
export interface TargetDraft
  extends Omit<
    TargetFields,
    'valueLow' | 'valueHigh' | 'baseYear' | 'yearFrom' | 'yearTo' | 'levels' | 'reduceIn'
  > {
  readonly valueLow: string
  readonly valueHigh: string
  readonly baseYear: number | ''
  readonly yearFrom: number | ''
  readonly yearTo: number | ''
  readonly levels: OrganisationLevel[]
  readonly reduceIn: NonNullable<TargetFields['reduceIn']>
}

export function targetDraft(target: Target | null, campaignId: CampaignId | null): TargetDraft {
  if (target === null) return blank(campaignId)
  const { valueLow, valueHigh, baseYear, yearFrom, yearTo, levels, reduceIn } = target
  return {
    ...pickFields(target),
    valueLow: valueLow === null ? '' : formatDecimal(valueLow),
    valueHigh: valueHigh === null ? '' : formatDecimal(valueHigh),
    baseYear: baseYear ?? '',
    yearFrom: yearFrom ?? '',
    yearTo: yearTo ?? '',
    levels: [...levels],
    reduceIn: reduceIn ?? 'percent',
  }
}

/** A target on record without what only its record has. */
function pickFields(target: Target): TargetFields {
  const keys = Object.keys(TargetFields.shape) as (keyof TargetFields)[]
  return Object.fromEntries(keys.map((key) => [key, target[key]])) as unknown as TargetFields
}

function blank(campaignId: CampaignId | null): TargetDraft {
  const fields = TargetFields.parse({
    campaignId,
    title: strings.title,
    measure: 'share',
    operator: 'gte',
    valueLow: '0',
    unit: '%',
    rollUp: 'weighted',
  })
  return {
    ...fields,
    title: '',
    valueLow: '',
    valueHigh: '',
    baseYear: '',
    yearFrom: '',
    yearTo: '',
    levels: [],
    reduceIn: 'percent',
  }
}

/** What cannot be read stays as typed: the contract then refuses it by its field. */
function decimalOf(text: string): string | null {
  const read = parseDecimal(text)
  if (read.ok) return read.value
  if (read.reason === 'empty') return null
  return read.reason === 'ambiguous' ? read.readings[0] : text
}

const yearOf = (year: number | ''): number | null => (year === '' ? null : year)

/** The command's input; fields that do not go with the others are left out, not kept in hiding. */
export function targetInput(draft: TargetDraft) {
  const isReduction = draft.operator === 'reduce'
  const isMilestone = draft.measure === 'milestone'
  const hasRange = draft.operator === 'between' || isReduction
  const comparedWith = isReduction ? 'before' : draft.comparedWith
  return {
    ...draft,
    ...(isMilestone && { operator: 'eq' as const, unit: '' }),
    comparedWith: isMilestone ? ('value' as const) : comparedWith,
    valueLow: isMilestone ? '1' : decimalOf(draft.valueLow),
    valueHigh: hasRange && !isMilestone ? decimalOf(draft.valueHigh) : null,
    reduceIn: isReduction && !isMilestone ? draft.reduceIn : null,
    baseYear: comparedWith === 'before' ? yearOf(draft.baseYear) : null,
    yearFrom: yearOf(draft.yearFrom),
    yearTo: yearOf(draft.yearTo),
    dueOn: draft.periodKind === 'date' ? (draft.dueOn as LocalDate | null) : null,
    organisationId: draft.reach === 'one' ? draft.organisationId : null,
  }
}

/** The contract's own rules, so that the form refuses exactly what the office would refuse. */
export function problemsOf(draft: TargetDraft): Record<string, string> {
  const { error } = TargetFields.safeParse(targetInput(draft))
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => {
      const field = String(path[0] ?? '')
      const isNumber = field === 'valueLow' || field === 'valueHigh'
      const isFormat = isNumber && decimalOf(draft[field]) === draft[field] && draft[field] !== ''
      return [field, isFormat && !/\.$/u.test(message) ? strings.badNumber : message]
    }),
  )
}
