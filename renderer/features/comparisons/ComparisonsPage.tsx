import { Button, Select } from '@mantine/core'
import { useListPaper } from '@renderer/features/views/use-list-paper'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import {
  type ComparisonForm,
  comparisonForms,
} from '@shared/features/comparisons/comparisons.kinds'
import { formNames } from '@shared/features/comparisons/comparisons.strings'
import { IconHierarchy2, IconPlus, IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { ComparisonYear } from './ComparisonYear'
import { comparisonColumns } from './comparison-columns'
import { comparisonsStrings as strings } from './comparisons.strings'
import { GroupDialog } from './GroupDialog'
import { ProposalsDialog } from './ProposalsDialog'

/** Cụm, khối, cặp thi đua: who is held against whom in a year. */
export function ComparisonsPage() {
  const years = useAppQuery('ratings.years', {})
  const [chosen, setYear] = useRemembered<number | null>('comparisons.year', null)
  if (!years.data) return null // a local read: a spinner would only flicker
  return <OfYear year={chosen ?? years.data.suggested} onYear={setYear} />
}

interface OfYearProps {
  readonly year: number
  readonly onYear: (year: number) => void
}

function OfYear({ year, onYear }: OfYearProps) {
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [form, setForm] = useState<ComparisonForm | null>(null)
  const [dialog, setDialog] = useState<'create' | 'proposals' | null>(null)
  const groups = useAppQuery('comparisons.list', { year, text, form }, { keepPrevious: true })
  const paper = useListPaper({
    ...{ title: strings.title, filter: { year, text, form } },
    xlsx: useAppTask('comparisons.saveListXlsx'),
    pdf: useAppTask('comparisons.listPdf'),
  })
  const isFiltered = text !== '' || form !== null
  const open = (id: ComparisonGroupId) => navigate(`/cum-khoi/${id}?nam=${year}`)
  const starts = {
    onCreate: () => setDialog('create'),
    onPropose: () => setDialog('proposals'),
  }
  const clear = () => {
    setText('')
    setForm(null)
  }
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={
          <>
            <Actions {...starts} />
            <MoreMenu subject={strings.title} actions={paper.actions} />
          </>
        }
      />
      <FilterBar count={groups.data?.length ?? 0} onClear={isFiltered ? clear : undefined}>
        <ComparisonYear value={year} onChange={onYear} />
        <Select
          aria-label={strings.form}
          placeholder={strings.allForms}
          clearable
          w={270}
          data={comparisonForms.map((value) => ({ value, label: formNames[value] }))}
          value={form}
          onChange={(value) => setForm(value as ComparisonForm | null)}
        />
        <SearchField label={strings.search} value={text} onChange={setText} />
      </FilterBar>
      <ErrorNotice error={groups.error} />
      <DataTable
        label={strings.title}
        columns={comparisonColumns}
        rows={groups.data ?? []}
        rowKey={({ id }) => id}
        isLoading={groups.isPending}
        onOpen={({ id }) => open(id)}
        empty={
          isFiltered ? (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          ) : (
            <EmptyState icon={IconScale} title={strings.empty} sentence={strings.emptySentence} />
          )
        }
      />
      {paper.preview}
      {dialog === 'create' && (
        <GroupDialog group={null} year={year} onClose={() => setDialog(null)} onCreated={open} />
      )}
      {dialog === 'proposals' && <ProposalsDialog year={year} onClose={() => setDialog(null)} />}
    </Page>
  )
}

interface Starts {
  readonly onCreate: () => void
  readonly onPropose: () => void
}

function Actions({ onCreate, onPropose }: Starts) {
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconHierarchy2 size={18} stroke={1.75} aria-hidden />}
        onClick={onPropose}
      >
        {strings.fromTree}
      </Button>
      <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={onCreate}>
        {strings.create}
      </Button>
    </>
  )
}
