import { Button, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { TextToMatch } from '@shared/features/imports/imports.reports'
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

/** Step 4: who and what the texts of the list stand for. */
export function MatchStep({ state, error, ...step }: StepProps) {
  const { sessionId } = state
  const report = useAppQuery('imports.match', { sessionId }, { keepPrevious: true })
  const resolve = useDecision('imports.resolve')
  const choose = (
    { type, text }: TextToMatch,
    choice: { readonly subjectId: string | null; readonly remember: boolean },
  ) => resolve.mutate({ sessionId, choices: [{ type, text, ...choice }] })

  const takeSure = (texts: readonly TextToMatch[]) =>
    resolve.mutate({
      sessionId,
      choices: texts.map(({ type, text, suggestions: [first] }) => ({
        ...{ type, text, remember: false },
        subjectId: first?.id ?? null,
      })),
    })
  const open = report.data?.open ?? []
  const certain = open.filter(isCertain)
  return (
    <>
      <div className={classes.body}>
        <ErrorNotice error={report.error ?? resolve.error ?? error} />
        {report.data && (
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {strings.matched(report.data.matched)}
            </Text>
            {certain.length > 0 && (
              <Button variant="default" size="compact-sm" onClick={() => takeSure(certain)}>
                {strings.acceptSure(certain.length)}
              </Button>
            )}
          </Group>
        )}
        {report.data?.openTotal === 0 && (
          <EmptyState icon={IconCircleCheck} title={strings.clear} />
        )}
        {report.data && open.length > 0 && (
          <SectionCard description={strings.sentence(report.data.openTotal)} title={strings.inFile}>
            <MatchTable texts={open} mayStay={report.data.mayStayAsWritten} onChoose={choose} />
            {report.data.openTotal > open.length && (
              <Text size="sm" c="dimmed" mt="sm">
                {strings.more(report.data.openTotal - open.length)}
              </Text>
            )}
          </SectionCard>
        )}
        {report.data && report.data.decided.length > 0 && (
          <SectionCard title={strings.decided(report.data.decided.length)}>
            <MatchTable
              texts={report.data.decided}
              mayStay={report.data.mayStayAsWritten}
              onChoose={choose}
            />
          </SectionCard>
        )}
      </div>
      <StepFooter {...step} />
    </>
  )
}

/** One suggestion that is nearly the text, and none as good beside it. */
const isCertain = ({ suggestions: [first, second], isAmbiguous }: TextToMatch): boolean =>
  !isAmbiguous &&
  first !== undefined &&
  first.score >= sure &&
  (second === undefined || second.score < first.score)
