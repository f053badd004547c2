import { Button } from '@mantine/core'
import { useListPaper } from '@renderer/features/views/use-list-paper'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { Directive, DirectiveFilter } from '@shared/features/directives/directives.contract'
import { IconFileText, IconListCheck, IconPlus, IconSitemap } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CatalogueDialog } from './CatalogueDialog'
import { DirectiveDialog } from './DirectiveDialog'
import { DirectiveFilters, everyDirective } from './DirectiveFilters'
import { directiveColumns } from './directive-columns'
import { directivesStrings as strings } from './directives.strings'

/** Văn bản: the register of documents. */
export function DirectivesPage() {
  const [filter, setFilter] = useState(everyDirective)
  const [dialog, setDialog] = useState<'create' | 'catalogue' | null>(null)
  const [, navigate] = useLocation()
  const all = useAppQuery('directives.list', {})
  const shown = useAppQuery('directives.list', filter, { keepPrevious: true })
  const isFiltered = Object.values(filter).some((value) => value !== null && value !== '')
  const isEmpty = all.data?.length === 0
  const open = ({ id }: Pick<Directive, 'id'>) => navigate(`/van-ban/${id}`)
  const close = () => setDialog(null)
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={
          !isEmpty && (
            <HeaderActions
              filter={filter}
              onCreate={() => setDialog('create')}
              onCatalogue={() => setDialog('catalogue')}
            />
          )
        }
      />
      {!isEmpty && (
        <FilterBar
          count={shown.data?.length ?? 0}
          onClear={isFiltered ? () => setFilter(everyDirective) : undefined}
        >
          <DirectiveFilters all={all.data ?? []} filter={filter} onChange={setFilter} />
        </FilterBar>
      )}
      <ErrorNotice error={shown.error} />
      <DataTable
        label={strings.title}
        columns={directiveColumns}
        rows={shown.data ?? []}
        rowKey={({ id }) => id}
        isLoading={shown.isPending}
        onOpen={open}
        empty={
          isFiltered ? (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          ) : (
            <NoDirectives
              onCreate={() => setDialog('create')}
              onCatalogue={() => setDialog('catalogue')}
            />
          )
        }
      />
      {dialog === 'create' && (
        <DirectiveDialog directive={null} onClose={close} onCreated={(id) => open({ id })} />
      )}
      {dialog === 'catalogue' && <CatalogueDialog onClose={close} />}
    </Page>
  )
}

interface Starts {
  readonly onCreate: () => void
  readonly onCatalogue: () => void
}

function HeaderActions({
  filter,
  onCreate,
  onCatalogue,
}: Starts & { readonly filter: DirectiveFilter }) {
  const [, navigate] = useLocation()
  const paper = useListPaper({
    ...{ title: strings.title, filter },
    xlsx: useAppTask('directives.saveXlsx'),
    pdf: useAppTask('directives.pdf'),
  })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconSitemap size={18} stroke={1.75} aria-hidden />}
        onClick={() => navigate('/van-ban/so-do')}
      >
        {strings.graph}
      </Button>
      <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={onCreate}>
        {strings.create}
      </Button>
      <MoreMenu
        subject={strings.title}
        actions={[
          { label: strings.catalogue.open, icon: IconListCheck, run: onCatalogue },
          ...paper.actions,
        ]}
      />
      {paper.preview}
    </>
  )
}

function NoDirectives({ onCreate, onCatalogue }: Starts) {
  return (
    <EmptyState
      icon={IconFileText}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={
        <>
          <Button
            leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
            onClick={onCatalogue}
          >
            {strings.catalogue.open}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={onCreate}
          >
            {strings.create}
          </Button>
        </>
      }
    />
  )
}
