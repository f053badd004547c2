import { Alert, Anchor, Button, Group, Stack, Tabs, Text } from '@mantine/core'
import { useListPaper } from '@renderer/features/views/use-list-paper'
import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { UnbrokenNumbers } from '@renderer/ui/UnbrokenNumbers'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import type { FrameworkRecord } from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import {
  structureNames,
  frameworksStrings as words,
} from '@shared/features/frameworks/frameworks.strings'
import { IconCopy, IconLock, IconPencil, IconTrash, IconVersions } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { FrameworkContents } from './FrameworkContents'
import { FrameworkDialog } from './FrameworkDialog'
import { FrameworkStateBadge } from './FrameworkStateBadge'
import { frameworksStrings as strings } from './frameworks.strings'

interface Props {
  readonly id: FrameworkId
  /** Which campaigns use it: what later features know. */
  readonly campaigns: ReactNode
  readonly history: ReactNode
}

const back = { to: '/khung-noi-dung', label: strings.back }

/** One framework: its legs and prongs with their contents, its versions, who uses it. */
export function FrameworkPage({ id, campaigns, history }: Props) {
  const record = useAppQuery('frameworks.get', { id })
  if (record.isPending) return null
  if (record.isError) {
    return (
      <Page>
        <PageHeader title={strings.title} back={back} />
        <ErrorNotice error={record.error} />
      </Page>
    )
  }
  return <KnownFramework record={record.data} {...{ campaigns, history }} />
}

function KnownFramework({
  record,
  campaigns,
  history,
}: Omit<Props, 'id'> & { readonly record: FrameworkRecord }) {
  const { framework } = record
  const [dialog, setDialog] = useState<'edit' | 'copy' | null>(null)
  const [, navigate] = useLocation()
  return (
    <Page>
      <PageHeader
        title={`${words.codeLine(framework)} – ${framework.title}`}
        description={<FrameworkStateBadge framework={framework} />}
        back={back}
        primary={<Actions record={record} onDialog={setDialog} />}
      />
      {framework.isInForce && (
        <Alert
          variant="light"
          color="lam"
          title={strings.inForceTitle}
          icon={<IconLock size={20} stroke={1.75} aria-hidden />}
        >
          <Text size="sm">{strings.inForceNotice}</Text>
        </Alert>
      )}
      <SectionCard title={strings.facts}>
        <Facts record={record} campaigns={campaigns} />
      </SectionCard>
      <Tabs defaultValue="tree" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="tree">{strings.contents}</Tabs.Tab>
          <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="tree">
          <FrameworkContents record={record} />
        </Tabs.Panel>
        <Tabs.Panel value="history">{history}</Tabs.Panel>
      </Tabs>
      {dialog && (
        <FrameworkDialog
          mode={dialog}
          framework={framework}
          onClose={() => setDialog(null)}
          onSaved={(id) => navigate(`/khung-noi-dung/${id}`)}
        />
      )}
    </Page>
  )
}

interface ActionProps {
  readonly record: FrameworkRecord
  readonly onDialog: (dialog: 'edit' | 'copy') => void
}

function Actions({ record, onDialog }: ActionProps) {
  const { framework } = record
  const { id, title: name, itemCount, isInForce } = framework
  const [, navigate] = useLocation()
  const newVersion = useAppCommand('frameworks.newVersion')
  const remove = useAppCommand('frameworks.remove')
  const paper = useListPaper({
    ...{ title: name, filter: { id } },
    xlsx: useAppTask('frameworks.saveContentsXlsx'),
    pdf: useAppTask('frameworks.contentsPdf'),
  })
  const failed = { onError: showFailure }
  const open = (next: { readonly id: FrameworkId }) => navigate(`/khung-noi-dung/${next.id}`)
  const askNewVersion = async () => {
    const question = { title: strings.newVersion, confirmLabel: strings.newVersion }
    if (await confirm({ ...question, effect: strings.newVersionEffect(name, itemCount) }))
      newVersion.mutate({ id }, { onSuccess: open, ...failed })
  }
  const askRemove = async () => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(name, itemCount) }))
      remove.mutate({ id }, { onSuccess: () => navigate('/khung-noi-dung'), ...failed })
  }
  return (
    <>
      <Button
        variant={isInForce ? 'filled' : 'default'}
        leftSection={<IconVersions size={18} stroke={1.75} aria-hidden />}
        loading={newVersion.isPending}
        onClick={() => void askNewVersion()}
      >
        {strings.newVersion}
      </Button>
      <MoreMenu
        subject={name}
        actions={[
          {
            label: strings.edit,
            icon: IconPencil,
            run: () => onDialog('edit'),
            isDisabled: isInForce,
          },
          { label: strings.copy, icon: IconCopy, run: () => onDialog('copy') },
          ...paper.actions,
          {
            label: strings.remove,
            icon: IconTrash,
            run: () => void askRemove(),
            isDangerous: true,
          },
        ]}
      />
      {paper.preview}
    </>
  )
}

function Facts({
  record,
  campaigns,
}: Pick<Props, 'campaigns'> & { readonly record: FrameworkRecord }) {
  const { framework, versions, copiedFrom } = record
  const { directive } = framework
  return (
    <FactList
      facts={[
        { label: strings.structure, value: structureNames[framework.structure] },
        { label: strings.audience, value: framework.audience },
        {
          label: strings.directive,
          value: directive && (
            <Anchor component={Link} href={`/van-ban/${directive.id}`}>
              <UnbrokenNumbers text={directiveWords.choiceLine(directive)} />
            </Anchor>
          ),
        },
        {
          label: strings.versions,
          value: versions.length > 1 ? <Versions record={record} /> : null,
        },
        {
          label: strings.copiedFrom,
          value: copiedFrom && (
            <Anchor component={Link} href={`/khung-noi-dung/${copiedFrom.id}`}>
              {words.codeLine(copiedFrom)} – {copiedFrom.title}
            </Anchor>
          ),
        },
        { label: strings.usedBy, value: <Stack gap={2}>{campaigns}</Stack> },
        { label: strings.note, value: framework.note },
      ]}
    />
  )
}

function Versions({ record }: { readonly record: FrameworkRecord }) {
  return (
    <Group gap="sm">
      {record.versions.map((each) =>
        each.id === record.framework.id ? (
          <Text key={each.id} fw={600}>
            {words.codeLine(each)}
          </Text>
        ) : (
          <Anchor key={each.id} component={Link} href={`/khung-noi-dung/${each.id}`}>
            {words.codeLine(each)}
          </Anchor>
        ),
      )}
    </Group>
  )
}
