import { Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { PartyFormatId } from '@shared/core/party-format'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import type { TemplateState } from '@shared/features/templates/templates.contract'
import { type TemplateKind, templateKinds } from '@shared/features/templates/templates.kinds'
import { useLocation } from 'wouter'
import { TemplateStateBadge } from './TemplateStateBadge'
import { templatesStrings as strings } from './templates.strings'
import { useTakenIn } from './use-taken-in'

interface Row {
  readonly kind: TemplateKind
  readonly states: Partial<Record<PartyFormatId, TemplateState>>
}

/** Mẫu văn bản: every Word template, and which of them the office has made its own. */
export function TemplatesPage() {
  const templates = useAppQuery('templates.list', {})
  useTakenIn()
  const [, navigate] = useLocation()
  return (
    <Page layout="fill">
      <PageHeader title={strings.title} description={strings.description} />
      <ErrorNotice error={templates.error} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={rowsOf(templates.data ?? [])}
        rowKey={({ kind }) => kind}
        isLoading={templates.isPending}
        onOpen={({ kind }) => navigate(`/mau-van-ban/${templateCatalogue[kind].file}`)}
      />
    </Page>
  )
}

const rowsOf = (states: readonly TemplateState[]): readonly Row[] =>
  templateKinds.map((kind) => ({
    kind,
    states: Object.fromEntries(
      states.filter((state) => state.kind === kind).map((state) => [state.format, state]),
    ),
  }))

const stateColumn = (format: PartyFormatId): Column<Row> => ({
  key: format,
  title: strings.formats[format],
  width: 240,
  value: ({ states }) => (states[format]?.isOwn ? 1 : 0),
  render: ({ states }) => states[format] && <TemplateStateBadge state={states[format]} />,
})

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    title: strings.columns.name,
    grow: 2,
    minWidth: 240,
    value: ({ kind }) => templateCatalogue[kind].name,
    render: ({ kind }) => (
      <div>
        <Text fw={500} lh={1.45}>
          {templateCatalogue[kind].name}
        </Text>
        <Text size="xs" c="dimmed">
          {strings.madeAt(templateCatalogue[kind].madeAt)}
        </Text>
      </div>
    ),
  },
  stateColumn('2026'),
  stateColumn('2018'),
]
