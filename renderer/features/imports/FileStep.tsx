import { Button, Group, List, Select, Stack, Text } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import { TaskProgress } from '@renderer/ui/TaskProgress'
import { type ImportTarget, importTargets } from '@shared/features/imports/imports.kinds'
import { targetLabels } from '@shared/features/imports/imports.strings'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'
import { TaughtButton } from './TaughtDialog'
import { TemplatesCard } from './TemplatesCard'
import { nextStep, type Opened, type Purpose } from './wizard-steps'

const strings = wizardStrings.file
const anything = 'any'

interface Props {
  readonly purpose: Purpose
  readonly onOpened: (opened: Opened) => void
}

/** Step 1. A hostile or broken file ends here, with a sentence. */
export function FileStep({ purpose, onOpened }: Props) {
  const open = useAppTask('imports.open')
  const [target, setTarget] = useState<ImportTarget | null>(purpose.target)
  const start = useMutation({
    mutationFn: async () => {
      const found = await open.mutateAsync({ target, roundId: purpose.roundId })
      if (!found) return null
      return { sessionId: found.sessionId, start: await nextStep(found.sessionId, 'file') }
    },
    onSuccess: (opened) => opened && onOpened(opened),
  })
  return (
    <div className={classes.body}>
      <SectionCard title={strings.title} description={strings.hint}>
        <Stack gap="md" maw={640}>
          <TargetSelect target={target} onChange={setTarget} />
          <Group>
            <Button
              leftSection={<IconFileSpreadsheet size={20} stroke={1.75} aria-hidden />}
              loading={start.isPending}
              onClick={() => start.mutate()}
            >
              {strings.choose}
            </Button>
            <TaughtButton />
          </Group>
          {open.isPending && open.progress && (
            <TaskProgress task={open.progress} onStop={open.cancel} />
          )}
          <ErrorNotice error={start.error} />
        </Stack>
      </SectionCard>
      <TemplatesCard />
      <WhatIsKnown />
    </div>
  )
}

function TargetSelect({
  target,
  onChange,
}: {
  readonly target: ImportTarget | null
  readonly onChange: (target: ImportTarget | null) => void
}) {
  return (
    <Select
      label={strings.contents}
      allowDeselect={false}
      data={[
        { value: anything, label: strings.guess },
        ...importTargets.map((value) => ({ value, label: targetLabels[value] })),
      ]}
      value={target ?? anything}
      onChange={(value) => onChange(importTargets.find((each) => each === value) ?? null)}
    />
  )
}

function WhatIsKnown() {
  return (
    <SectionCard title={strings.knows}>
      <List size="sm" spacing={4}>
        {strings.known.map((line) => (
          <List.Item key={line}>
            <Text size="sm">{line}</Text>
          </List.Item>
        ))}
      </List>
    </SectionCard>
  )
}
