import { Stack, Tabs } from '@mantine/core'
import { useToday } from '@renderer/features/organisation/EffectFields'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import type { ReactNode } from 'react'
import { AskedDialog } from './AskedDialog'
import { useExemplarActions } from './exemplar-actions'
import { recordStrings as strings } from './exemplar-record.strings'
import { FilesCard } from './FilesCard'
import { LearningTab } from './LearningTab'
import { PublicityCard } from './PublicityCard'
import { RecordFacts } from './RecordFacts'
import { RecordHeader } from './RecordHeader'
import { StepsCard } from './StepsCard'

interface Props {
  readonly id: ExemplarId
  readonly history: ReactNode
}

const backToBoard = { to: '/dien-hinh', label: strings.back }

/** The file of one exemplar: its story, the five steps, who learns from it, its files. */
export function ExemplarPage({ id, history }: Props) {
  const record = useAppQuery('exemplars.get', { id })
  if (record.isPending) return null
  if (record.isError)
    return (
      <Page>
        <PageHeader title={strings.title} back={backToBoard} />
        <ErrorNotice error={record.error} />
      </Page>
    )
  return <Recorded record={record.data} history={history} />
}

interface RecordedProps {
  readonly record: ExemplarRecord
  readonly history: ReactNode
}

function Recorded({ record, history }: RecordedProps) {
  const actions = useExemplarActions(useToday())
  return (
    <Page>
      <RecordHeader record={record} actions={actions} />
      <Tabs defaultValue="steps" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="steps">{strings.tabs.steps}</Tabs.Tab>
          <Tabs.Tab value="facts">{strings.facts}</Tabs.Tab>
          <Tabs.Tab value="learning">{strings.tabs.learning}</Tabs.Tab>
          <Tabs.Tab value="files">{strings.tabs.files}</Tabs.Tab>
          <Tabs.Tab value="history">{strings.tabs.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="steps" pt="md">
          <Stack gap="md">
            <StepsCard record={record} />
            <PublicityCard record={record} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="facts" pt="md">
          <RecordFacts record={record} />
        </Tabs.Panel>
        <Tabs.Panel value="learning" pt="md">
          <LearningTab record={record} />
        </Tabs.Panel>
        <Tabs.Panel value="files" pt="md">
          <FilesCard record={record} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          {history}
        </Tabs.Panel>
      </Tabs>
      <AskedDialog actions={actions} />
    </Page>
  )
}
