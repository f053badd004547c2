import { List, Stack, Text } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PersonPicker } from '@renderer/features/people/PersonPicker'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { FilePaper, FileReading } from '@shared/features/registrations/file.contract'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import { IconAlertTriangle, IconCheck, IconFileCheck, IconHelp } from '@tabler/icons-react'
import type { Chosen } from './FileDialog'
import { fileDialogStrings as strings } from './file.strings'
import classes from './Registrations.module.css'

interface Props {
  readonly reading: FileReading
  readonly subject: RegistrationSubject
  readonly organisationId: OrganisationId | null
  readonly chosen: Chosen
  readonly onChoose: (line: number, id: OrganisationId | PersonId | null) => void
}

/** What the file holds, paper by paper; whoever is not clear is asked about, never made up. */
export function FilePapers(props: Props) {
  const { papers } = props.reading
  // What needs an answer comes first: it must not be looked for among hundreds that do not.
  const ordered = papers.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line)
  return (
    <DataTable
      label={strings.list}
      columns={columnsOf(props)}
      rows={ordered}
      rowKey={({ line }) => String(line)}
      density="compact"
      maxHeight={380}
    />
  )
}

const rank = ({ problems, subjectId }: FilePaper): number =>
  problems.length > 0 ? 0 : subjectId === null ? 1 : 2

const columnsOf = (props: Props): readonly Column<FilePaper>[] => [
  { key: 'line', title: strings.columns.line, width: 64, value: ({ line }) => line },
  {
    key: 'name',
    title: strings.columns.name,
    grow: 2,
    minWidth: 150,
    render: ({ name, unit }) => (
      <div>
        {name}
        <span className={classes.unit}>{unit}</span>
      </div>
    ),
  },
  {
    key: 'contents',
    title: strings.columns.contents,
    grow: 3,
    minWidth: 180,
    render: ({ items }) => (
      <span className={classes.content}>{items.map(({ content }) => content).join('; ')}</span>
    ),
  },
  {
    key: 'state',
    title: strings.columns.state,
    grow: 3,
    minWidth: 260,
    render: (paper) => <State paper={paper} {...props} />,
  },
]

function State({ paper, ...props }: Props & { readonly paper: FilePaper }) {
  if (paper.problems.length > 0)
    return (
      <Stack gap={4}>
        <StatusBadge tone="do" icon={IconAlertTriangle}>
          {strings.wrong}
        </StatusBadge>
        <List size="xs">
          {paper.problems.map((problem) => (
            <List.Item key={problem}>{problem}</List.Item>
          ))}
        </List>
      </Stack>
    )
  if (paper.question !== null) return <Question paper={paper} {...props} />
  return paper.isKnown ? (
    <Known paper={paper} />
  ) : (
    <StatusBadge tone="luc" icon={IconCheck}>
      {strings.fresh}
    </StatusBadge>
  )
}

/** What writing it over would change, so that nothing goes without being seen. */
function Known({ paper: { differences } }: { readonly paper: FilePaper }) {
  return (
    <Stack gap={4}>
      <StatusBadge tone="xam" icon={IconFileCheck}>
        {differences.length === 0 ? strings.same : strings.known}
      </StatusBadge>
      {differences.length > 0 && (
        <>
          <Text size="xs">{strings.wouldChange}</Text>
          <List size="xs">
            {differences.map((difference) => (
              <List.Item key={difference}>{difference}</List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  )
}

function Question({
  paper: { line, name, question },
  subject,
  organisationId,
  chosen,
  onChoose,
}: Props & { readonly paper: FilePaper }) {
  const label = strings.pick(name)
  return (
    <Stack gap={4}>
      <StatusBadge tone="cam" icon={IconHelp}>
        {question === 'several' ? strings.several : strings.unknown}
      </StatusBadge>
      {subject === 'person' ? (
        <PersonPicker
          aria-label={label}
          value={(chosen.get(line) as PersonId | undefined) ?? null}
          onChange={(id) => onChoose(line, id)}
          organisationId={organisationId}
          clearable
        />
      ) : (
        <OrganisationPicker
          aria-label={label}
          value={(chosen.get(line) as OrganisationId | undefined) ?? null}
          onChange={(id) => onChoose(line, id)}
          clearable
        />
      )}
      <Text size="xs" c="dimmed">
        {strings.leftOut}
      </Text>
    </Stack>
  )
}
