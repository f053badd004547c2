import { Alert, Group, SegmentedControl, Select, SimpleGrid, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type ImportTarget, importTargets } from '@shared/features/imports/imports.kinds'
import type { ImportState, SheetState } from '@shared/features/imports/imports.reports'
import { targetLabels } from '@shared/features/imports/imports.strings'
import { useState } from 'react'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'
import { SheetPreview } from './SheetPreview'
import { SheetTable } from './SheetTable'
import { StepFooter } from './StepFooter'
import { useDecision } from './use-decision'
import type { StepProps } from './wizard-steps'

const strings = wizardStrings.sheets

/** Step 2: which sheets, where their lists begin, and for nominations where they go. */
export function SheetsStep({ state, error, ...step }: StepProps) {
  const decide = useDecision('imports.detect')
  const [shown, setShown] = useState(
    () => state.sheets.find(({ isChosen }) => isChosen)?.index ?? 0,
  )
  const { sessionId } = state
  const change = (sheet: SheetState, to: Partial<SheetState>) => {
    const { index, isChosen, headerRow, level, kind, takesHiddenRows } = { ...sheet, ...to }
    const choice = { index, isChosen, headerRow, level, kind, takesHiddenRows }
    decide.mutate({ sessionId, sheets: [choice] })
  }
  const sheet = state.sheets[shown]
  return (
    <>
      <div className={classes.body}>
        <ErrorNotice error={decide.error ?? error} />
        <Destination state={state} onDecide={(to) => decide.mutate({ sessionId, ...to })} />
        <SheetTable {...{ state, shown }} onShow={setShown} onChange={change} />
        {state.sheets.map((each) => (
          <HiddenRows key={each.index} sheet={each} onChange={change} />
        ))}
        {sheet && (
          <SheetPreview
            sessionId={sessionId}
            sheet={sheet}
            onHeader={(headerRow) => change(sheet, { headerRow, isChosen: true })}
          />
        )}
      </div>
      <StepFooter {...step} />
    </>
  )
}

interface HiddenProps {
  readonly sheet: SheetState
  readonly onChange: (sheet: SheetState, to: Partial<SheetState>) => void
}

/** Somebody hid them; only the clerk knows whether they count. */
function HiddenRows({ sheet, onChange }: HiddenProps) {
  if (!sheet.isChosen || sheet.hiddenRows === 0) return null
  return (
    <Alert color="cam" py="xs">
      <Group justify="space-between">
        <Text size="sm">{strings.hiddenRows(sheet.name, sheet.hiddenRows)}</Text>
        <SegmentedControl
          size="xs"
          aria-label={strings.hiddenRowsFor(sheet.name)}
          data={[
            { value: 'take', label: strings.takeHidden },
            { value: 'leave', label: strings.leaveHidden },
          ]}
          value={sheet.takesHiddenRows ? 'take' : 'leave'}
          onChange={(value) => onChange(sheet, { takesHiddenRows: value === 'take' })}
        />
      </Group>
    </Alert>
  )
}

interface DestinationProps {
  readonly state: ImportState
  readonly onDecide: (to: {
    target?: ImportTarget
    roundId?: NonNullable<ImportState['roundId']>
  }) => void
}

function Destination({ state, onDecide }: DestinationProps) {
  const isForRound = state.target === 'nominations'
  const rounds = useAppQuery('rounds.list', {}, { enabled: isForRound })
  return (
    <SimpleGrid cols={2} maw={960} flex="none">
      <Select
        label={strings.contents}
        allowDeselect={false}
        data={importTargets.map((value) => ({ value, label: targetLabels[value] }))}
        value={state.target}
        onChange={(value) => {
          const target = importTargets.find((each) => each === value)
          if (target) onDecide({ target })
        }}
      />
      {isForRound && (
        <Select
          label={strings.round}
          placeholder={strings.roundHint}
          allowDeselect={false}
          withAsterisk
          data={rounds.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={state.roundId}
          error={rounds.data?.length === 0 && strings.noRounds}
          onChange={(value) => {
            const round = rounds.data?.find(({ id }) => id === value)
            if (round) onDecide({ roundId: round.id })
          }}
        />
      )}
    </SimpleGrid>
  )
}
