import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import {
  type DutyPeriod,
  dutyAnchors,
  dutyPeriods,
  dutyShifts,
} from '@shared/features/duties/duties.kinds'
import { monthsIn } from '@shared/features/duties/duties.periods'
import { anchorNames, periodNames, shiftNames } from '@shared/features/duties/duties.rule.strings'
import { needsMonth } from '@shared/features/duties/duties.rules'
import { useState } from 'react'
import type { DutyForm } from './DutyDialog'
import { dutyFormStrings as strings } from './duties.strings'
import type { DutyDraft } from './duty-draft'

interface Props {
  readonly form: DutyForm
  /** Something is recorded: the rhythm stays. */
  readonly isFixed: boolean
}

const whole = { allowDecimal: false, hideControls: true } as const

/** How often and on which day: only the fields that the choice above them needs. */
export function RuleFields({ form, isFixed }: Props) {
  const { values } = form
  const { period, anchor } = values
  const anchors = dutyAnchors.filter(
    (one) => one !== 'lunar-day' || period === 'month' || period === 'year',
  )
  const choosePeriod = (next: DutyPeriod) => {
    form.setFieldValue('period', next)
    const span = monthsIn({ ...values, period: next })
    form.setFieldValue('anchorMonth', span > 1 ? span : null)
    form.setFieldValue('everyMonths', next === 'months' ? 2 : null)
    form.setFieldValue(
      'firstMonth',
      next === 'months' ? (values.validFrom ?? '').slice(0, 7) : null,
    )
    if (anchor === 'lunar-day' && next !== 'month' && next !== 'year')
      form.setFieldValue('anchor', 'day')
  }
  const chooseAnchor = (next: DutyDraft['anchor']) => {
    form.setFieldValue('anchor', next)
    form.setFieldValue('anchorDay', { ...usualDays, 'last-day': null }[next])
    if (needsMonth({ ...values, anchor: next }) && values.anchorMonth === null)
      form.setFieldValue('anchorMonth', 1)
  }
  return (
    <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="sm">
      <Select<DutyPeriod>
        label={strings.period}
        allowDeselect={false}
        disabled={isFixed}
        data={dutyPeriods.map((value) => ({ value, label: periodNames[value] }))}
        value={period}
        onChange={(next) => next && choosePeriod(next)}
      />
      {period === 'months' && <OwnRhythm form={form} isFixed={isFixed} />}
      <Select<DutyDraft['anchor']>
        label={strings.anchor}
        allowDeselect={false}
        data={anchors.map((value) => ({ value, label: anchorNames[value] }))}
        value={anchor}
        onChange={(next) => next && chooseAnchor(next)}
      />
      {needsMonth(values) && <MonthField form={form} />}
      {anchor !== 'last-day' && <AnchorDay form={form} />}
      {anchor !== 'working-day' && (
        <Select
          label={strings.shift}
          allowDeselect={false}
          data={dutyShifts.map((value) => ({ value, label: shiftNames[value] }))}
          {...form.getInputProps('shift')}
        />
      )}
      <NumberInput
        {...whole}
        label={strings.leadDays}
        min={0}
        max={366}
        {...form.getInputProps('leadDays')}
      />
      <DayField
        withAsterisk
        label={strings.validFrom}
        {...form.getInputProps('validFrom')}
        value={values.validFrom}
      />
      <DayField
        label={strings.validTo}
        title={strings.validToHint}
        {...form.getInputProps('validTo')}
        value={values.validTo}
      />
    </SimpleGrid>
  )
}

const usualDays = { day: 20, 'working-day': 5, 'lunar-day': 1, 'after-period': 5 } as const

const numberOrNull = (value: number | string): number | null =>
  typeof value === 'number' ? value : null

function AnchorDay({ form }: { readonly form: DutyForm }) {
  const { anchor, anchorDay } = form.values
  const words = {
    day: { label: strings.day },
    'working-day': { label: strings.nth, title: strings.nthHint },
    'lunar-day': { label: strings.lunarDay },
    'after-period': { label: strings.offset, title: strings.offsetHint },
    'last-day': { label: strings.day },
  }[anchor]
  return (
    <NumberInput
      {...whole}
      {...words}
      {...form.getInputProps('anchorDay')}
      value={anchorDay ?? ''}
      onChange={(value) => form.setFieldValue('anchorDay', numberOrNull(value))}
    />
  )
}

function MonthField({ form }: { readonly form: DutyForm }) {
  const { period, anchor, anchorMonth } = form.values
  const count = monthsIn(form.values)
  const label = (month: number): string => {
    if (anchor === 'lunar-day') return strings.lunarMonth(month)
    if (period === 'quarter') return strings.monthOf.quarter[month - 1] ?? ''
    if (period === 'half-year') return strings.halfMonth(month)
    return period === 'months' ? strings.nthMonth(month) : strings.plainMonth(month)
  }
  return (
    <Select
      label={strings.month}
      allowDeselect={false}
      data={Array.from({ length: count }, (_, at) => ({
        value: String(at + 1),
        label: label(at + 1),
      }))}
      {...form.getInputProps('anchorMonth')}
      value={anchorMonth === null ? null : String(anchorMonth)}
      onChange={(month) => form.setFieldValue('anchorMonth', month === null ? null : Number(month))}
    />
  )
}

/** “01/2026” as the clerk types it; kept as `2026-01`. */
function OwnRhythm({ form, isFixed }: Props) {
  const { everyMonths, firstMonth } = form.values
  const [text, setText] = useState(firstMonth?.split('-').reverse().join('/') ?? '')
  const type = (typed: string) => {
    setText(typed)
    const found = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/u.exec(typed)
    const month = found ? `${found[2]}-${(found[1] ?? '').padStart(2, '0')}` : null
    form.setFieldValue('firstMonth', month)
  }
  return (
    <>
      <NumberInput
        {...whole}
        label={strings.everyMonths}
        min={1}
        max={60}
        disabled={isFixed}
        {...form.getInputProps('everyMonths')}
        value={everyMonths ?? ''}
        onChange={(value) => form.setFieldValue('everyMonths', numberOrNull(value))}
      />
      <TextInput
        label={strings.firstMonth}
        placeholder={strings.firstMonthHint}
        disabled={isFixed}
        error={form.errors.firstMonth}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </>
  )
}
