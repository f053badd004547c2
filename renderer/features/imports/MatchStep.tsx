import { Button, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { MatchReport, TextToMatch } from '@shared/features/imports/imports.reports'
import { IconCircleCheck } from '@tabler/icons-react'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'
import { MatchTable } from './MatchTable'
import { StepFooter } from './StepFooter'
import { useDecision } from './use-decision'
import type { StepProps } from './wizard-steps'

const strings = wizardStrings.match
/** Percent from which a suggestion may be taken without looking at each. */
const sure = 90

interface Choice {
  readonly subjectId: string | null
  readonly remember: boolean
}

/** Step 4: who and what the texts of the list stand for. */
export function MatchStep({ state, error, ...step }: StepProps) {
  const { sessionId } = state
  const report = useAppQuery('imports.match', { sessionId }, { keepPrevious: true })
  const resolve = useDecision('imports.resolve')
  const choose = ({ type, text, field }: TextToMatch, choice: Choice) =>
    resolve.mutate({ sessionId, choices: [{ type, text, field, ...choice }] })
  const takeFirst = (texts: readonly TextToMatch[]) =>
    resolve.mutate({
      sessionId,
      choices: texts.map(({ type, text, suggestions: [first] }) => ({
        ...{ type, text, remember: false },
        subjectId: first?.id ?? null,
      })),
    })
  return (
    <>
      <div className={classes.body}>
        <ErrorNotice error={report.error ?? resolve.error ?? error} />
        {report.data && (
          <>
            <Summary report={report.data} onTakeSure={takeFirst} />
            <OpenTexts report={report.data} onChoose={choose} />
            <DecidedTexts report={report.data} onChoose={choose} />
          </>
        )}
      </div>
      <StepFooter {...step} />
    </>
  )
}

interface SummaryProps {
  readonly report: MatchReport
  readonly onTakeSure: (texts: readonly TextToMatch[]) => void
}

function Summary({ report, onTakeSure }: SummaryProps) {
  const certain = report.open.filter(isCertain)
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed">
        {strings.matched(report.matched)}
      </Text>
      {certain.length > 0 && (
        <Button variant="default" size="compact-sm" onClick={() => onTakeSure(certain)}>
          {strings.acceptSure(certain.length)}
        </Button>
      )}
    </Group>
  )
}

interface TextsProps {
  readonly report: MatchReport
  readonly onChoose: (text: TextToMatch, choice: Choice) => void
}

function OpenTexts({ report, onChoose }: TextsProps) {
  const { open, openTotal, mayStayAsWritten } = report
  if (openTotal === 0) return <EmptyState icon={IconCircleCheck} title={strings.clear} />
  return (
    <SectionCard title={strings.openTitle} description={strings.sentence(openTotal)}>
      <MatchTable texts={open} mayStay={mayStayAsWritten} onChoose={onChoose} />
      {openTotal > open.length && (
        <Text size="sm" c="dimmed" mt="sm">
          {strings.more(openTotal - open.length)}
        </Text>
      )}
    </SectionCard>
  )
}

function DecidedTexts({ report, onChoose }: TextsProps) {
  const { decided, mayStayAsWritten } = report
  if (decided.length === 0) return null
  return (
    <SectionCard title={strings.decided(decided.length)}>
      <MatchTable texts={decided} mayStay={mayStayAsWritten} onChoose={onChoose} />
    </SectionCard>
  )
}

/** One suggestion that is nearly the text, and none as good beside it. */
const isCertain = ({ suggestions: [first, second], isAmbiguous, type }: TextToMatch): boolean =>
  type !== 'value' &&
  !isAmbiguous &&
  first !== undefined &&
  first.score >= sure &&
  (second === undefined || second.score < first.score)
