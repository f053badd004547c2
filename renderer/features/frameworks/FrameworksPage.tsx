import { Button, Text } from '@mantine/core'
import { useListPaper } from '@renderer/features/views/use-list-paper'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import type { Framework } from '@shared/features/frameworks/frameworks.contract'
import { frameworksStrings as words } from '@shared/features/frameworks/frameworks.strings'
import { IconListCheck, IconListTree, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { FrameworkCatalogueDialog } from './FrameworkCatalogueDialog'
import { FrameworkDialog } from './FrameworkDialog'
import { FrameworkStateBadge } from './FrameworkStateBadge'
import { frameworksStrings as strings } from './frameworks.strings'

/** Khung nội dung: every framework, its versions and who uses it. */
export function FrameworksPage() {
  const [text, setText] = useState('')
  const [dialog, setDialog] = useState<'create' | 'catalogue' | null>(null)
  const [, navigate] = useLocation()
  const frameworks = useAppQuery('frameworks.list', { text }, { keepPrevious: true })
  const paper = useListPaper({
    ...{ title: strings.title, filter: { text } },
    xlsx: useAppTask('frameworks.saveXlsx'),
    pdf: useAppTask('frameworks.pdf'),
  })
  const isEmpty = frameworks.data?.length === 0 && text === ''
  const open = ({ id }: Pick<Framework, 'id'>) => navigate(`/khung-noi-dung/${id}`)
  const close = () => setDialog(null)
  const catalogue = (isPrimary: boolean) => (
    <Button
      variant={isPrimary ? 'filled' : 'default'}
      leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
      onClick={() => setDialog('catalogue')}
    >
      {strings.catalogue.open}
    </Button>
  )
  const create = (isPrimary: boolean) => (
    <Button
      variant={isPrimary ? 'filled' : 'default'}
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setDialog('create')}
    >
      {strings.create}
    </Button>
  )
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        back={{ to: '/phong-trao', label: strings.toCampaigns }}
        secondary={!isEmpty && catalogue(false)}
        primary={
          !isEmpty && (
            <>
              {create(true)}
              <MoreMenu subject={strings.title} actions={paper.actions} />
            </>
          )
        }
      />
      {!isEmpty && (
        <FilterBar
          count={frameworks.data?.length ?? 0}
          onClear={text === '' ? undefined : () => setText('')}
        >
          <SearchField label={strings.search} value={text} onChange={setText} />
        </FilterBar>
      )}
      <ErrorNotice error={frameworks.error} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={frameworks.data ?? []}
        rowKey={({ id }) => id}
        isLoading={frameworks.isPending}
        onOpen={open}
        empty={
          isEmpty ? (
            <EmptyState
              icon={IconListTree}
              title={strings.empty}
              sentence={strings.emptySentence}
              action={
                <>
                  {catalogue(true)}
                  {create(false)}
                </>
              }
            />
          ) : (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          )
        }
      />
      {paper.preview}
      {dialog === 'create' && (
        <FrameworkDialog
          mode="create"
          framework={null}
          onClose={close}
          onSaved={(id) => open({ id })}
        />
      )}
      {dialog === 'catalogue' && <FrameworkCatalogueDialog onClose={close} />}
    </Page>
  )
}

const columns: readonly Column<Framework>[] = [
  { key: 'code', title: strings.columns.code, width: 130, value: words.codeLine },
  {
    key: 'title',
    title: strings.columns.title,
    grow: 3,
    minWidth: 260,
    value: ({ title }) => title,
    render: ({ title, audience }) => (
      <div>
        <Text fw={500} lh={1.45}>
          {title}
        </Text>
        {audience !== '' && (
          <Text size="xs" c="dimmed">
            {audience}
          </Text>
        )}
      </div>
    ),
  },
  {
    key: 'directive',
    title: strings.columns.directive,
    grow: 1,
    minWidth: 170,
    value: ({ directive }) => directive && directiveWords.nameLine(directive),
  },
  {
    key: 'items',
    title: strings.columns.items,
    width: 90,
    align: 'end',
    value: ({ itemCount }) => itemCount,
  },
  {
    key: 'campaigns',
    title: strings.columns.campaigns,
    width: 124,
    align: 'end',
    value: ({ campaignCount }) => campaignCount,
  },
  {
    key: 'state',
    title: strings.columns.state,
    width: 170,
    value: ({ isInForce, isLatest }) => Number(isInForce) * 2 + Number(isLatest),
    render: (framework) => <FrameworkStateBadge framework={framework} />,
  },
]
