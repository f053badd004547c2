import { Alert, Group, NumberInput, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppCommand } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { PrinterProfile } from '@shared/features/calibration/calibration.contract'
import {
  CONTRADICTION_LIMIT_MM,
  type Corner,
  contradictionOf,
  fitPrinter,
  habitsOf,
  largestError,
  PLAUSIBLE_MM,
  type Sheet,
} from '@shared/features/calibration/calibration.rules'
import { IconRuler2 } from '@tabler/icons-react'
import { calibrationStrings as strings } from './calibration.strings'
import { blankReadings, type ReadingsDraft, readingsOf, type TypedPlace } from './readings-draft'

interface Props {
  readonly profile: PrinterProfile
  readonly sheet: Sheet
  readonly onClose: () => void
}

/** What the ruler says of the printed page; the result is shown as soon as it can be known. */
export function MeasureDialog({ profile, sheet, onClose }: Props) {
  const measure = useAppCommand('calibration.measure')
  const form = useForm<ReadingsDraft>({ initialValues: blankReadings })
  const draft = form.getValues()
  const readings = readingsOf(draft, sheet)
  const submit = ({ measuredBy }: ReadingsDraft) => {
    if (readings)
      measure.mutate(
        { profileId: profile.id, ...sheet, ...readings, measuredBy },
        { onSuccess: onClose },
      )
  }
  return (
    <FormDialog
      isOpen
      size={640}
      title={strings.measureTitle(profile.name)}
      submitLabel={strings.measureSave}
      isBusy={measure.isPending}
      isDirty={form.isDirty()}
      isIncomplete={readings === null || draft.measuredBy.trim() === ''}
      incompleteHint={strings.readingsMissing}
      error={measure.error}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <CrossFields form={form} corner="upperLeft" isFirst />
      <CrossFields form={form} corner="lowerRight" />
      <Group grow align="flex-start">
        <Reading label={strings.barAcross} isNeeded {...form.getInputProps('barAcross')} />
        <Reading label={strings.barDown} isNeeded {...form.getInputProps('barDown')} />
      </Group>
      <Text size="sm" c="dimmed">
        {strings.optional}
      </Text>
      <CrossFields form={form} corner="upperRight" />
      <CrossFields form={form} corner="lowerLeft" />
      <TextInput
        withAsterisk
        label={strings.who}
        placeholder={strings.whoHint}
        maxLength={100}
        {...form.getInputProps('measuredBy')}
      />
      {readings && <Result sheet={sheet} readings={readings} />}
    </FormDialog>
  )
}

interface FieldsProps {
  readonly form: ReturnType<typeof useForm<ReadingsDraft>>
  readonly corner: Corner
  readonly isFirst?: boolean
}

function CrossFields({ form, corner, isFirst = false }: FieldsProps) {
  const isNeeded = corner === 'upperLeft' || corner === 'lowerRight'
  const typed = form.getValues().crosses[corner]
  const set = (change: Partial<TypedPlace>) =>
    form.setFieldValue('crosses', {
      ...form.getValues().crosses,
      [corner]: { ...typed, ...change },
    })
  const { x, y } = strings.edges[corner]
  return (
    <Group grow align="flex-start">
      <Reading
        label={x}
        isNeeded={isNeeded}
        isFirst={isFirst}
        value={typed.x}
        onChange={(value) => set({ x: numberOf(value) })}
      />
      <Reading
        label={y}
        isNeeded={isNeeded}
        value={typed.y}
        onChange={(value) => set({ y: numberOf(value) })}
      />
    </Group>
  )
}

const numberOf = (value: number | string): number | '' => (typeof value === 'number' ? value : '')

interface ReadingProps {
  readonly label: string
  readonly isNeeded: boolean
  readonly isFirst?: boolean
  readonly value?: number | ''
  readonly onChange?: (value: number | string) => void
}

const Reading = ({ isNeeded, isFirst = false, ...input }: ReadingProps) => (
  <NumberInput
    {...input}
    withAsterisk={isNeeded}
    {...(isFirst && { 'data-autofocus': true })}
    decimalScale={2}
    step={0.1}
    min={-100}
    max={1100}
  />
)

function Result({
  sheet,
  readings,
}: {
  readonly sheet: Sheet
  readonly readings: NonNullable<ReturnType<typeof readingsOf>>
}) {
  const error = largestError(sheet, readings)
  const contradiction = contradictionOf(sheet, readings)
  const habits = habitsOf(sheet, fitPrinter(sheet, readings))
  const warning =
    error > PLAUSIBLE_MM
      ? strings.far(error)
      : contradiction > CONTRADICTION_LIMIT_MM
        ? strings.slip(contradiction)
        : null
  return (
    <Alert
      color={warning ? 'cam' : 'lam'}
      variant="light"
      title={strings.result}
      icon={<IconRuler2 size={20} stroke={1.75} aria-hidden />}
      role="status"
    >
      <Text size="sm" c="var(--chu)" className="figures">
        {warning ??
          [
            `${strings.shift}: ${strings.shiftLine(habits)}`,
            `${strings.size}: ${strings.sizeLine(habits)}`,
            `${strings.turn}: ${strings.turnLine(habits.turn)}`,
            `${strings.contradiction}: ${strings.contradictionLine(contradiction)}`,
          ].join('. ')}
      </Text>
    </Alert>
  )
}
