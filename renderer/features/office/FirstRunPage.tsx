import { Button, Group, SimpleGrid, Text, Title } from '@mantine/core'
import { RestoreDialog } from '@renderer/features/backups/RestoreDialog'
import { useAppTask } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { SectionCard } from '@renderer/ui/SectionCard'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { useState } from 'react'
import { officeStrings as strings } from './office.strings'
import { SampleButtons } from './SampleButtons'
import { SetUpForm } from './SetUpForm'

/** The office's own data, or the sample to look around in; and a way back for a new computer. */
export function FirstRunPage() {
  const sample = useAppTask('office.openSample')
  const [isSettingUp, setIsSettingUp] = useState(false)
  const [isRestoring, setIsRestoring] = useState(false)
  if (isSettingUp) return <SetUpForm onBack={() => setIsSettingUp(false)} />
  return (
    <Page layout="narrow">
      <div>
        <Title order={1}>{strings.welcome}</Title>
        <Text c="dimmed" mt={4}>
          {strings.welcomeSentence}
        </Text>
      </div>
      <SimpleGrid cols={2} spacing="lg">
        <SectionCard
          title={strings.own}
          footer={
            <Button onClick={() => setIsSettingUp(true)} disabled={sample.isPending}>
              {strings.ownStart}
            </Button>
          }
        >
          <Text>{strings.ownSentence}</Text>
        </SectionCard>
        <SectionCard
          title={strings.sample}
          footer={
            <SampleButtons
              opening={sample.isPending ? (sample.variables?.sample ?? 'sample') : null}
              onOpen={(chosen) => sample.mutate({ sample: chosen })}
            />
          }
        >
          <Text>{strings.sampleSentence}</Text>
          <Text mt="xs">{strings.reorganisedSentence}</Text>
        </SectionCard>
      </SimpleGrid>
      {sample.isPending && <TaskProgress task={sample.progress} onStop={sample.cancel} />}
      <ErrorNotice error={sample.error} />
      <Group gap="xs">
        <Text c="dimmed">{strings.restoreSentence}</Text>
        <Button variant="subtle" size="compact-md" onClick={() => setIsRestoring(true)}>
          {strings.restore}
        </Button>
      </Group>
      {isRestoring && <RestoreDialog purpose="restore" onClose={() => setIsRestoring(false)} />}
    </Page>
  )
}
