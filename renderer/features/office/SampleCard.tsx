import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { useLocation } from 'wouter'
import { officeStrings as strings } from './office.strings'
import { SampleButtons } from './SampleButtons'

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
        <SampleButtons
          opening={sample.isPending ? (sample.variables?.sample ?? 'sample') : null}
          onOpen={(chosen) => sample.mutate({ sample: chosen }, { onSuccess: () => navigate('/') })}
        />
      }
    >
      {sample.isPending && <TaskProgress task={sample.progress} onStop={sample.cancel} />}
      <ErrorNotice error={sample.error} />
    </SectionCard>
  )
}
