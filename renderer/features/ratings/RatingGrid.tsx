import { Checkbox } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { EditGrid } from '@renderer/ui/EditGrid'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { IconChecklist, IconHierarchy2 } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { RatingTotals } from './RatingTotals'
import { changesOf, ratingColumns } from './rating-columns'
import type { ViewProps } from './rating-tabs'
import { ratingPageStrings as page, ratingGridStrings as strings } from './ratings.strings'
import { useRatingRows } from './use-rating-rows'

interface Props extends ViewProps {
  readonly subject: RatingSubject
}

/** More than this are not typed in one list; the tables count them all the same. */
const mostInOneList = 20_000

/** One year of one part of the tree, typed as in Excel; what it comes to stands below. */
export function RatingGrid(props: Props) {
  const { year, subject, organisationId } = props
  const scope = { year, subject, organisationId }
  const summary = useAppQuery('ratings.summary', scope, { keepPrevious: true })
  const subjects = summary.data?.subjects ?? 0
  if (summary.isPending) return null // a local read: a spinner would only flicker
  if (organisationId === null && subjects > mostInOneList)
    return (
      <>
        <FilterBar>{props.choices}</FilterBar>
        <EmptyState
          icon={IconHierarchy2}
          title={page.tooManyTitle}
          sentence={page.tooMany(subjects)}
        />
      </>
    )
  return (
    <>
      <Lines key={props.subject} {...props} />
      <ErrorNotice error={summary.error} />
      {summary.data && <RatingTotals scope={scope} summary={summary.data} />}
    </>
  )
}

function Lines({ year, subject, organisationId, choices }: Props) {
  const [text, setText] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const list = useRatingRows({ year, subject, organisationId, text, isMissing })
  const set = useAppCommand('ratings.set')
  const columns = useMemo(() => ratingColumns({ year, subject }), [year, subject])
  const isFiltered = text !== '' || isMissing
  const clear = () => {
    setText('')
    setIsMissing(false)
  }
  return (
    <>
      <FilterBar count={list.total} onClear={isFiltered ? clear : undefined}>
        {choices}
        <SearchField label={page.search} value={text} onChange={setText} width={200} />
        <Checkbox
          label={page.missingOnly}
          checked={isMissing}
          onChange={(event) => setIsMissing(event.currentTarget.checked)}
        />
      </FilterBar>
      <ErrorNotice error={list.error} />
      <EditGrid
        label={strings.label({ subject, year })}
        columns={columns}
        rows={list.rows}
        rowKey={({ subjectId }) => subjectId}
        isLoading={list.isPending}
        onWrite={(writes) => set.mutateAsync({ year, subject, changes: changesOf(writes) })}
        empty={<Nothing {...{ year, subject, isMissing }} isSearch={text !== ''} />}
      />
    </>
  )
}

interface NothingProps extends Pick<Props, 'year' | 'subject'> {
  readonly isSearch: boolean
  readonly isMissing: boolean
}

function Nothing({ year, subject, isSearch, isMissing }: NothingProps) {
  if (isSearch)
    return <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
  if (isMissing)
    return (
      <EmptyState
        icon={IconChecklist}
        title={strings.allEntered}
        sentence={strings.allEnteredSentence}
      />
    )
  return (
    <EmptyState
      icon={IconChecklist}
      title={subject === 'person' ? strings.empty : strings.emptyOrganisations}
      sentence={strings.emptySentence(year)}
    />
  )
}
