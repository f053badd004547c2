import { Alert, Radio, Stack } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { Target } from '@shared/features/targets/targets.contract'
import { type StrayChoice, strayChoices } from '@shared/features/targets/targets.kinds'
import type { TargetForm } from './target-form'
import { strayStrings as strings } from './targets.strings'

interface Props {
  readonly target: Target
  readonly form: TargetForm
  readonly choice: StrayChoice
  readonly onChoose: (choice: StrayChoice) => void
}

/** Asks what becomes of figures that were typed for periods the target would come by no more. */
export function StrayFields({ target, form, choice, onChoose }: Props) {
  const { periodKind, figuresBy, dueOn } = form.values
  const isChanged =
    periodKind !== target.periodKind || figuresBy !== target.figuresBy || dueOn !== target.dueOn
  const asked = { id: target.id, periodKind, figuresBy, dueOn: dueOn || null }
  const stray = useAppQuery('targets.stray', asked, { enabled: isChanged, keepPrevious: true })
  if (!isChanged || !stray.data || stray.data.figures === 0) return null
  const { figures, convertible } = stray.data
  return (
    <Alert color="yellow" title={strings.title}>
      <Radio.Group
        label={strings.question(figures)}
        value={choice === 'refuse' ? null : choice}
        onChange={(value) => onChoose(strayChoices.find((each) => each === value) ?? 'refuse')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="keep" label={strings.keep} />
          <Radio
            value="convert"
            label={convertible === figures ? strings.convert : strings.cannotConvert}
            disabled={convertible !== figures}
          />
        </Stack>
      </Radio.Group>
    </Alert>
  )
}
