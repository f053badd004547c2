import { Button, Group, Select } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { formLabels } from '@shared/features/imports/imports.forms.strings'
import { type TemplateKind, templateKinds } from '@shared/features/imports/imports.memory.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { formCardStrings as strings } from './imports.cards.strings'

/** Blank workbooks for units to fill in; they come back without a question. */
export function TemplatesCard() {
  const save = useAppTask('imports.saveTemplate')
  const [kind, setKind] = useState<TemplateKind>('people')
  const [organisationId, setOrganisationId] = useState<OrganisationId | null>(null)
  return (
    <SectionCard title={strings.title} description={strings.hint}>
      <Group align="flex-end" gap="md">
        <Select
          label={strings.kind}
          w={230}
          allowDeselect={false}
          data={templateKinds.map((value) => ({ value, label: formLabels[value] }))}
          value={kind}
          onChange={(value) => setKind(templateKinds.find((each) => each === value) ?? 'people')}
        />
        <OrganisationPicker
          label={strings.unit}
          placeholder={strings.anyUnit}
          value={organisationId}
          onChange={setOrganisationId}
          clearable
          w={340}
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { kind, organisationId },
              { onSuccess: (saved) => saved && showDone(strings.saved(saved.fileName)) },
            )
          }
        >
          {strings.save}
        </Button>
      </Group>
      <ErrorNotice error={save.error} />
    </SectionCard>
  )
}
