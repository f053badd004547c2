import { Button, SegmentedControl, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { PartyFormatId } from '@shared/core/party-format'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import { type TemplateKind, templateKinds } from '@shared/features/templates/templates.kinds'
import { IconEye, IconFileTypeDocx, IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams } from 'wouter'
import { TemplateCheckCard } from './TemplateCheckCard'
import { TemplateFields } from './TemplateFields'
import { TemplateStateBadge } from './TemplateStateBadge'
import { TryOutDialog } from './TryOutDialog'
import { templatesStrings as strings } from './templates.strings'
import { useTemplate } from './use-template'

const back = { to: '/mau-van-ban', label: strings.title }

/** One template: what it is, whether it is sound, what may stand in it. */
export function TemplatePage() {
  const { file } = useParams<{ file: string }>()
  const kind = templateKinds.find((one) => templateCatalogue[one].file === file)
  if (kind === undefined)
    return (
      <Page>
        <PageHeader title={strings.title} back={back} />
        <EmptyState title={strings.unknownTemplate} sentence={strings.unknownTemplateSentence} />
      </Page>
    )
  return <KnownTemplate key={kind} kind={kind} />
}

const formats = (['2026', '2018'] as const).map((value) => ({
  value,
  label: strings.formats[value],
}))

function KnownTemplate({ kind }: { readonly kind: TemplateKind }) {
  const [format, setFormat] = useState<PartyFormatId>('2026')
  const [isTrying, setIsTrying] = useState(false)
  const template = useTemplate({ kind, format })
  const states = useAppQuery('templates.list', {})
  const state = states.data?.find((one) => one.kind === kind && one.format === format)
  const { name, madeAt, hasFormats, fields } = templateCatalogue[kind]
  return (
    <Page>
      <PageHeader
        title={name}
        description={strings.madeAt(madeAt)}
        back={back}
        secondary={
          <>
            {state?.isOwn && (
              <MoreMenu
                subject={name}
                actions={[
                  { label: strings.reset, icon: IconRestore, run: () => void template.reset() },
                ]}
              />
            )}
            <Button
              variant="default"
              title={strings.tryOutHint}
              leftSection={<IconEye size={18} stroke={1.75} aria-hidden />}
              onClick={() => setIsTrying(true)}
            >
              {strings.tryOut}
            </Button>
          </>
        }
        primary={
          <Button
            title={strings.editHint}
            leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
            loading={template.isOpening}
            onClick={template.edit}
          >
            {strings.edit}
          </Button>
        }
      />
      <SectionCard
        title={strings.columns.state}
        description={hasFormats ? undefined : strings.oneFormat}
        action={state && <TemplateStateBadge state={state} />}
      >
        {hasFormats && (
          <SegmentedControl
            aria-label={strings.format}
            data={formats}
            value={format}
            onChange={(value) => setFormat(value === '2018' ? '2018' : '2026')}
            mb="md"
          />
        )}
        <Text size="sm" c="dimmed" mb="sm">
          {strings.checkHint}
        </Text>
        <TemplateCheckCard kind={kind} format={format} />
      </SectionCard>
      <SectionCard title={strings.fields} description={strings.fieldsHint}>
        <TemplateFields fields={fields} />
      </SectionCard>
      {isTrying && (
        <TryOutDialog
          name={name}
          template={{ kind, format }}
          isOpening={template.isOpening}
          onOpenInWord={template.tryOut}
          onClose={() => setIsTrying(false)}
        />
      )}
    </Page>
  )
}
