import { ActionIcon, Button, Group, Pill, Stack, Text, TextInput, Title } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type {
  OrganisationAlias,
  OrganisationDetail,
} from '@shared/features/organisation/organisation.contract'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { aliasStrings as strings } from './past.strings'

/** Other names of an organisation, to be found by; added and dropped in place. */
export function AliasList({ organisation }: { readonly organisation: OrganisationDetail }) {
  const { id, aliases } = organisation
  const [name, setName] = useState('')
  const add = useAppCommand('organisation.addAlias')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') add.mutate({ id, name }, { onSuccess: () => setName('') })
  }
  return (
    <Stack gap="xs" mt="lg">
      <div>
        <Title order={3} size="h5">
          {strings.title}
        </Title>
        <Text size="sm" c="dimmed">
          {strings.sentence}
        </Text>
      </div>
      {aliases.length > 0 && (
        <Group gap="xs">
          {aliases.map((alias) => (
            <AliasPill key={alias.id} alias={alias} />
          ))}
        </Group>
      )}
      <form onSubmit={save}>
        <Group gap="xs" wrap="nowrap" maw={480}>
          <TextInput
            flex={1}
            aria-label={strings.field}
            placeholder={strings.hint}
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={add.isPending}
            disabled={name.trim() === ''}
          >
            {strings.add}
          </Button>
        </Group>
      </form>
      <ErrorNotice error={add.error} />
    </Stack>
  )
}

function AliasPill({ alias }: { readonly alias: OrganisationAlias }) {
  const remove = useAppCommand('organisation.removeAlias')
  return (
    <Pill size="md">
      <Group gap={4} wrap="nowrap" component="span">
        {alias.name}
        <ActionIcon
          variant="transparent"
          color="xam"
          size={18}
          aria-label={strings.remove(alias.name)}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id: alias.id })}
        >
          <IconX size={14} stroke={2} aria-hidden />
        </ActionIcon>
      </Group>
    </Pill>
  )
}
