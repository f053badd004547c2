import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import { SettleYear, type YearOfDays } from '@shared/features/holidays/holidays.contract'
import { IconCircleCheck, IconClockQuestion, IconPlus } from '@tabler/icons-react'
import { HolidayRows } from './HolidayRows'
import { addedRow, type HolidayDraft, holidayDraft, holidayInput } from './holiday-drafts'
import { holidaysStrings as strings } from './holidays.strings'

interface Props {
  readonly year: number
  readonly onClose: () => void
}

/** The public days of a year: expected until the clerk settles them as announced. */
export function HolidaysDialog({ year, onClose }: Props) {
  const known = useAppQuery('holidays.year', { year })
  if (known.error) return <ErrorNotice error={known.error} />
  if (!known.data) return null
  // Anew when the days were put back to the computed ones.
  return <Known key={String(known.data.isSettled)} known={known.data} onClose={onClose} />
}

function Known({ known, onClose }: { readonly known: YearOfDays; readonly onClose: () => void }) {
  const { year } = known
  const settle = useAppCommand('holidays.settle')
  const form = useForm<HolidayDraft>({
    initialValues: holidayDraft(known),
    validate: (draft) => problemsOf(year, draft),
  })
  const { values, setFieldValue } = form
  const submit = form.onSubmit((draft) =>
    settle.mutate(holidayInput(year, draft), { onSuccess: onClose }),
  )
  const add = (kind: 'off' | 'working') =>
    setFieldValue('rows', [...values.rows, addedRow(kind, values.rows)])
  return (
    <FormDialog
      isOpen
      size={720}
      title={strings.title(year)}
      submitLabel={strings.settle(year)}
      onClose={onClose}
      onSubmit={submit}
      isBusy={settle.isPending}
      isDirty={form.isDirty()}
      error={settle.error}
    >
      <Standing known={known} />
      <HolidayRows rows={values.rows} onChange={(rows) => setFieldValue('rows', [...rows])} />
      {form.errors.rows && (
        <Text size="sm" c="do.8" role="alert">
          {form.errors.rows}
        </Text>
      )}
      <Group gap="xs">
        <AddButton label={strings.addOff} onClick={() => add('off')} />
        <AddButton label={strings.addWorking} onClick={() => add('working')} />
        {known.isSettled && <Unsettle year={year} />}
      </Group>
      <TextInput
        label={strings.basis}
        placeholder={strings.basisHint}
        maxLength={300}
        {...form.getInputProps('basis')}
      />
    </FormDialog>
  )
}

function Standing({ known }: { readonly known: YearOfDays }) {
  return (
    <Stack gap={6} align="flex-start">
      {known.isSettled ? (
        <StatusBadge tone="luc" icon={IconCircleCheck}>
          {strings.settled}
        </StatusBadge>
      ) : (
        <StatusBadge tone="cam" icon={IconClockQuestion}>
          {strings.expected}
        </StatusBadge>
      )}
      <Text size="sm" c="dimmed">
        {known.isSettled ? strings.settledSentence : strings.expectedSentence}
      </Text>
    </Stack>
  )
}

function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}

function Unsettle({ year }: { readonly year: number }) {
  const unsettle = useAppCommand('holidays.unsettle')
  return (
    <ConfirmButton
      ml="auto"
      size="compact-md"
      question={{ title: strings.unsettleTitle, effect: strings.unsettleEffect(year) }}
      onConfirm={() => unsettle.mutate({ year }, { onError: showFailure })}
    >
      {strings.unsettle}
    </ConfirmButton>
  )
}

/** The contract's own rules, so that the form refuses exactly what the office would refuse. */
function problemsOf(year: number, draft: HolidayDraft): Record<string, string> {
  if (draft.rows.some(({ day }) => day === null)) return { rows: strings.dayMissing }
  const [issue] = SettleYear.safeParse(holidayInput(year, draft)).error?.issues ?? []
  if (!issue) return {}
  return { [issue.path[0] === 'days' ? 'rows' : String(issue.path[0])]: issue.message }
}
