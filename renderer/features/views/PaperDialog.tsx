import { Alert, Checkbox, Radio, Stack, Text } from '@mantine/core'
import type { RunningTask } from '@renderer/lib/running-tasks'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { IconInfoCircle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { viewsStrings as strings } from './views.strings'

export interface PaperChoice {
  readonly onlyChosen: boolean
  /** Of the columns with numbers of cards, those that were ticked. */
  readonly sensitive: readonly string[]
}

interface Props {
  readonly target: 'xlsx' | 'print'
  readonly chosen: number
  readonly total: number
  /** There are more than `total`. */
  readonly isMore?: boolean
  /** Columns with numbers of cards; left out unless ticked. */
  readonly sensitive: readonly { readonly key: string; readonly label: string }[]
  /** The work under way, which may be stopped. */
  readonly task: RunningTask | null
  readonly isBusy: boolean
  readonly error: unknown
  readonly onStart: (choice: PaperChoice) => void
  readonly onStop: () => void
  readonly onClose: () => void
}

/** Rows beyond which laying out takes long enough to be warned of. */
const longList = 5000

/** What leaves the program: which rows, and whether numbers of cards go along. */
export function PaperDialog(props: Props) {
  const { target, chosen, total, sensitive, isBusy, onStart, onStop, onClose } = props
  const [onlyChosen, setOnlyChosen] = useState(chosen > 0)
  const [ticked, setTicked] = useState<string[]>([])
  const count = onlyChosen ? chosen : total
  const start = (event: FormEvent) => {
    event.preventDefault()
    onStart({ onlyChosen, sensitive: ticked })
  }
  return (
    <FormDialog
      isOpen
      title={target === 'xlsx' ? strings.xlsxTitle : strings.printTitle}
      description={strings.columnsKept}
      submitLabel={target === 'xlsx' ? strings.makeXlsx : strings.makePreview}
      onClose={onClose}
      onSubmit={start}
      isBusy={isBusy}
      error={props.error}
      size={520}
    >
      {chosen > 0 && (
        <Radio.Group
          label={strings.scope}
          value={onlyChosen ? 'chosen' : 'whole'}
          onChange={(value) => setOnlyChosen(value === 'chosen')}
        >
          <Stack gap="xs" mt={4}>
            <Radio value="chosen" label={strings.chosen(chosen)} />
            <Radio value="whole" label={strings.whole(total, props.isMore ?? false)} />
          </Stack>
        </Radio.Group>
      )}
      {sensitive.length > 0 && (
        <Checkbox.Group
          label={strings.sensitive}
          description={strings.sensitiveSentence}
          value={ticked}
          onChange={setTicked}
        >
          <Stack gap="xs" mt={8}>
            {sensitive.map(({ key, label }) => (
              <Checkbox key={key} value={key} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {target === 'print' && count > longList && (
        <Alert variant="light" color="cam" icon={<IconInfoCircle aria-hidden />}>
          <Text size="sm">{strings.long(count)}</Text>
        </Alert>
      )}
      {isBusy && <TaskProgress task={props.task} onStop={onStop} />}
    </FormDialog>
  )
}
