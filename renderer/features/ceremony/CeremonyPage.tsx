import { Button, Menu, Tabs } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { showDay } from '@shared/core/local-date'
import {
  type Ceremony,
  type CeremonyPaper,
  ceremonyPapers,
} from '@shared/features/ceremony/ceremony.contract'
import type { CeremonyId } from '@shared/features/ceremony/ceremony.ids'
import {
  IconChevronDown,
  IconFileSpreadsheet,
  IconMicrophone2,
  IconPencil,
  IconPrinter,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { CeremonyDialog } from './CeremonyDialog'
import { ceremonyStrings as strings } from './ceremony.strings'
import { GuestsTab } from './GuestsTab'
import { StageTab } from './StageTab'

const tabs = ['stage', 'guests'] as const
const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

/** One ceremony: who stands on the stage when, who is invited, and the papers of the day. */
export function CeremonyPage() {
  const { id } = useParams() as { readonly id: CeremonyId }
  const ceremony = useAppQuery('ceremony.get', { id })
  const [tab, setTab] = useState<(typeof tabs)[number]>('stage')
  if (ceremony.error) return <ErrorNotice error={ceremony.error} />
  if (!ceremony.data) return null
  const { name, heldOn, startsAt, place, guests } = ceremony.data
  return (
    <Page layout="fill">
      <PageHeader
        title={name}
        back={{ to: '/le-trao', label: strings.back }}
        description={strings.when({
          ...{ time: startsAt ?? '', day: heldOn ? showDay(heldOn) : '', place },
        })}
        primary={<Papers id={id} />}
        secondary={<Others ceremony={ceremony.data} />}
      />
      <Tabs value={tab} onChange={(next) => setTab(tabs.find((each) => each === next) ?? 'stage')}>
        <Tabs.List aria-label={strings.tabsLabel}>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {strings.tabs[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {tab === 'stage' ? (
        <StageTab ceremony={ceremony.data} />
      ) : (
        <GuestsTab ceremonyId={id} guests={guests} />
      )}
    </Page>
  )
}

function Papers({ id }: { readonly id: CeremonyId }) {
  const paper = useAppTask('ceremony.paper')
  const xlsx = useAppTask('ceremony.saveXlsx')
  const [shown, setShown] = useState<{ pdf: Uint8Array; title: string } | null>(null)
  const show = (which: CeremonyPaper) =>
    paper.mutate(
      { id, paper: which },
      {
        onSuccess: (pdf) => setShown({ pdf, title: strings.paperNames[which] }),
        onError: showFailure,
      },
    )
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(strings.saved(name))
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown {...icon} />}>
            {strings.papers}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ceremonyPapers.map((which) => (
            <Menu.Item
              key={which}
              leftSection={<IconPrinter {...icon} />}
              onClick={() => show(which)}
            >
              {strings.paperNames[which]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {ceremonyPapers.map(
            (which) =>
              which !== 'script' && (
                <Menu.Item
                  key={which}
                  leftSection={<IconFileSpreadsheet {...icon} />}
                  onClick={() =>
                    xlsx.mutate({ id, paper: which }, { onSuccess: tell, onError: showFailure })
                  }
                >
                  {strings.xlsx(strings.paperNames[which])}
                </Menu.Item>
              ),
          )}
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconMicrophone2 {...icon} />}
        loading={paper.isPending}
        onClick={() => show('script')}
      >
        {strings.paperNames.script}
      </Button>
      {shown && <PreviewDialog {...shown} onClose={() => setShown(null)} />}
    </>
  )
}

function Others({ ceremony }: { readonly ceremony: Ceremony }) {
  const [isEditing, setIsEditing] = useState(false)
  const remove = useAppCommand('ceremony.remove')
  const [, navigate] = useLocation()
  const askAndRemove = async () => {
    const question = { title: `${strings.remove}?`, confirmLabel: strings.remove }
    if (await confirm({ ...question, effect: strings.removeEffect, isDangerous: true }))
      remove.mutate(
        { id: ceremony.id },
        { onSuccess: () => navigate('/le-trao'), onError: showFailure },
      )
  }
  return (
    <>
      <MoreMenu
        subject={ceremony.name}
        actions={[
          { label: strings.edit, icon: IconPencil, run: () => setIsEditing(true) },
          {
            ...{ label: strings.remove, icon: IconTrash, isDangerous: true },
            run: () => void askAndRemove(),
          },
        ]}
      />
      {isEditing && <CeremonyDialog ceremony={ceremony} onClose={() => setIsEditing(false)} />}
    </>
  )
}
