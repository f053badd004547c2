import { ActionIcon, Button, Group } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { useUnsavedGuard } from '@renderer/lib/use-unsaved-guard'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { AwardFormId } from '@shared/features/awards/awards.ids'
import { DesignLayout } from '@shared/features/certificates/certificates.design'
import type { DesignDetail } from '@shared/features/certificates/certificates.designs.contract'
import { DesignId, StockId } from '@shared/features/certificates/certificates.ids'
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useParams } from 'wouter'
import classes from './Certificates.module.css'
import { certificatePaths } from './CertificateTabs'
import { DesignPanel } from './DesignPanel'
import { DesignSettingsDialog } from './DesignSettingsDialog'
import { DesignView } from './DesignView'
import { designerStrings as strings } from './designer.strings'
import { setupStrings } from './setup.strings'
import { type DesignDraft, useDesignDraft } from './use-design-draft'

/** One design on its sheet, in millimetres. */
export function DesignerPage() {
  const { id = '' } = useParams() as { readonly id?: string }
  const designId = DesignId.safeParse(id)
  const design = useAppQuery(
    'certificates.design',
    { id: designId.data as DesignId },
    { enabled: designId.success },
  )
  if (design.data) return <Designer key={design.data.id} design={design.data} />
  return (
    <Page>
      <PageHeader
        title={setupStrings.title}
        back={{ to: certificatePaths.designs, label: strings.back }}
      />
      <ErrorNotice error={design.error} />
    </Page>
  )
}

function Designer({ design }: { readonly design: DesignDetail }) {
  const draft = useDesignDraft(design.layout)
  const [head, setHead] = useState<Head | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isSetting, setIsSetting] = useState(false)
  const save = useAppCommand('certificates.editDesign')
  const { name, stockId, formId, appliesTo } = head ?? design
  const isDirty = draft.isDirty || head !== null
  useUnsavedGuard(isDirty)
  const submit = () =>
    save.mutate(
      {
        ...{ id: design.id, name, stockId, formId, appliesTo },
        layout: DesignLayout.parse(draft.layout),
      },
      { onSuccess: () => setHead(null) },
    )
  return (
    <Page layout="fill">
      <PageHeader
        title={name}
        description={strings.description({
          ...{ size: setupStrings.size(draft.layout.sheet), version: design.version },
          decisions: design.decisions,
        })}
        back={{ to: certificatePaths.designs, label: strings.back }}
        secondary={
          <>
            <Steps draft={draft} />
            <Button variant="default" onClick={() => setIsSetting(true)}>
              {strings.settings}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconDeviceFloppy size={18} stroke={1.75} aria-hidden />}
            disabled={!isDirty}
            loading={save.isPending}
            onClick={submit}
          >
            {strings.save}
          </Button>
        }
      />
      <ErrorNotice error={save.error} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: undo belongs to everything inside */}
      <div className={classes.designer} onKeyDown={stepKeys(draft)}>
        <DesignView {...{ draft, chosenId, stockId }} designId={design.id} onChoose={setChosenId} />
        <DesignPanel {...{ draft, chosenId }} onChoose={setChosenId} />
      </div>
      {isSetting && (
        <DesignSettingsDialog
          settings={{ name, stockId, formId, appliesTo, honorifics: draft.layout.honorifics }}
          sheet={draft.layout.sheet}
          onClose={() => setIsSetting(false)}
          onApply={({ honorifics, ...next }) => {
            setHead(headOf(next))
            draft.change((layout) => ({ ...layout, honorifics }))
          }}
        />
      )}
    </Page>
  )
}

type Head = Pick<DesignDetail, 'name' | 'stockId' | 'formId' | 'appliesTo'>

const headOf = (typed: {
  readonly name: string
  readonly stockId: string | null
  readonly formId: string | null
  readonly appliesTo: Head['appliesTo']
}): Head => ({
  name: typed.name.trim(),
  stockId: typed.stockId === null ? null : StockId.parse(typed.stockId),
  formId: typed.formId === null ? null : AwardFormId.parse(typed.formId),
  appliesTo: typed.appliesTo,
})

/** The designer's own undo comes before that of the program, which knows saved changes only. */
const stepKeys = (draft: DesignDraft) => (event: KeyboardEvent) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea')
  if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  if (key === 'z') draft.undo()
  else draft.redo()
}

const Steps = ({ draft }: { readonly draft: DesignDraft }) => (
  <Group gap={4} wrap="nowrap">
    <ActionIcon
      variant="default"
      size={36}
      aria-label={strings.undo}
      title={strings.undo}
      disabled={!draft.canUndo}
      onClick={draft.undo}
    >
      <IconArrowBackUp size={18} stroke={1.75} aria-hidden />
    </ActionIcon>
    <ActionIcon
      variant="default"
      size={36}
      aria-label={strings.redo}
      title={strings.redo}
      disabled={!draft.canRedo}
      onClick={draft.redo}
    >
      <IconArrowForwardUp size={18} stroke={1.75} aria-hidden />
    </ActionIcon>
  </Group>
)
