import { Alert, Button, Tabs } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FactList } from '@renderer/ui/FactList'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import { UnbrokenNumbers } from '@renderer/ui/UnbrokenNumbers'
import { showPartialDate } from '@shared/core/partial-date'
import type { Directive, DirectiveRecord } from '@shared/features/directives/directives.contract'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import {
  directionNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { IconPencil, IconReplace, IconSitemap, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { AttachmentsCard } from './AttachmentsCard'
import { DirectiveDialog } from './DirectiveDialog'
import { directivesStrings as strings } from './directives.strings'
import { RelationsCard } from './RelationsCard'
import { ValidityBadge } from './ValidityBadge'

interface Props {
  readonly id: DirectiveId
  /** Where later features use this document. */
  readonly uses: (directive: Directive) => ReactNode
  readonly history: ReactNode
}

const back = { to: '/van-ban', label: strings.back }

/** One document: what is known of it, how it stands to others, its files, where it is used. */
export function DirectivePage({ id, ...parts }: Props) {
  const record = useAppQuery('directives.get', { id })
  if (record.isPending) return null
  if (record.isError)
    return (
      <Page>
        <PageHeader title={strings.title} back={back} />
        <ErrorNotice error={record.error} />
      </Page>
    )
  return <Recorded record={record.data} {...parts} />
}

function Recorded({ record, uses, history }: Omit<Props, 'id'> & { record: DirectiveRecord }) {
  const [isEditing, setIsEditing] = useState(false)
  const { directive, relations, attachments } = record
  const { replacedBy } = directive
  return (
    <Page>
      <PageHeader
        title={words.nameLine(directive)}
        description={<ValidityBadge validity={directive.validity} />}
        back={back}
        primary={<Actions record={record} onEdit={() => setIsEditing(true)} />}
      />
      {replacedBy.length > 0 && (
        <Alert color="cam" icon={<IconReplace size={20} aria-hidden />}>
          {words.replacedLine(replacedBy)}
        </Alert>
      )}
      <SectionCard title={strings.facts}>
        <FactList facts={factsOf(directive)} />
      </SectionCard>
      <Tabs defaultValue="overview" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="overview">{strings.overview}</Tabs.Tab>
          <Tabs.Tab value="uses">{strings.uses}</Tabs.Tab>
          <Tabs.Tab value="history">{strings.history}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview" pt="md">
          <RelationsCard directive={directive} relations={relations} />
          <AttachmentsCard directive={directive} attachments={attachments} />
        </Tabs.Panel>
        <Tabs.Panel value="uses" pt="md">
          {uses(directive)}
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          {history}
        </Tabs.Panel>
      </Tabs>
      {isEditing && <DirectiveDialog directive={directive} onClose={() => setIsEditing(false)} />}
    </Page>
  )
}

function Actions({ record, onEdit }: { record: DirectiveRecord; onEdit: () => void }) {
  const { directive, relations, attachments } = record
  const [, navigate] = useLocation()
  const remove = useAppCommand('directives.remove')
  const name = words.nameLine(directive)
  const askAndRemove = async () => {
    const effect = strings.removeEffect(name, relations.length, attachments.length)
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect }))
      remove.mutate(
        { id: directive.id },
        { onSuccess: () => navigate('/van-ban'), onError: showFailure },
      )
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSitemap size={18} stroke={1.75} aria-hidden />}
        onClick={() => navigate('/van-ban/so-do')}
      >
        {strings.graph}
      </Button>
      <Button leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />} onClick={onEdit}>
        {strings.edit}
      </Button>
      <MoreMenu
        subject={name}
        actions={[
          {
            label: strings.remove,
            icon: IconTrash,
            run: () => void askAndRemove(),
            isDangerous: true,
          },
        ]}
      />
    </>
  )
}

const lines = (text: string) => text && <span style={{ whiteSpace: 'pre-line' }}>{text}</span>

const factsOf = (directive: Directive) => [
  { label: strings.titleField, value: directive.title },
  {
    label: strings.number,
    value: <UnbrokenNumbers text={directive.number || strings.unknownNumber} />,
  },
  { label: strings.type, value: directive.type },
  { label: strings.issuer, value: directive.issuer },
  {
    label: strings.issuedOn,
    value: directive.issuedOn ? showPartialDate(directive.issuedOn) : strings.unknownDay,
  },
  { label: strings.signerTitle, value: directive.signerTitle },
  { label: strings.direction, value: directive.direction && directionNames[directive.direction] },
  {
    label: strings.endedOn,
    value: directive.isEnded
      ? directive.endedOn
        ? showPartialDate(directive.endedOn)
        : strings.unknownDay
      : null,
  },
  { label: strings.recipients, value: lines(directive.recipients) },
  { label: strings.note, value: lines(directive.note) },
]
