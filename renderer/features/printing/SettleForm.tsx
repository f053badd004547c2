import { Alert, Autocomplete, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { PrintRunId } from '@shared/features/printing/printing.ids'
import type { Sheet } from '@shared/features/printing/printing.records'
import { IconInfoCircle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import classes from './Printing.module.css'
import { printingStrings } from './printing.strings'

const { settle: strings } = printingStrings

type Outcome = 'good' | 'spoiled' | 'missing'
interface Answer {
  readonly outcome: Outcome
  readonly reason: string
}

interface Props {
  readonly runId: PrintRunId
  readonly pack: number
  /** The print dialog was closed just now: nothing should have come out. */
  readonly wasCancelled: boolean
}

/** “Tờ nào hỏng?”: every sheet is good until the clerk says otherwise. */
export function SettleForm({ runId, pack, wasCancelled }: Props) {
  const sheets = useAppQuery('printing.sheets', { runId, pack }).data ?? []
  const settle = useAppCommand('printing.settle')
  const usual: Answer = { outcome: wasCancelled ? 'missing' : 'good', reason: '' }
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const answerOf = ({ id }: Sheet) => answers.get(id) ?? usual
  const change = (sheet: Sheet, answer: Answer) =>
    setAnswers(new Map(answers).set(sheet.id, answer))
  const spoiled = sheets.filter((sheet) => answerOf(sheet).outcome === 'spoiled')
  const missing = sheets.filter((sheet) => answerOf(sheet).outcome === 'missing')
  const again = spoiled.length + missing.length
  const good = sheets.length - again
  const lacksReason = spoiled.some((sheet) => answerOf(sheet).reason.trim() === '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    settle.mutate({
      ...{ runId, pack, missing: missing.map(({ id }) => id) },
      spoiled: spoiled.map((sheet) => ({ sheetId: sheet.id, reason: answerOf(sheet).reason })),
    })
  }
  return (
    <SectionCard title={strings.title(pack)} description={strings.sentence}>
      <form onSubmit={submit}>
        <Hint wasCancelled={wasCancelled} />
        {sheets.map((sheet) => (
          <SheetRow
            key={sheet.id}
            sheet={sheet}
            answer={answerOf(sheet)}
            onChange={(answer) => change(sheet, answer)}
          />
        ))}
        <ErrorNotice error={settle.error} />
        <Group justify="flex-end" mt="md" gap="xs">
          {lacksReason && (
            <Text size="sm" c="dimmed" mr="auto">
              {strings.missingReason}
            </Text>
          )}
          <Button
            variant="default"
            onClick={() =>
              setAnswers(new Map(sheets.map(({ id }) => [id, { outcome: 'missing', reason: '' }])))
            }
          >
            {strings.noneOut}
          </Button>
          <Button type="submit" loading={settle.isPending} disabled={lacksReason}>
            {again === 0 ? strings.submitGood(good) : strings.submitMixed({ good, again })}
          </Button>
        </Group>
      </form>
    </SectionCard>
  )
}

const Hint = ({ wasCancelled }: { readonly wasCancelled: boolean }) => (
  <Alert
    color={wasCancelled ? 'cam' : 'lam'}
    variant="light"
    p="xs"
    mb="xs"
    icon={<IconInfoCircle size={20} aria-hidden />}
  >
    <Text size="sm" c="var(--chu)">
      {wasCancelled ? strings.cancelled : strings.afterCrash}
    </Text>
  </Alert>
)

interface RowProps {
  readonly sheet: Sheet
  readonly answer: Answer
  readonly onChange: (answer: Answer) => void
}

function SheetRow({ sheet: { name, ledgerNumber }, answer, onChange }: RowProps) {
  const { outcome, reason } = answer
  return (
    <div className={classes.outcome}>
      <span className="figures">{labels.ledgerNumber(ledgerNumber)}</span>
      <Text lineClamp={2}>{name}</Text>
      <SegmentedControl
        size="xs"
        aria-label={strings.outcome(name)}
        data={(['good', 'spoiled', 'missing'] as const).map((value) => ({
          value,
          label: strings[value],
        }))}
        value={outcome}
        onChange={(value) => onChange({ reason, outcome: value as Outcome })}
      />
      {outcome === 'spoiled' && (
        <Autocomplete
          className={classes.reason ?? ''}
          aria-label={strings.reasonOf(name)}
          placeholder={strings.reason}
          data={[...strings.reasons]}
          value={reason}
          onChange={(typed) => onChange({ outcome, reason: typed })}
          maxLength={300}
        />
      )}
    </div>
  )
}
