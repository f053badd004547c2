import { Anchor, Breadcrumbs, SegmentedControl, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import type { RatingTables as Tables } from '@shared/features/ratings/ratings.contract'
import { type RatingSubject, ratingSubjects } from '@shared/features/ratings/ratings.kinds'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { type Behind, BehindDrawer } from './BehindDrawer'
import { type Line, RatingTable } from './RatingTable'
import type { ViewProps } from './rating-tabs'
import { tableStrings as strings } from './ratings.strings'
import { TableFiles } from './TableFiles'

interface Props extends ViewProps {
  readonly onScope: (organisationId: OrganisationId | null) => void
}

const groups = ['lines', 'byKind', 'byLevel'] as const
type Group = (typeof groups)[number]

/** Tổng hợp xếp loại: the numbers of a year, each of which opens the rows it counts. */
export function RatingTables({ year, organisationId, choices, onScope }: Props) {
  const [subject, setSubject] = useRemembered<RatingSubject>('ratings.tableSubject', 'person')
  const [group, setGroup] = useState<Group>('lines')
  const [behind, setBehind] = useState<Behind | null>(null)
  const scope = { year, subject, organisationId }
  const tables = useAppQuery('ratings.tables', scope, { keepPrevious: true })
  if (tables.isPending) return null
  return (
    <>
      <FilterBar>
        {choices}
        <SegmentedControl
          aria-label={strings.subject}
          data={ratingSubjects.toReversed().map((value) => ({
            value,
            label: strings.subjects[value],
          }))}
          value={subject}
          onChange={(value) => setSubject(value as RatingSubject)}
        />
        <SegmentedControl
          aria-label={strings.group}
          data={groups.map((value) => ({ value, label: strings.groups[value] }))}
          value={group}
          onChange={(value) => setGroup(value as Group)}
        />
      </FilterBar>
      <ErrorNotice error={tables.error} />
      {tables.data && (
        <>
          <Path path={tables.data.path} onScope={onScope} />
          <Numbers {...{ scope, group, onScope }} tables={tables.data} onBehind={setBehind} />
          <TableFiles scope={scope} basis={tables.data.ruleBasis} />
        </>
      )}
      {behind && <BehindDrawer scope={scope} behind={behind} onClose={() => setBehind(null)} />}
    </>
  )
}

interface NumbersProps extends Pick<Props, 'onScope'> {
  readonly scope: { readonly year: number; readonly subject: RatingSubject }
  readonly group: Group
  readonly tables: Tables
  readonly onBehind: (behind: Behind) => void
}

function Numbers({ scope, group, tables, onScope, onBehind }: NumbersProps) {
  const lines = linesOf(tables, group, onScope)
  if (lines.length === 0)
    return (
      <EmptyState
        icon={IconTable}
        title={strings.empty}
        sentence={strings.emptySentence(scope.year)}
      />
    )
  return (
    <RatingTable
      {...scope}
      lines={lines}
      total={{ ...tables.total, key: 'total', name: strings.total, part: {} }}
      rule={tables.rule}
      onBehind={onBehind}
    />
  )
}

function linesOf(
  { lines, byKind, byLevel }: Tables,
  group: Group,
  onScope: Props['onScope'],
): readonly Line[] {
  if (group === 'byKind')
    return byKind.map((line) => ({
      ...line,
      ...{ key: line.kind, name: kindLabels[line.kind], part: { kind: line.kind } },
    }))
  if (group === 'byLevel')
    return byLevel.map((line) => ({
      ...line,
      ...{ key: line.level, name: levelLabels[line.level], part: { level: line.level } },
    }))
  return lines.map(({ organisationId, name, isOwn, hasChildren, ...line }) => ({
    ...line,
    key: `${organisationId} ${isOwn}`,
    name: isOwn ? strings.own(name) : name,
    part: { organisationId, withSubtree: !isOwn },
    ...(hasChildren && { onOpen: () => onScope(organisationId) }),
  }))
}

interface PathProps extends Pick<Props, 'onScope'> {
  readonly path: Tables['path']
}

/** The way down the tree, and back up. */
function Path({ path, onScope }: PathProps) {
  if (path.length < 2) return null
  return (
    <Breadcrumbs separatorMargin={6}>
      {path.map(({ id, name }, index) =>
        index === path.length - 1 ? (
          <Text key={id} size="sm" fw={500}>
            {name}
          </Text>
        ) : (
          <Anchor
            key={id}
            component="button"
            type="button"
            size="sm"
            onClick={() => onScope(index === 0 ? null : id)}
          >
            {name}
          </Anchor>
        ),
      )}
    </Breadcrumbs>
  )
}
