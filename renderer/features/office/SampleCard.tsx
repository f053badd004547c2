import { Button } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { useLocation } from 'wouter'
import { officeStrings as strings } from './office.strings'

/** The sample, once the office has data of its own; not offered inside itself. */
export function SampleCard() {
  const office = useAppQuery('office.state', {})
  const sample = useAppTask('office.openSample')
  const [, navigate] = useLocation()
  if (office.data?.dataset !== 'office') return null
  return (
    <SectionCard
      title={strings.sampleAgain}
      description={strings.sampleAgainSentence}
      action={
        <Button
          variant="default"
          loading={sample.isPending}
          onClick={() => sample.mutate({}, { onSuccess: () => navigate('/') })}
        >
          {strings.sampleStart}
        </Button>
      }
    >
      {sample.isPending && <TaskProgress task={sample.progress} onStop={sample.cancel} />}
      <ErrorNotice error={sample.error} />
    </SectionCard>
  )
}
