import { Button, Chip, Group, SegmentedControl } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { type RelationKind, relationKinds } from '@shared/features/directives/directives.kinds'
import { relationNames } from '@shared/features/directives/directives.strings'
import { IconDeviceFloppy, IconPrinter, IconSitemap } from '@tabler/icons-react'
import { useState } from 'react'
import { directivesStrings } from './directives.strings'
import { GraphCanvas } from './GraphCanvas'
import { GraphList } from './GraphList'

const strings = directivesStrings.graphPage
const back = { to: '/van-ban', label: directivesStrings.back }

/** Sơ đồ văn bản: what stands on what, and what has been replaced; the same as a list beside it. */
export function DirectiveGraphPage() {
  const directives = useAppQuery('directives.list', {})
  const links = useAppQuery('directives.links', {})
  const [kinds, setKinds] = useState<readonly RelationKind[]>(relationKinds)
  const [view, setView] = useState('drawing')
  const shown = (links.data ?? []).filter(({ kind }) => kinds.includes(kind))
  const all = directives.data ?? []
  const isEmpty = directives.data?.length === 0
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        back={back}
        primary={!isEmpty && <PaperActions kinds={kinds} />}
      />
      <ErrorNotice error={directives.error ?? links.error} />
      {isEmpty ? (
        <EmptyState icon={IconSitemap} title={strings.empty} sentence={strings.emptySentence} />
      ) : (
        <>
          <Group gap="md" justify="space-between">
            <KindChips kinds={kinds} present={links.data ?? []} onChange={setKinds} />
            <SegmentedControl
              aria-label={strings.views}
              data={[
                { value: 'drawing', label: strings.drawing },
                { value: 'list', label: strings.list },
              ]}
              value={view}
              onChange={setView}
            />
          </Group>
          {view === 'drawing' ? (
            <GraphCanvas directives={all} links={shown} />
          ) : (
            <GraphList directives={all} links={shown} />
          )}
        </>
      )}
    </Page>
  )
}

interface ChipsProps {
  readonly kinds: readonly RelationKind[]
  readonly present: readonly { readonly kind: RelationKind }[]
  readonly onChange: (kinds: readonly RelationKind[]) => void
}

function KindChips({ kinds, present, onChange }: ChipsProps) {
  const used = relationKinds.filter((kind) => present.some((link) => link.kind === kind))
  return (
    <Chip.Group
      multiple
      value={[...kinds]}
      onChange={(chosen) => onChange(relationKinds.filter((kind) => chosen.includes(kind)))}
    >
      <Group gap="xs" role="group" aria-label={strings.kinds}>
        {used.map((kind) => (
          <Chip key={kind} value={kind} size="sm">
            {relationNames[kind]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

function PaperActions({ kinds }: { readonly kinds: readonly RelationKind[] }) {
  const print = useAppTask('directives.printGraph')
  const save = useAppTask('directives.saveGraphPdf')
  const input = { kinds: [...kinds] }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDeviceFloppy size={18} stroke={1.75} aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate(input, { onError: showFailure })}
      >
        {strings.savePdf}
      </Button>
      <Button
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        loading={print.isPending}
        onClick={() => print.mutate(input, { onError: showFailure })}
      >
        {strings.print}
      </Button>
    </>
  )
}
